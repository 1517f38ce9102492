import type { Finding } from '../../core/check/finding.ts';
import type { Span } from '../../core/language/span.ts';
import { placePassage } from '../anchor/place-passage.ts';
import type { MarkedPassage, PaintedPassage } from '../highlight/highlight-painter.ts';
import type { PageTextMap } from '../read/text-map.ts';

/** A passage that a finding is about, where it is in the page's text. */
interface FoundPassage extends Span, MarkedPassage {
  readonly finding: Finding;
}

/** What is before, between and after some spans of a passage, in order. */
const spansBetween = (spans: readonly Span[], { start, end }: Span): Span[] =>
  [...spans, { start: end, end }].map((span, i) => ({ start: spans[i - 1]?.end ?? start, end: span.start }));

/** Some words of a passage where they are on the page; `null` where a part of them is not there any more. */
function placeWords(article: PageTextMap, whole: MarkedPassage, spans: readonly Span[]): MarkedPassage | null {
  const texts = spans.map(({ start, end }) => article.text.slice(start, end));
  const worded = spans.filter((_, i) => texts[i]?.trim() !== '');
  const places = worded.map((span) => placePassage(article, span));
  if (places.includes(null)) return null;
  return { ranges: places.flatMap((ranges) => ranges ?? []), words: texts.join(''), whole };
}

/**
 * The changed words of a passage, given as spans of its finding's words, and the rest of it; `undefined` where there are
 * none, and where the passage has them in other marks.
 */
export function partChanged(
  article: PageTextMap,
  passage: FoundPassage,
  within: readonly Span[],
): PaintedPassage['parts'] {
  const { finding, start, words, ranges } = passage;
  if (within.length === 0 || ranges.length === 0 || words !== finding.exact) return undefined;
  const spans = within.map((span) => ({ start: start + span.start, end: start + span.end }));
  const changed = placeWords(article, passage, spans);
  const rest = placeWords(article, passage, spansBetween(spans, passage));
  return changed && rest ? { changed, rest } : undefined;
}
