import type { Span } from '../../core/language/span.ts';
import { placePassage } from '../anchor/place-passage.ts';
import type { PageTextMap } from '../read/text-map.ts';
import { isPassageSeen } from '../sight/is-passage-seen.ts';

/** The ranges of a passage that is where it was read and can be seen; `null` otherwise. */
export function placeSeen(article: PageTextMap, span: Span): Range[] | null {
  const ranges = placePassage(article, span);
  return ranges && isPassageSeen(ranges) ? ranges : null;
}
