import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPageWords } from '../../../lib/core/check/page-words.ts';
import { gatherUtterances } from '../../../lib/core/check/utterance.ts';
import { findNumberSentences } from '../../../lib/core/figure/number-sentences.ts';
import { sentenceAround } from '../../../lib/core/figure/sentence-around.ts';
import { findTokens } from '../../../lib/core/language/narrative/narrative-tokens.ts';
import { findSentences, lastSentenceStart } from '../../../lib/core/language/sentences.ts';
import { findQuotations } from '../../../lib/core/quotation/find-quotations.ts';
import { readTokens } from '../../../lib/core/quotation/read-tokens.ts';

const sentencesOf = (text: string): string[] => findSentences(text).map(({ start, end }) => text.slice(start, end));

/** What is written behind each of the usual abbreviations in the middle of a sentence. */
const USUAL: readonly (readonly [behind: string, abbreviations: string])[] = [
  [
    'Orban',
    'Dr. Mr. Mrs. Ms. Prof. Supt. Insp. Hon. Messrs. Gov. Sen. Rep. Gen. Lt. Col. Maj. Capt. Sgt. Cpl. Pvt. Rev. Fr. St. Mme.',
  ],
  ['5 this year', 'Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec.'],
  ['17 of that street', 'No. Nos.'],
  ['Monday morning', 'a.m. p.m.'],
  ['Orban', 'J. U.S. U.N. Inc. Corp. Co. Ltd. Bros. Jr. Ill. Mass. Conn. vs.'],
];

const ROWS = USUAL.flatMap(([behind, abbreviations]) => abbreviations.split(' ').map((word) => ({ word, behind })));

/** Every part of the engine that asks where sentences end, as the number of sentences it sees. */
const CONSUMERS: readonly (readonly [name: string, count: (sentence: string) => number])[] = [
  ['the sentences of a text', (sentence) => findSentences(sentence).length],
  ['the sentences with numbers', (sentence) => [...findNumberSentences(sentence)].length],
  [
    'the sentence around a figure',
    (sentence) => {
      const around = sentenceAround(sentence, { start: 0, end: 1 });
      return around.end === sentence.length ? 1 : 2;
    },
  ],
  ['the words around quotations', (sentence) => findTokens(sentence, []).filter(({ kind }) => kind === 'stop').length],
  ['the words of a quotation', (sentence) => (readTokens(sentence).at(-1)?.sentence ?? 0) + 1],
  [
    'the pieces of an utterance',
    (sentence) => {
      const text = `“${sentence}”`;
      const [utterance] = gatherUtterances(readPageWords(text), findQuotations(text));
      return Math.max(1, utterance?.pieces.length ?? 0);
    },
  ],
];

describe('an abbreviation within a sentence', () => {
  it('is one of at least 49', () => expect(ROWS.length).toBeGreaterThanOrEqual(49));

  it.each(ROWS)('$word ends none, whoever asks', ({ word, behind }) => {
    const sentence = `The 12 men who met ${word} ${behind} at the bridge went home.`;
    expect(CONSUMERS.map(([name, count]) => [name, count(sentence)])).toEqual(CONSUMERS.map(([name]) => [name, 1]));
  });
});

describe('a plain stop', () => {
  it.each(CONSUMERS)('parts two sentences for %s', (_, count) => {
    expect(count('The 12 men met on the bridge. They all went home at 7 again.')).toBe(2);
  });
});

describe('findSentences', () => {
  it.each<readonly [text: string, ...sentences: string[]]>([
    ['He works for Acme Inc. The board met.', 'He works for Acme Inc.', 'The board met.'],
    ['It opened at 5 p.m. Police came later.', 'It opened at 5 p.m.', 'Police came later.'],
    ['It closes at 5 p.m. Monday.', 'It closes at 5 p.m. Monday.'],
    ['“Will you go?” “No. We stay.”', '“Will you go?”', '“No.', 'We stay.”'],
    ['She lives in the U.S. He does not.', 'She lives in the U.S.', 'He does not.'],
    ['She met J. A. Orban.', 'She met J. A. Orban.'],
    ['“Why?” she asked. Nobody knew.', '“Why?” she asked.', 'Nobody knew.'],
    ['He said, “Stop!” Then he left.', 'He said, “Stop!”', 'Then he left.'],
    ['Well... maybe. It rose 1.5 percent to 3.', 'Well... maybe.', 'It rose 1.5 percent to 3.'],
    ['Wait... They left.', 'Wait...', 'They left.'],
    ['1. Open the door.\n2. Go in.', '1. Open the door.', '2. Go in.'],
    ['A headline without a stop\nThe text begins.', 'A headline without a stop', 'The text begins.'],
    ['(It rained.) We stayed.', '(It rained.)', 'We stayed.'],
    ['He read example.org and v2.0 today.', 'He read example.org and v2.0 today.'],
    ['彼は言った。雨だ。', '彼は言った。', '雨だ。'],
    ['هل وصل؟ نعم.', 'هل وصل؟', 'نعم.'],
    [''],
  ])('parts %s', (text, ...sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('gives sentences in order, apart, with all words in them, of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB1 .!?“”"\n', 'Dr', 'p.m', '…', '😀', '。') }), (text) => {
        const spans = findSentences(text);
        let end = 0;
        for (const span of spans) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
        expect(lastSentenceStart(text)).toBe(spans.at(-1)?.start ?? text.length);
      }),
    );
  });
});
