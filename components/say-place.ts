import type { DocumentPlace } from '../lib/core/claim/claim.ts';
import { writePlace } from '../lib/core/claim/write-place.ts';
import type { Translate } from './translate.ts';

/** A place of a document in the user's language: "p. 12", "00:14:32". */
export const sayPlace = (t: Translate, place: DocumentPlace): string =>
  writePlace(place, { page: (number) => t('place.page', [number]), line: (number) => t('place.line', [number]) });
