import type { DocumentPlace } from '../lib/core/claim/claim.ts';
import { ENGLISH_PLACES, writePlace } from '../lib/core/claim/write-place.ts';

/** A place of a document in English: "p. 12", "00:14:32", "line 40"; empty where nothing is known of it. */
export const sayPlace = (place: DocumentPlace | null | undefined): string =>
  place ? writePlace(place, ENGLISH_PLACES) : '';
