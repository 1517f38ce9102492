import { pickNumber } from '../support/random.ts';
import type { LanguageModel } from './language-model.ts';

/** One word in so many is inserted, deleted or replaced. */
const WORDS_PER_EDIT = 5;

/** The words as a careless outlet would print them: one in five inserted, deleted or replaced. */
export function alterQuotation(content: string, model: LanguageModel, random: () => number): string {
  const words = content.split(' ');
  for (let edits = Math.max(1, Math.round(words.length / WORDS_PER_EDIT)); edits > 0; edits--) {
    const at = pickNumber(random, words.length);
    const [other = ''] = model.writeSentence(random, 1).split(' ');
    const kind = pickNumber(random, 3);
    words.splice(at, kind === 0 ? 0 : 1, ...(kind === 1 ? [] : [other]));
  }
  return words.join(' ');
}
