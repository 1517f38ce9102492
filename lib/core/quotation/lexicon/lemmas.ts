import { ENGLISH_FORMS } from '../../language/packs/english.ts';
import { listOf } from '../../language/word-list.ts';

/** The base form of each irregular form of common verbs, comparatives and plurals. */
const BASE_OF: ReadonlyMap<string, string> = new Map(
  [...listOf(ENGLISH_FORMS.verbs), ...listOf(ENGLISH_FORMS.others)].flatMap((entry) => {
    const [base = '', forms = ''] = entry.split(':');
    return forms.split(',').map((form) => [form, base] as const);
  }),
);

/** Regular endings with what may have been in their place. */
const ENDINGS: readonly (readonly [ending: string, replacements: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
];

const SHORTEST_STEM = 2;

/** What an irregular form is a form of: "rise" for "rose"; the word itself where it is none. */
export const irregularBase = (word: string): string => BASE_OF.get(word) ?? word;

/**
 * The word itself and every base form it may be an inflection of, without a dictionary: "rose" gives "rise", "stopped"
 * gives "stop" (and "stopp"). Takes a folded word; what it gives besides base forms are no words, so that they meet
 * nothing in a lexicon.
 */
export function findLemmas(word: string): string[] {
  const lemmas = [word];
  const irregular = BASE_OF.get(word);
  if (irregular !== undefined) lemmas.push(irregular);
  for (const [ending, replacements] of ENDINGS) {
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < SHORTEST_STEM || !word.endsWith(ending)) continue;
    for (const replacement of replacements) lemmas.push(stem + replacement);
    if (stem.at(-1) === stem.at(-2)) lemmas.push(stem.slice(0, -1));
  }
  return lemmas;
}
