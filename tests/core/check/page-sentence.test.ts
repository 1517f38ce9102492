import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type PageSentence, pageSentences } from '../../../lib/core/check/page-sentence.ts';
import { readFrame } from '../../../lib/core/figure/frame/read-frame.ts';
import { findWords } from '../../../lib/core/language/words.ts';

const PIECES = [
  [
    '(Mar 3, 2019 2:25 AM) ',
    'HALDEN (Harbour News) - ',
    'Ida Moen',
    'Mayor Moen',
    'The U.S.',
    "Brandt's",
    'they',
    'It',
  ],
  ['killed', 'had died', 'spent', 'were hurt on Tuesday', 'rose in May', "didn't pay", 'said', 'reported on March 3'],
  ['12 people', '$4 million', '3.5 percent', 'two crew members', 'one of the bridges', '2019', 'a 9-year-old boy'],
  ['in Halden', 'for the Old-Town bridge', 'near the river', 'since 2012', 'after the flood', 'of Norway’s', 'café'],
].flat();

const sentence = fc
  .tuple(fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 8 }), fc.constantFrom('.', '?', '.”', ''))
  .map(([pieces, end]) => pieces.join(' ') + end);

const sentencesOf = (text: string): PageSentence[] => {
  const at = pageSentences({ text, words: findWords(text) });
  return [...new Set(Array.from({ length: text.length }, (_, i) => at({ start: i, end: i + 1 })))];
};

it('knows of any sentence all that the words of its figures’ frames mean, before it is read', () => {
  const words = { compared: 0, before: 0 };
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), (sentences) => {
      for (const one of sentencesOf(sentences.join(' '))) {
        const frame = readFrame(one.own, { start: 0, end: 1 }, () => one.previous.own);
        for (const word of [...frame.sentence, ...frame.clause]) expect(one.meanings).toContain(word);
        expect([...one.ownNames]).toEqual([...frame.names]);
        words.compared += frame.sentence.size;
        words.before += frame.sentence.size - one.own.words.size;
      }
    }),
    { numRuns: 400 },
  );
  expect(words.compared).toBeGreaterThan(500);
  expect(words.before).toBeGreaterThan(10);
});
