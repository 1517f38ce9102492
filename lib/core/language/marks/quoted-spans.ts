import { covers, overlapLength, type Span } from '../span.ts';
import type { MarkedSpan } from './marked-span.ts';
import { findMarkedSpans, keepOutermost, trimContent } from './quotation-marks.ts';
import { findLabel, findTranscriptLines } from './transcripts.ts';

/** A quotation of a text, however it is set off. */
export interface QuotedSpan extends MarkedSpan {
  /** The name it is labelled with, as in a transcript. */
  readonly label: Span | null;
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

/**
 * Every quotation of `text`, in reading order and apart: between marks, in the lines of a transcript, and in the spans
 * that the page gives as quoted.
 */
export function findQuotedSpans(text: string, quoted: readonly Span[]): QuotedSpan[] {
  const marked = findMarkedSpans(text);
  const lines = findTranscriptLines(text);
  const labels = new Map(lines.map(({ content, label }) => [content.start, label]));
  const spoken = lines.map(({ content }) => ({ ...content, content, closed: true }));
  return keepOutermost([...marked, ...unmarked(text, quoted, marked), ...spoken]).map((span) => ({
    ...span,
    label: labels.get(span.start) ?? (isLineStart(text, span.start) ? findLabel(text, span.content.start) : null),
  }));
}
