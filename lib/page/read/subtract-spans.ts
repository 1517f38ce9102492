import type { Span } from '../../core/language/span.ts';

/** Subtracts spans, in any order and nested or not, from one span. */
export function subtractSpans(from: Span, cut: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let at = from.start;
  for (const { start, end } of [...cut].sort((a, b) => a.start - b.start)) {
    if (start >= from.end) break;
    if (start > at) kept.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < from.end) kept.push({ start: at, end: from.end });
  return kept;
}
