import type { OppositeData } from '../../language/language-pack.ts';
import { canonicalSpelling } from '../../language/lexicon/spelling-variants.ts';
import { ENGLISH_OPPOSITES } from '../../language/packs/english.ts';
import { listOf } from '../../language/word-list.ts';
import { oncePer } from '../../once-per.ts';
import { findLemmas } from './lemmas.ts';

/** Words that only look like "un-" before another word. */
const NO_OPPOSITES: ReadonlySet<string> = new Set(['less']);

const SHORTEST_BASE = 4;

const BASES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(ENGLISH_OPPOSITES.prefixed).map(([prefix, bases]) => [
    prefix,
    new Set(listOf(bases).map(canonicalSpelling)),
  ]),
);

/** Every word with its opposites, in the spelling that is compared; read when a difference is first judged. */
const oppositesOf = oncePer(({ pairs, news }: OppositeData): ReadonlyMap<string, ReadonlySet<string>> => {
  const opposites = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    const known = opposites.get(a) ?? new Set();
    opposites.set(a, known.add(b));
  };
  const addBoth = (left: readonly string[], right: readonly string[]): void => {
    for (const a of left.map(canonicalSpelling)) {
      for (const b of right.map(canonicalSpelling)) {
        add(a, b);
        add(b, a);
      }
    }
  };
  const sets = [...listOf(pairs).map((pair) => pair.split('/')), ...news.map((row) => row.split(' | '))];
  for (const [left = '', right = ''] of sets) addBoth(listOf(left), listOf(right));
  return opposites;
});

/** Whether `word` is `base` with a prefix that turns it round ("unlikely", "irrelevant", "nonviolent"). */
function isTurnedRound(base: string, word: string): boolean {
  if (!word.endsWith(base) || base.length < SHORTEST_BASE || NO_OPPOSITES.has(base)) return false;
  const prefix = word.slice(0, word.length - base.length);
  if (prefix === 'un' || prefix === 'non') return true;
  const bases = BASES.get(prefix);
  if (bases === undefined) return false;
  return baseForms(base).some((form) => bases.has(form));
}

/** The word itself and what it may have been made from. */
const baseForms = (word: string): string[] => [word, word.replace(/ly$/, ''), ...findLemmas(word)];

/**
 * Whether two folded words say the opposite of each other, in any of their forms: "rises" and "fell", "legal" and
 * "illegally", "accepted" and "refuse".
 */
export function areOpposites(a: string, b: string): boolean {
  if (isTurnedRound(a, b) || isTurnedRound(b, a)) return true;
  const lemmas = findLemmas(b);
  const known = oppositesOf(ENGLISH_OPPOSITES);
  return findLemmas(a).some((lemma) => {
    const opposites = known.get(lemma);
    return opposites !== undefined && lemmas.some((other) => opposites.has(other));
  });
}
