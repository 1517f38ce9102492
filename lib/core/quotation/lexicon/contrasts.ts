import { ENGLISH_OPPOSITES } from '../../language/packs/english.ts';
import { rowsOf } from '../../language/word-list.ts';
import { findLemmas } from './lemmas.ts';

/** The set of each word of which one for another says something else though neither is the other's opposite. */
const SET_OF: ReadonlyMap<string, number> = new Map(
  rowsOf(ENGLISH_OPPOSITES.contrasts).flatMap((words, set) => words.map((word) => [word, set] as const)),
);

/** Whether one of two folded words for the other says something else: "charged" for "convicted", "bomb" for "rifle". */
export function areContrasts(a: string, b: string): boolean {
  const lemmas = findLemmas(b);
  return findLemmas(a).some((lemma) => {
    const set = SET_OF.get(lemma);
    return set !== undefined && !lemmas.includes(lemma) && lemmas.some((other) => SET_OF.get(other) === set);
  });
}
