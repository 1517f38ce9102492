import type { Span } from '../../core/language/span.ts';
import { placePassage } from '../anchor/place-passage.ts';
import { computedStyle } from '../read/computed-style.ts';
import type { PageTextMap } from '../read/text-map.ts';

/** The ranges of a passage that is where it was read and can be seen; `null` otherwise. */
export function placeSeen(article: PageTextMap, span: Span): Range[] | null {
  const ranges = placePassage(article, span);
  const isHidden = ranges?.some(
    ({ startContainer: { parentElement } }) => parentElement && computedStyle.isHidden(parentElement),
  );
  return isHidden ? null : ranges;
}
