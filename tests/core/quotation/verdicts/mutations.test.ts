import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../../lib/core/difference.ts';
import { compareQuotation } from '../../../../lib/core/quotation/compare-quotation.ts';
import { randomFrom } from '../../../support/random.ts';
import { LABELLED_EDITS } from '../edits.ts';

/*
 * Every sentence of the labelled table, changed in one place at random, the same places in every run: what is dropped,
 * put in, swapped, counted otherwise or turned round has to be seen, wherever it is.
 */

const FEWEST_WORDS = 7;
const SENTENCES = [...new Set(LABELLED_EDITS.map(({ source }) => source))].filter(
  (source) => /^\p{Lu}[\p{L}\p{N} ,’'-]+\.$/u.test(source) && source.split(' ').length >= FEWEST_WORDS,
);

interface Mutation {
  readonly what: string;
  /** The changed words; `null` where a sentence does not lend itself to it. */
  readonly change: (words: readonly string[], random: () => number) => readonly string[] | null;
  readonly atLeast: Severity;
}

const between = (random: () => number, from: number, to: number): number => from + Math.floor(random() * (to - from));
const pick = (random: () => number, words: readonly string[]): string =>
  words[between(random, 0, words.length)] as string;

const lower = (word: string): string =>
  /^(?:I|I’\w+)$/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
const AUXILIARY = /^(?:is|are|was|were|will|can|could|would|should|must|has|have|had|may|might)$/;
const NEGATION = /^(?:not|never)$/;
const NUMBER = /^(?:\d+|two|three|four|nine|twelve|forty|ninety|fifteen)$/;
const ADVERBS = ['surely', 'secretly', 'quietly', 'gladly', 'badly', 'openly'];
const NOUNS = ['lanterns', 'gravel', 'violins', 'thunder', 'pepper', 'canvas'];

const insertAt = (words: readonly string[], at: number, word: string): string[] => [
  ...words.slice(0, at),
  word,
  ...words.slice(at),
];

/** Puts words behind the last one and before the full stop. */
const append = (words: readonly string[], more: string): string[] => [
  ...words.slice(0, -1),
  `${words.at(-1)?.replace('.', '')} ${more}.`,
];

const MUTATIONS: readonly Mutation[] = [
  {
    what: 'a word dropped',
    change: (words, random) => {
      const inner = words.flatMap((word, i) => (i > 1 && i < words.length - 2 && /^\p{L}{5,}$/u.test(word) ? [i] : []));
      const at = inner[between(random, 0, inner.length)];
      return at === undefined ? null : words.filter((_, i) => i !== at);
    },
    atLeast: 'minor',
  },
  {
    what: 'a word put in',
    change: (words, random) => insertAt(words, between(random, 1, words.length - 1), pick(random, NOUNS)),
    atLeast: 'minor',
  },
  {
    what: 'a word put before the first',
    change: ([first = '', ...words], random) => {
      const adverb = pick(random, ADVERBS);
      return [adverb.charAt(0).toUpperCase() + adverb.slice(1), lower(first), ...words];
    },
    atLeast: 'minor',
  },
  {
    what: 'words put behind the last',
    change: (words, random) => append(words, `and ${pick(random, NOUNS)}`),
    atLeast: 'minor',
  },
  {
    what: 'an adverb put behind the last',
    change: (words, random) => append(words, pick(random, ADVERBS)),
    atLeast: 'minor',
  },
  {
    what: 'a word swapped',
    change: (words, random) => {
      const at = between(random, 1, words.length - 1);
      return words.map((word, i) => (i === at ? pick(random, NOUNS) : word));
    },
    atLeast: 'minor',
  },
  {
    what: 'a negation put in',
    change: (words) => {
      const at = words.findIndex((word) => AUXILIARY.test(word));
      return at < 1 || words.some((word) => NEGATION.test(word)) ? null : insertAt(words, at + 1, 'not');
    },
    atLeast: 'major',
  },
  {
    what: 'a negation dropped',
    change: (words) =>
      words.some((word) => NEGATION.test(word)) ? words.filter((word) => !NEGATION.test(word)) : null,
    atLeast: 'major',
  },
  {
    what: 'a number changed',
    change: (words) => {
      const at = words.findIndex((word) => NUMBER.test(word));
      return at < 0 ? null : words.map((word, i) => (i === at ? 'seventeen' : word));
    },
    atLeast: 'major',
  },
  { what: 'a condition put behind', change: (words) => append(words, 'if the snow melts'), atLeast: 'major' },
];

const RANK: Readonly<Record<Severity, number>> = { none: 0, minor: 1, major: 2 };
const LEAST_RIGHT = 0.98;

describe.each(MUTATIONS)('$what', ({ change, atLeast }) => {
  it('is seen in 98 of 100 sentences', () => {
    const random = randomFrom(15);
    const changed = SENTENCES.flatMap((source) => {
      const words = change(source.split(' '), random);
      return words ? [{ source, page: [words.join(' ')] }] : [];
    });
    const missed = changed.filter((pair) => RANK[compareQuotation(pair).severity] < RANK[atLeast]);
    expect(changed.length).toBeGreaterThanOrEqual(10);
    const right = 1 - missed.length / changed.length;
    expect(right, missed.map(({ page }) => page[0]).join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});

it('never reports a sentence that is printed as it is', () => {
  for (const source of SENTENCES) {
    expect(compareQuotation({ source, page: [source] })).toMatchObject({ relation: 'same', extent: 'whole' });
  }
});

it('says nothing of two sentences that have nothing to do with each other', () => {
  const unrelated = SENTENCES.map((source, i) => ({
    source,
    page: [SENTENCES[(i + 97) % SENTENCES.length] as string],
  }));
  const matched = unrelated.filter((pair) => compareQuotation(pair).relation !== 'unclear');
  expect(matched.map(({ source, page }) => [source, page[0]])).toEqual([]);
});
