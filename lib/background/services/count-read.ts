import { figuresOf } from '../../core/figure/find-figures.ts';
import type { Document } from '../../core/language/document.ts';
import { quotationsOf } from '../../core/quotation/find-quotations.ts';

/** How much there is in an article that can be compared. */
export function countRead(page: Document): { readonly quotations: number; readonly figures: number } {
  const said = quotationsOf(page).filter(({ isSpeech }) => isSpeech);
  return { quotations: new Set(said.map(({ utterance }) => utterance)).size, figures: figuresOf(page).length };
}
