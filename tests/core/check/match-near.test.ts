import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { setFromText } from './set-from-text.ts';

const SOURCE = `“The lighthouse will stay open through the winter,” Mara Quist said. “We counted 40 visitors a day in May,” Quist added.

“I went way too far,” Quist said of her letter to the council. “I don’t think that’s okay,” she said.

“In the end, because of the long drought and the empty wells, the planting of new orchards is being put on hold across the valley,” Quist said.

“We’ve got to f–ing try,” Quist told the crew. “My neighbour fixed the lamp with a spoon and some wire,” she said.

“I have always believed that the real answer, lighthouse funding, is a matter for the whole coast and not for one town,” Quist wrote.

Quist said the vote “has been a long and costly walk in the dark. We saw no maps and no lamps,” on the radio.

“The stairs up to the lamp were so rotten that a man fell. There was no money for wood, for nails or for a carpenter in all those years, and so it went on.”

“The keeper never answered my letters about the stairs,” Tom Bell said.`;

const CARRIED = '“The lighthouse will stay open through the winter,” Mara Quist said on Monday. ';

/** What is said of the words of a page behind those that show that it quotes the source. */
function judge(words: string, before = CARRIED): string {
  const { findings } = checkText(
    { text: before + words, language: 'en', date: null },
    buildClaimIndex([setFromText(SOURCE)]),
  );
  const own = findings.filter(({ type, start }) => type === 'quotation' && start >= before.length);
  return own.map(({ relation, severity }) => (relation === 'differs' ? severity : relation)).join(' ') || 'silent';
}

describe('nearly the words of a source that the page quotes elsewhere', () => {
  it.each([
    ['a word left out of a short sentence', 'Quist said she “went too far” in the letter.', 'minor'],
    ['another pronoun in a short sentence', '“I don’t think it’s OK,” Quist said.', 'minor'],
    ['another number in a short sentence', '“We counted 60 visitors in May,” Quist said.', 'major'],
    ['a masked word left out', '“We’ve got to try,” Quist said.', 'minor'],
    ['a verb in another form', 'Quist said that “the planting of new orchards is put on hold”.', 'minor'],
    [
      'a phrase of a long sentence with a word more',
      'Quist said “the planting of young new orchards is being put on hold”.',
      'minor',
    ],
    ['a sentence put otherwise', '“With some wire and a spoon my neighbour could fix the lamp,” Quist said.', 'silent'],
    ['a word more in a sentence', '“My neighbour fixed the old lamp with a spoon and some wire,” Quist said.', 'minor'],
    ['a filler more', '“I mean, I went way too far,” Quist said.', 'same'],
    [
      'most of a sentence of which the source does not say whose it is',
      '“The stairs to the lamp were so rotten that a man fell,” Quist said.',
      'minor',
    ],
    ['somebody else', '“We got to try,” Tom Bell said.', 'unclear'],
    ['nobody', 'They “went too far” again.', 'silent'],
    ['a phrase that begins with a word of its own', 'Quist called for “vital lighthouse funding” as well.', 'silent'],
    ['another statement with a few of the words', '“We counted the days in winter,” Quist said.', 'silent'],
    ['words that anybody says', '“I think that we will,” Quist said.', 'silent'],
    ['two words in another order', '“The lamp, my neighbour and the wire were old,” Quist said.', 'silent'],
  ])('%s', (_, words, expected) => {
    expect(judge(words)).toBe(expected);
  });

  it.each([
    [
      'in company that agrees',
      '“The vote has been, to my mind, a long and costly walk in the dark,” Quist said on the radio.',
      'minor',
    ],
    ['without company', '“The planting of trees is put on hold,” somebody said.', 'silent'],
  ])('of a source that it quotes nowhere else: %s', (_, words, expected) => {
    expect(judge(words, '')).toBe(expected);
  });
});
