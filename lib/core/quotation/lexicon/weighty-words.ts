import { itemAt } from '../../item-at.ts';
import { findLemmas } from './lemmas.ts';

/*
 * Words that carry the weight of a sentence, by what they touch. Words of one line say about the same, so that one for
 * the other changes little; a word of one line for a word of another changes what is said.
 */

const NEGATIONS = `
  not no never none nobody nothing neither nor nowhere noone without
  hardly barely scarcely
  non
`;

/** Verbs that turn what follows round: always, before "to" ("failed to check"), or before "-ing" ("stopped paying"). */
const NEGATING_VERBS = {
  always: 'deny doubt',
  beforeTo: 'fail refuse decline cease neglect',
  beforeIng: 'stop avoid quit',
};

const MODALS = `
  will shall
  would
  can
  could
  may might
  must
  should ought
  probably likely
  maybe perhaps possibly
  allegedly reportedly supposedly apparently
  seem appear
`;

/** Verbs before "to" by which something is not yet done. */
const INTENTIONS = 'hope plan try want intend expect aim seek attempt threaten promise vow wish agree offer';

const QUANTIFIERS = `
  all every everyone everybody everything each always
  most mostly majority largely usually generally mainly chiefly typically
  many often frequently numerous
  some someone somebody something several sometimes partly partially occasionally
  few rarely seldom
  half
  almost nearly virtually practically
  only solely exclusively
  both
  either
  more
  less fewer
  least
  minority
  dozens
  hundreds
  thousands
  millions
  billions
  trillions
  double twice
  triple treble
  halve
`;

const CONDITIONS = `
  if provided assuming
  unless
  until
  once
  except
`;

/**
 * Words that weigh only against a weighty one: "entirely" alone is emphasis, "entirely" for "partly" is not. Each with
 * the word of the lists above that it equals.
 */
const WEAK: readonly (readonly [effect: WeightyEffect, word: string, sense: string])[] = [
  ['quantifier', 'just', 'only'],
  ['quantifier', 'much', 'many'],
  ['quantifier', 'entirely', 'all'],
  ['quantifier', 'completely', 'all'],
  ['quantifier', 'entire', 'all'],
  ['quantifier', 'wholly', 'all'],
  ['quantifier', 'fully', 'all'],
  ['quantifier', 'totally', 'all'],
  ['condition', 'whether', 'if'],
  ['condition', 'when', 'when'],
  ['condition', 'whenever', 'when'],
];

/** Phrases that stand for one weighty word. */
const PHRASES: readonly (readonly [phrase: string, word: string])[] = [
  ['no longer', 'not'],
  ['wrong to say', 'not'],
  ['false that', 'not'],
  ['far from', 'not'],
  ['instead of', 'not'],
  ['rather than', 'not'],
  ['lots of', 'many'],
  ['a lot of', 'many'],
  ['a number of', 'several'],
  ['a few', 'several'],
  ['a handful of', 'few'],
  ['going to', 'will'],
  ['have to', 'must'],
  ['has to', 'must'],
  ['had to', 'must'],
  ['got to', 'must'],
  ['need to', 'must'],
  ['needs to', 'must'],
  ['able to', 'can'],
  ['as long as', 'if'],
  ['so long as', 'if'],
  ['in case', 'if'],
  ['subject to', 'if'],
  ['on condition', 'if'],
  ['only if', 'only-if'],
  ['as if', 'as'],
  ['even if', 'though'],
  ['no one', 'nobody'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['not only', 'also'],
  ['not just', 'also'],
  ['more than', 'more'],
  ['much more', 'very'],
  ['much less', 'very'],
  ['many more', 'very'],
  ['very much', 'very'],
  ['so much', 'very'],
  ['each other', 'each-other'],
  ['at all', 'at-all'],
  ['after all', 'after-all'],
  ['all right', 'alright'],
  ['once again', 'again'],
  ['once more', 'again'],
  ['at once', 'now'],
  ['no doubt', 'certainly'],
  ['of course', 'certainly'],
];

/** The effects that single words carry. */
export type WeightyEffect = 'negation' | 'modality' | 'quantifier' | 'condition';

/** What a weighty word touches, and the line of the lists above that it stands in. */
export interface Weight {
  readonly effect: WeightyEffect;
  readonly sense: string;
  /** Weighs only against another weighty word. */
  readonly weak: boolean;
}

const senses = (effect: WeightyEffect, lines: string): [string, Weight][] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.trim().split(' ');
      return words.map((word): [string, Weight] => [word, { effect, sense: itemAt(words, 0), weak: false }]);
    });

const WEIGHTS: ReadonlyMap<string, Weight> = new Map([
  ...senses('modality', MODALS),
  ...senses('quantifier', QUANTIFIERS),
  ...senses('condition', `${CONDITIONS.trimEnd()}\n  only-if\n`),
  ...senses('quantifier', 'at-least\nat-most'),
  ...senses('negation', NEGATIONS),
  ...WEAK.map(([effect, word, sense]): [string, Weight] => [word, { effect, sense, weak: true }]),
]);

const NEGATING: ReadonlySet<string> = new Set(NEGATING_VERBS.always.split(' '));
const NEGATING_BEFORE_TO: ReadonlySet<string> = new Set(NEGATING_VERBS.beforeTo.split(' '));
const NEGATING_BEFORE_ING: ReadonlySet<string> = new Set(NEGATING_VERBS.beforeIng.split(' '));
const INTENDING: ReadonlySet<string> = new Set(INTENTIONS.split(' '));
const INFLECTED: ReadonlySet<string> = new Set(['seem', 'appear', 'double', 'triple', 'treble', 'halve']);
const PHRASE_WORDS = PHRASES.map(([phrase, word]) => ({ words: phrase.split(' '), word }));

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
