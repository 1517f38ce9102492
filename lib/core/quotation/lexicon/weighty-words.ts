import { itemAt } from '../../item-at.ts';
import type { OperatorData, SenseLists } from '../../language/language-pack.ts';
import { ENGLISH_OPERATORS } from '../../language/packs/english.ts';
import { listOf, phrasesOf, setOf } from '../../language/word-list.ts';
import { findLemmas } from './lemmas.ts';

/** The effects that single words carry. */
export type WeightyEffect = 'negation' | 'modality' | 'quantifier' | 'condition';

/** What a weighty word touches. */
export interface Weight {
  readonly effect: WeightyEffect;
  /** Words of one sense say about the same, so that one for the other changes little. */
  readonly sense: string;
  /** Weighs only against another weighty word. */
  readonly weak: boolean;
}

const EFFECTS: readonly WeightyEffect[] = ['negation', 'modality', 'quantifier', 'condition'];

const weightsIn = (effect: WeightyEffect, lists: SenseLists = {}, weak = false): [string, Weight][] =>
  Object.entries(lists).flatMap(([sense, words]) =>
    listOf(words).map((word): [string, Weight] => [word, { effect, sense, weak }]),
  );

/** The weight of each operator of a language. */
export const readWeights = (data: OperatorData): Map<string, Weight> =>
  new Map(EFFECTS.flatMap((effect) => weightsIn(effect, data[effect])));

const { weak, negating, phrases } = ENGLISH_OPERATORS;

const WEIGHTS: ReadonlyMap<string, Weight> = new Map([
  ...readWeights(ENGLISH_OPERATORS),
  ...weightsIn('quantifier', weak.quantifier, true),
  ...weightsIn('condition', weak.condition, true),
]);

const NEGATING = setOf(negating.always);
const NEGATING_BEFORE_TO = setOf(negating.beforeTo);
const NEGATING_BEFORE_ING = setOf(negating.beforeGerund);
const INTENDING = setOf(ENGLISH_OPERATORS.intending);
const INFLECTED = setOf(ENGLISH_OPERATORS.inflected);

const PHRASE_WORDS = Object.entries(phrases).flatMap(([word, list]) =>
  phrasesOf(list).map((words) => ({ words, word })),
);

const negates = (lemma: string, next = ''): boolean =>
  NEGATING.has(lemma) ||
  (next === 'to' && NEGATING_BEFORE_TO.has(lemma)) ||
  (next.endsWith('ing') && NEGATING_BEFORE_ING.has(lemma));

/** The weight of one word, `next` being the word after it. */
function weigh(word: string, next: string | undefined): Weight | null {
  const known = WEIGHTS.get(word);
  if (known) return known;
  for (const lemma of findLemmas(word)) {
    if (negates(lemma, next)) return { effect: 'negation', sense: 'not', weak: false };
    if (next === 'to' && INTENDING.has(lemma)) return { effect: 'modality', sense: 'intend', weak: false };
    if (INFLECTED.has(lemma)) return WEIGHTS.get(lemma) ?? null;
  }
  return null;
}

/** A weighty word among others, by its place in the list. */
export interface WeightyWord extends Weight {
  readonly at: number;
}

/** The weighty words among some word keys, phrases ("no longer", "going to") taken as one. */
export function findWeightyWords(keys: readonly string[]): WeightyWord[] {
  const found: WeightyWord[] = [];
  for (let at = 0; at < keys.length; ) {
    const phrase = PHRASE_WORDS.find(({ words }) => words.every((word, i) => keys[at + i] === word));
    const count = phrase?.words.length ?? 1;
    const weight = weigh(phrase?.word ?? itemAt(keys, at), keys[at + count]);
    if (weight) found.push({ ...weight, at });
    at += count;
  }
  return found;
}
