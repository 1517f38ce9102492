import type { Unseen } from '../../core/check/finding.ts';
import type { Span } from '../../core/language/span.ts';
import { placePassage } from '../anchor/place-passage.ts';
import type { PageTextMap } from '../read/text-map.ts';
import { whyUnseen } from '../sight/why-unseen.ts';

/** Where a passage is on the page, and why it is not seen there as it was read; without ranges where it is not any more. */
export interface Sight {
  readonly ranges: readonly Range[];
  readonly unseen: Unseen | null;
}

/** Looks at a passage of the text that was read. */
export function lookAt(article: PageTextMap, span: Span): Sight {
  const ranges = placePassage(article, span);
  return ranges ? { ranges, unseen: whyUnseen(ranges) } : { ranges: [], unseen: 'gone' };
}
