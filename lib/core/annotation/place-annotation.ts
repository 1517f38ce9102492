import { compareQuotation } from '../quotation/compare-quotation.ts';
import { contextLength, findOccurrences } from '../text/anchor-quote.ts';
import type { WordStep } from '../text/difference.ts';
import { findNear, prepareText, type SearchableText } from '../text/find-near.ts';
import type { Span } from '../text/span.ts';
import { findWords } from '../text/words.ts';
import type { AnnotationTarget } from './annotation.ts';
import type { AnnotationPlace, Placement } from './stored-annotation.ts';

/** Words with which a passage that stands once in a text is taken for itself, whatever stands around it. */
const TELLING_WORDS = 5;
/** Code units of its surroundings with which a shorter one, or one that recurs, is. */
const TELLING_CONTEXT = 12;
/** By so many more code units than at any other place. */
const CLEAR_LEAD = 8;

const nowhere = (place: AnnotationPlace): Placement => ({ place, span: null, words: [] });
const found = (place: AnnotationPlace, span: Span, words: readonly WordStep[] = []): Placement => ({
  place,
  span,
  words,
});

/** A place at which the very words stand; `null` when none can be told from the others. */
function placeExact(text: string, target: AnnotationTarget, isTelling: boolean): Placement | null {
  const { exact, start, prefix, suffix } = target;
  const whole = prefix.length + suffix.length;
  const spanAt = (at: number): Span => ({ start: at, end: at + exact.length });
  if (text.startsWith(exact, start) && contextLength(text, start, target) === whole)
    return found('same', spanAt(start));
  const ranked = findOccurrences(text, exact)
    .map((at) => ({ at, length: contextLength(text, at, target) }))
    .sort((a, b) => b.length - a.length);
  const [best, second] = ranked;
  if (!best) return null;
  if (best.length === whole && whole > 0)
    return second?.length === whole ? nowhere('ambiguous') : found('same', spanAt(best.at));
  const isClear = best.length >= TELLING_CONTEXT && best.length - (second?.length ?? 0) >= CLEAR_LEAD;
  return isClear || (!second && isTelling) ? found('moved', spanAt(best.at)) : null;
}

function placeChanged(page: SearchableText, target: AnnotationTarget): Placement {
  const near = findNear(page, target);
  if (!near.ok) return nowhere(near.error);
  const now = page.text.slice(near.value.start, near.value.end);
  const { words } = compareQuotation({ source: target.exact, page: [now] });
  const isSame = words.every(({ step }) => step === 'equal');
  return isSame ? found('moved', near.value) : found('changed', near.value, words);
}

/**
 * A function that says where annotated passages stand in a text now; the text is prepared once, when first needed. It never
 * guesses: a place counts only when the words are there with enough around them, or enough of them in one place alone.
 */
export function placerFor(text: string): (target: AnnotationTarget) => Placement {
  let prepared: SearchableText | null = null;
  return (target) => {
    if (target.exact.trim() === '') return nowhere('gone');
    const isTelling = findWords(target.exact).length >= TELLING_WORDS;
    const exact = placeExact(text, target, isTelling);
    if (exact) return exact;
    prepared ??= prepareText(text);
    const changed = placeChanged(prepared, target);
    return changed.place === 'gone' && isTelling && text.includes(target.exact) ? nowhere('ambiguous') : changed;
  };
}
