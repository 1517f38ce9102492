import { describe, expect, it } from 'vitest';
import { canonicalSpelling } from '../../../../lib/core/language/lexicon/spelling-variants.ts';
import { writeOut } from '../../../../lib/core/quotation/lexicon/contractions.ts';
import { findLemmas } from '../../../../lib/core/quotation/lexicon/lemmas.ts';
import { readNumber, readOrdinal } from '../../../../lib/core/quotation/lexicon/number-words.ts';
import { areOpposites } from '../../../../lib/core/quotation/lexicon/opposites.ts';
import { findWeightyWords } from '../../../../lib/core/quotation/lexicon/weighty-words.ts';

const pairs = (list: string): [string, string][] => list.split(' ').map((pair) => pair.split('/') as [string, string]);

describe('spelling', () => {
  it.each(
    pairs(
      'colour/color honourably/honorably organisations/organizations realised/realized analysing/analyzing centre/center centred/centered theatres/theaters defence/defense travelled/traveled jewellery/jewelry programme/program judgement/judgment paediatric/pediatric oestrogen/estrogen foetus/fetus fulfil/fulfill enrolment/enrollment skilful/skillful grey/gray tyres/tires kerb/curb sceptical/skeptical mould/mold draught/draft ageing/aging whilst/while learnt/learned worshipping/worshiping focussed/focused likeable/likable qaida/qaeda',
    ),
  )('%s is %s', (british, american) => {
    expect(canonicalSpelling(british)).toBe(canonicalSpelling(american));
  });

  it.each(
    pairs(
      'four/for hour/or prise/price sour/sore tour/tore promise/promises devise/device council/counsel story/store',
    ),
  )('%s is not %s', (a, b) => {
    expect(canonicalSpelling(a)).not.toBe(canonicalSpelling(b));
  });
});

describe('numbers', () => {
  it.each([
    ['2,500', 2500, 1],
    ['two thousand five hundred', 2500, 4],
    ['two hundred and fifty people', 250, 4],
    ['1.5 million', 1_500_000, 2],
    ['a dozen eggs', 12, 2],
    ['twenty one', 21, 2],
    ['one two', 1, 1],
    ['five and six', 5, 1],
    ['a hundred and', 100, 2],
  ])('%s', (words, value, count) => {
    expect(readNumber(words.split(' '))).toEqual({ value, count });
  });

  it.each(['', 'people', 'a house', 'hundred', 'and'])('none: %s', (words) => {
    expect(readNumber(words.split(' '))).toBeNull();
  });

  it.each(pairs('first/1 1st/1 23rd/23 twentieth/20'))('%s is %s', (word, number) => {
    expect(readOrdinal(word)).toBe(number);
  });
});

describe('opposites', () => {
  it.each(
    pairs(
      'rise/fall rises/fell accepted/rejects legal/illegal legally/illegally happy/unhappy violent/nonviolent agree/disagree won/lost easier/harder before/after stronger/weaker guilty/innocent bought/sells confirmed/denied',
    ),
  )('%s, %s', (a, b) => {
    expect(areOpposites(a, b)).toBe(true);
    expect(areOpposites(b, a)).toBe(true);
  });

  it.each(pairs('rise/rose cover/discover valuable/invaluable press/impress til/until big/large the/a side/inside'))(
    'not %s, %s',
    (a, b) => {
      expect(areOpposites(a, b)).toBe(false);
    },
  );
});

it.each([
  ["don't", ['do', 'not']],
  ["won't", ['will', 'not']],
  ["shouldn't've", ['should', 'not', 'have']],
  ['gonna', ['going', 'to']],
  ["nation's", ['nation', "'s"]],
  ["let's", ['let', 'us']],
  ['house', ['house']],
])('%s is written out', (word, words) => {
  expect(writeOut(word).flatMap(({ keys }) => keys)).toEqual(words);
  expect(writeOut(word).reduce((sum, { length }) => sum + length, 0)).toBe(word.length);
});

it.each(pairs('rose/rise stopped/stop children/child studies/study biggest/big making/make tried/try'))(
  '%s is a form of %s',
  (form, base) => {
    expect(findLemmas(form)).toContain(base);
  },
);

it.each([
  ['we no longer pay', ['not']],
  ['they hope to win', ['intend']],
  ['we are going to win', ['will']],
  ['lots of people', ['many']],
  ['denied the claim', ['not']],
  ['the old house', []],
])('%s weighs', (words, senses) => {
  expect(findWeightyWords(words.split(' ')).map(({ sense }) => sense)).toEqual(senses);
});
