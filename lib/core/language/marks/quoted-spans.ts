import { itemAt } from '../../item-at.ts';
import type { SaidSpan } from '../said-span.ts';
import { covers, overlapLength, type Span } from '../span.ts';
import type { MarkedSpan } from './marked-span.ts';
import { findMarkedSpans, keepOutermost, trimContent } from './quotation-marks.ts';
import { findLabel, findTranscriptLines } from './transcripts.ts';

/** A quotation of a text, however it is set off. */
export interface QuotedSpan extends MarkedSpan {
  /** The name it is labelled with, as in a transcript. */
  readonly label: Span | null;
  /** Given by the document as said without marks; absent for quotations. */
  readonly said?: SaidSpan;
}

/** From this share on, marks around the words of a block quote are its own and not part of another quotation in it. */
const SAME_SHARE = 0.8;

/** Spans the page itself gives as quoted, where no marks say the same. */
function unmarked(text: string, quoted: readonly Span[], marked: readonly MarkedSpan[]): MarkedSpan[] {
  return quoted
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .map((span) => trimContent(text, { start: span.start, end: span.end, content: span, closed: true }))
    .map((span) => ({ ...span, ...span.content }))
    .filter(
      (span) =>
        span.end > span.start &&
        !marked.some((mark) => covers(mark, span) || overlapLength(mark, span) >= SAME_SHARE * (span.end - span.start)),
    );
}

const isLineStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';

/** What is said, and the quotations that share no word with it; both are in order and apart. */
function withSaid(quotations: readonly QuotedSpan[], said: readonly SaidSpan[]): QuotedSpan[] {
  let at = 0;
  const apart = quotations.filter((span) => {
    while (at < said.length && itemAt(said, at).end <= span.start) at++;
    return (said[at]?.start ?? span.end) >= span.end;
  });
  const spoken = said.map((span) => ({ ...span, content: span, closed: true, label: null, said: span }));
  return [...apart, ...spoken].sort((a, b) => a.start - b.start);
}

/**
 * Every quotation of `text`, in reading order and apart: between marks, in the lines of a transcript, and in the spans
 * that the page gives as quoted or said. What is between marks within words that are said is part of these.
 */
export function findQuotedSpans(text: string, quoted: readonly Span[], said: readonly SaidSpan[] = []): QuotedSpan[] {
  const quotations = findQuotations(text, quoted);
  return said.length === 0 ? quotations : withSaid(quotations, said);
}

function findQuotations(text: string, quoted: readonly Span[]): QuotedSpan[] {
  const marked = findMarkedSpans(text);
  const lines = findTranscriptLines(text);
  const labels = new Map(lines.map(({ content, label }) => [content.start, label]));
  const spoken = lines.map(({ content }) => ({ ...content, content, closed: true }));
  return keepOutermost([...marked, ...unmarked(text, quoted, marked), ...spoken]).map((span) => ({
    ...span,
    label: labels.get(span.start) ?? (isLineStart(text, span.start) ? findLabel(text, span.content.start) : null),
  }));
}
