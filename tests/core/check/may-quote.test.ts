import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { matchFramed } from '../../../lib/core/check/match-framed.ts';
import { matchShortPhrase } from '../../../lib/core/check/match-short-phrase.ts';
import { matchUtterance } from '../../../lib/core/check/match-utterance.ts';
import { mayQuote } from '../../../lib/core/check/may-quote.ts';
import { pageWordsOf } from '../../../lib/core/check/page-words.ts';
import { gatherUtterances } from '../../../lib/core/check/utterance.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { quotationsOf } from '../../../lib/core/quotation/find-quotations.ts';
import { setFromText } from './set-from-text.ts';

const SOURCE = [
  '“We will keep the old bridge open through the whole winter, whatever the river does to it,” Mayor Ida Moen said.',
  '“Nobody here thought it would last,” said Ola Brandt, an engineer. “It was built for carts.”',
  'Asked about the money, Moen said: “Yes.” She called the plan “a good start” and “not cheap at all.”',
  '“One of the oldest,” Brandt said of the bridge.',
].join('\n\n');

const INDEX = buildClaimIndex([setFromText(SOURCE)]);

/** Words of the source, the same altered, and words of nobody's. */
const WORDS = [
  'We will keep the old bridge open',
  'through the whole winter',
  'whatever the river does to it',
  'We will close the old bridge all through the winter',
  'Nobody here thought',
  'it would last',
  'It was built for carts',
  'Yes',
  'a good start',
  'not cheap at all',
  'One of the oldest',
  'one of the',
  'The committee meets on Fridays',
  'it is',
  'fish',
];
const SPEAKERS = ['Ida Moen said', 'she said', 'said Ola Brandt, an engineer', 'the paper wrote', 'Brandt added'];

const quoted = fc.constantFrom(...WORDS);
const speaker = fc.constantFrom(...SPEAKERS);
const sentence = fc.oneof(
  fc.tuple(quoted, speaker).map(([words, who]) => `“${words},” ${who}.`),
  fc.tuple(quoted, speaker, quoted).map(([words, who, more]) => `“${words},” ${who}, “${more}.”`),
  fc.tuple(quoted, speaker, quoted).map(([words, who, more]) => `“${words},” ${who}. “${more}.”`),
  fc.tuple(quoted, quoted).map(([words, more]) => `Ida Moen said it was “${words}” and “${more}.”`),
  fc.tuple(quoted, quoted, quoted).map(([a, b, c]) => `The “${a}” law, the “${b}” law, and then “${c}” came.`),
  fc.tuple(quoted, quoted).map(([words, more]) => `“${words}.\n\n“${more},” Ida Moen said.`),
  quoted.map((words) => `${words}, the paper wrote.`),
  quoted.map((words) => `Ida Moen called the plan “${words}” and “not cheap at all.”`),
);
const page = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n')), { minLength: 1, maxLength: 8 })
  .chain((sentences) =>
    fc.constantFrom('en', null, 'sv').map((language) => ({ text: sentences.flat().join(''), language, date: null })),
  );

/** What is found where who says what has been read first. */
const matchesOf = (of: Parameters<typeof matchFramed>[0]) => [
  ...gatherUtterances(pageWordsOf(of), quotationsOf(of)).flatMap((utterance) =>
    INDEX.parts.flatMap((part) => [...matchUtterance(utterance, part), ...matchShortPhrase(utterance, part)]),
  ),
  ...matchFramed(of, INDEX, []),
];

it('passes over no page of which reading who says what would find anything', () => {
  const passed = { over: 0 };
  fc.assert(
    fc.property(page, (any) => {
      if (mayQuote(any, INDEX)) return;
      passed.over++;
      expect(matchesOf(any)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
  // Between 50 and 75 of them in four runs.
  expect(passed.over).toBeGreaterThan(10);
});

it('passes over what has a few words in common with claims and no more', () => {
  for (const text of [
    '“The committee meets on Fridays,” Ida Moen said. “It is one of the rules we have here.”',
    'The “fish” law came. “Whatever the winter brings, nobody will sell carts,” said Ola Brandt.',
  ])
    expect(mayQuote({ text, language: 'en', date: null }, INDEX)).toBe(false);
});

it('finds a claim in the parts of an utterance that are too short alone', () => {
  const text = '“Nobody here,” said Ola Brandt, an engineer, “thought it would last.”';
  expect(checkText({ text, language: 'en', date: null }, INDEX).findings).toHaveLength(1);
});
