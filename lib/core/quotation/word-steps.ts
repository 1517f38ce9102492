import type { WordStep } from '../difference.ts';
import type { QuotedText, TokenRange } from './quoted-text.ts';

/** A stretch of both texts that is shown in one way. */
export interface Stretch {
  readonly step: WordStep['step'];
  readonly source: TokenRange;
  readonly page: TokenRange;
}

/** Parts a stretch of equal keys where spelling begins or ceases to differ. */
export function partEqual(source: QuotedText, page: QuotedText, stretch: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  for (let i = stretch.source.start, j = stretch.page.start; i < stretch.source.end; i++, j++) {
    const step = source.tokens[i]?.surface === page.tokens[j]?.surface ? 'equal' : 'cosmetic';
    const last = parts.at(-1);
    if (last?.step === step) {
      parts[parts.length - 1] = { ...last, source: { ...last.source, end: i + 1 }, page: { ...last.page, end: j + 1 } };
    } else parts.push({ step, source: { start: i, end: i + 1 }, page: { start: j, end: j + 1 } });
  }
  return parts;
}

/** Cuts a text up behind each range: what is between two words goes with the first, what is before all too. */
function slicer({ text, tokens }: QuotedText): (range: TokenRange) => string {
  let at = 0;
  return ({ start, end }) => {
    const to = end >= tokens.length ? text.length : start === end ? at : (tokens[end]?.start ?? text.length);
    const slice = start === end && end < tokens.length ? '' : text.slice(at, Math.max(at, to));
    at = Math.max(at, to);
    return slice;
  };
}

/** The steps of the given stretches, which cover both texts in order: put together, their parts are the two texts. */
export function wordSteps(source: QuotedText, page: QuotedText, stretches: readonly Stretch[]): WordStep[] {
  const sourceSlice = slicer(source);
  const pageSlice = slicer(page);
  return stretches.map(({ step, source: from, page: to }) => ({
    step,
    source: sourceSlice(from),
    page: pageSlice(to),
  }));
}
