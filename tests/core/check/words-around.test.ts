import { describe, expect, it } from 'vitest';
import { readPageWords } from '../../../lib/core/check/page-words.ts';
import { gatherUtterances } from '../../../lib/core/check/utterance.ts';
import { findWordsAround } from '../../../lib/core/check/words-around.ts';
import { findQuotations } from '../../../lib/core/quotation/find-quotations.ts';

/* Sentences of a page end as its own language has them. */
describe('the words around a quotation', () => {
  it.each([
    [
      'de',
      'Es regnete. Am 3. Oktober hat niemand gesagt: „Der Damm ist sicher“.',
      'Am 3. Oktober hat niemand gesagt: ',
    ],
    ['de', 'Es regnete. Nie, so u. a. Brandis, sei „der Damm sicher“ gewesen.', 'Nie, so u. a. Brandis, sei '],
    ['es', 'Llovía. La Sra. Olmedo no dijo que “la presa es segura”.', 'La Sra. Olmedo no dijo que '],
    [
      'fr',
      'Il pleuvait. Selon la p. 12 Mme Maubert nie que « la digue tient ».',
      'Selon la p. 12 Mme Maubert nie que ',
    ],
    ['en', 'It rained. Supt. Lee never said “the dam is safe”.', 'Supt. Lee never said '],
  ])('%s: %s', (language, text, before) => {
    const [quotation] = findQuotations(text, { language });
    const page = readPageWords(text, language);
    expect(findWordsAround(page, quotation ? [quotation] : [])[0]).toBe(before);
  });
});

describe('the sentences of an utterance', () => {
  it.each([
    ['de', '„Wir haben z. B. Boote, ca. 40 Helfer und Dr. Brandis. Das reicht uns für den Winter.“', 2],
    ['de', '„Wir treffen uns am 3. Oktober im alten Rathaus mit dem Rat.“', 1],
    ['es', '“La Sra. Olmedo y el Gral. Vidal firmaron el acuerdo del puente.”', 1],
  ])('%s: %s', (language, text, count) => {
    const [utterance] = gatherUtterances(readPageWords(text, language), findQuotations(text, { language }));
    expect(utterance && Math.max(1, utterance.pieces.length)).toBe(count);
  });
});
