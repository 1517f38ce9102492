import type { PlaceWords } from '../core/claim/write-place.ts';
import { t } from './translate.ts';

/** How the user's language names a page and a line. */
export const placeWords: PlaceWords = {
  page: (number) => t('place.page', [number]),
  line: (number) => t('place.line', [number]),
};
