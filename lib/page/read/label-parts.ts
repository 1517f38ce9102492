import { covers, type Span } from '../../core/language/span.ts';
import type { ChosenArticle } from './choose-article.ts';
import type { PageRecord } from './page-record.ts';
import { subtractSpans } from './subtract-spans.ts';

/** A part of an article beside its running text. */
export interface LabelledSpan extends Span {
  /** `opening` is what is around the headline: a section's name, a date, a line of authors. */
  readonly label: 'headline' | 'opening' | 'standfirst' | 'byline' | 'caption';
}

/** A block of this length is running text, or of the lesser one when it ends like a sentence. */
const RUNNING_LENGTH = 80;
const SENTENCE_LENGTH = 40;
const SENTENCE_END = /[.!?…。！？؟]["'”’»“)]*$/;
/** No line of authors or standfirst is longer, and no caption. */
const LONGEST = { bylines: 300, standfirsts: 500, captions: 1500 };
/** A heading or a standfirst further into the article is a part of it. */
const OPENING_LENGTH = 1200;

/** A line that gives the time of a post on a page that is written as things happen. */
const CLOCK_TIME = /(?<=^|\n\n)\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{3,4}|Uhr))?(?=\n\n|$)/gi;

const findTimes = (text: string): Span[] =>
  [...text.matchAll(CLOCK_TIME)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));

/** Where the running text begins, close to where the article does; `null` when nothing looks like it there. */
function findStart({ containers, text }: PageRecord, article: Span, apart: readonly Span[]): number | null {
  for (const container of containers) {
    const { start, end, ownLength } = container;
    if (start - article.start > OPENING_LENGTH) return null;
    if (ownLength < SENTENCE_LENGTH || !covers(article, container)) continue;
    if (apart.some((span) => covers(span, container))) continue;
    if (ownLength >= RUNNING_LENGTH || SENTENCE_END.test(text.slice(start, end))) return start;
  }
  return null;
}

/** Running text outside of where most of it is, up to this share of it and this length, is the words under the headline. */
const OPENING_SHARE = 0.2;

/** Where most of the running text begins, if little of it is before that, as the words under the headline are. */
function findDense({ containers }: PageRecord, dense: Span | null, from: number): number {
  if (!dense || dense.start <= from) return from;
  let before = 0;
  let after = 0;
  for (const { start, end, isParagraph, ownLength } of containers) {
    if (!isParagraph || start < from) continue;
    if (end <= dense.start) before += ownLength;
    else if (covers(dense, { start, end })) after += ownLength;
  }
  return before <= Math.min(LONGEST.standfirsts, after * OPENING_SHARE) ? dense.start : from;
}

/** What in an article is not its running text, by markup and by place; spans count into the page's text. */
export function labelParts(record: PageRecord, { spans, headline: named, dense }: ChosenArticle): LabelledSpan[] {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return [];
  const isInside = (span: Span): boolean => spans.some((kept) => covers(kept, span));
  const headline =
    named && isInside(named)
      ? named
      : record.headlines.find((span) => covers(first, span) && span.start - first.start <= OPENING_LENGTH);
  const start = headline ? headline.end : first.start;
  const pick = (list: readonly Span[], longest: number): Span[] =>
    list.filter((span) => span.end - span.start <= longest && span.start >= first.start && span.end <= last.end);
  const captions = pick(record.captions, LONGEST.captions);
  const bylines = pick([...record.bylines, ...findTimes(record.text)], LONGEST.bylines);
  const standfirsts = pick(record.standfirsts, LONGEST.standfirsts).filter(
    (span) => span.start - start <= OPENING_LENGTH,
  );
  const running = findStart(record, { start, end: last.end }, [...captions, ...bylines, ...standfirsts]);
  const from = running !== null && headline ? findDense(record, dense, running) : running;
  return [
    ...(headline ? [{ ...headline, label: 'headline' as const }] : []),
    ...(from !== null ? [{ start: first.start, end: from, label: 'opening' as const }] : []),
    ...standfirsts.map(({ start: at, end }) => ({ start: at, end, label: 'standfirst' as const })),
    ...bylines.map(({ start: at, end }) => ({ start: at, end, label: 'byline' as const })),
    ...captions.map(({ start: at, end }) => ({ start: at, end, label: 'caption' as const })),
  ];
}

/** The running text of an article: all but its labelled parts, or all of it when nothing else is there. */
export function findBody(length: number, labels: readonly LabelledSpan[]): Span[] {
  const whole = { start: 0, end: length };
  const body = subtractSpans(whole, labels);
  return body.length > 0 ? body : [whole];
}
