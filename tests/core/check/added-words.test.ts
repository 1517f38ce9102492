import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { setFromText } from './set-from-text.ts';

const HEAD = '“We will open the bridge to heavy lorries';

/** What is said of the quotations of a page. */
function judgePair(source: string, text: string): string {
  const page = { text, language: 'en', date: null };
  const { findings } = checkText(page, buildClaimIndex([setFromText(source)]));
  const own = findings.filter(({ type }) => type === 'quotation');
  const verdicts = own.map(({ relation, severity }) => (relation === 'differs' ? severity : relation));
  return [...new Set(verdicts)].join(' ');
}

/** What is said of a page that prints words behind those of the source. */
const judge = (source: string, words: string): string =>
  judgePair(source, `${HEAD}${words}” Mara Dunn said on Monday.`);

describe('words that a page adds at the end of a quotation', () => {
  it.each([
    ['another verb', ' and fire the crew,', 'minor'],
    ['an adverb', ' tomorrow,', 'minor'],
    ['an adverbial phrase', ' from other countries,', 'minor'],
    ['a purpose', ' to spite the governor,', 'minor'],
    ['a reason', ' because nobody paid for the ferry,', 'minor'],
    ['a condition', ' if the state pays,', 'major'],
    ['a limit', ' but only for a day,', 'major'],
    ['what is taken back', ', not to coaches,', 'major'],
    ['another statement', ', and I will be there when it happens,', 'same'],
    ['a relative clause', ' that nobody in the harbour wanted,', 'same'],
    ['a relative clause set off', ', which nobody in the harbour wanted,', 'same'],
    ['another sentence', '. We will fire the crew,', 'same'],
  ])('in the sentence before a comma: %s', (_, words, expected) => {
    expect(judge(`${HEAD},” said Mara Dunn, the mayor.`, words)).toBe(expected);
    expect(judge(`${HEAD}”, said Mara Dunn, the mayor.`, words)).toBe(expected);
  });

  it.each([
    ['go on behind the attribution', `${HEAD},” said Mara Dunn, “and fire the crew.”`],
    ['are the reporter’s', `${HEAD},” said Mara Dunn, adding that she would fire the crew.`],
    ['are in another quotation', `${HEAD},” said Mara Dunn.\n\n“I want the crew fired before the summer,” Dunn said.`],
    ['may be left off', `${HEAD} ...,” said Mara Dunn.`],
  ])('that %s in the source', (_, source) => {
    expect(judge(source, ' and fire the crew,')).toBe('same');
  });

  it.each([
    [
      'a word of the statement again',
      '“We waited on the pier until he left,” said Mara Dunn.',
      '“We waited on the pier until he left the pier,” Mara Dunn said.',
    ],
    [
      'a verb that stands for another',
      '“Nobody here works longer hours than she,” said Mara Dunn.',
      '“Nobody here works longer hours than she does,” Mara Dunn said.',
    ],
    [
      'what one feels about it',
      '“The court has heard my brother’s name,” said Mara Dunn.',
      'Mara Dunn was “so glad that the court has heard my brother’s name”.',
    ],
  ])('says nothing of %s', (_, source, text) => {
    expect(judgePair(source, text)).toBe('same');
  });

  it.each([
    [
      'a hope',
      '“The works will start before the school holidays,” said Mara Dunn.',
      'Mara Dunn said: “I hope the works will start before the school holidays.”',
      'major',
    ],
    [
      'a denied feeling',
      '“The works will start before the school holidays,” said Mara Dunn.',
      'Mara Dunn said: “Nobody is glad that the works will start before the school holidays.”',
      'major',
    ],
    [
      'a word that the statement has not',
      '“We waited on the pier until he left,” said Mara Dunn.',
      '“We waited on the pier until he left the barn,” Mara Dunn said.',
      'minor',
    ],
  ])('still reports %s', (_, source, text, expected) => {
    expect(judgePair(source, text)).toBe(expected);
  });
});
