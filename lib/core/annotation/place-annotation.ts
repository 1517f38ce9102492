import type { WordStep } from '../difference.ts';
import { anchorQuote } from '../language/anchor-quote.ts';
import { findNear, prepareText, type SearchableText } from '../language/find-near.ts';
import type { Span } from '../language/span.ts';
import { compareQuotation } from '../quotation/compare-quotation.ts';
import type { AnnotationTarget } from './annotation.ts';
import type { AnnotationPlace, Placement } from './stored-annotation.ts';

const nowhere = (place: AnnotationPlace): Placement => ({ place, span: null, words: [] });
const found = (place: AnnotationPlace, span: Span, words: readonly WordStep[] = []): Placement => ({
  place,
  span,
  words,
});

function placeChanged(page: SearchableText, target: AnnotationTarget): Placement {
  const near = findNear(page, target);
  if (!near.ok) return nowhere(near.error);
  const now = page.text.slice(near.value.start, near.value.end);
  const { words } = compareQuotation({ source: target.exact, page: [now] });
  const isSame = words.every(({ step }) => step === 'equal');
  return isSame ? found('moved', near.value) : found('changed', near.value, words);
}

/**
 * A function that says where annotated passages are in a text now; the text is prepared once, when first needed. It never
 * guesses: a place counts only when the words are there with enough around them, or enough of them in one place alone.
 */
export function placerFor(text: string): (target: AnnotationTarget) => Placement {
  let prepared: SearchableText | null = null;
  return (target) => {
    if (target.exact.trim() === '') return nowhere('gone');
    const anchored = anchorQuote(text, target);
    if (anchored.ok) return found(anchored.value.isMoved ? 'moved' : 'same', anchored.value.span);
    prepared ??= prepareText(text);
    const changed = placeChanged(prepared, target);
    return changed.place === 'gone' ? nowhere(anchored.error) : changed;
  };
}
