import { describe, expect, it } from 'vitest';
import { sayCompared } from '../../components/compared-sentence.ts';
import type { Finding } from '../../lib/core/check/finding.ts';
import { cutting, EVERY_FINDING, miscounting, respeaking, rewording } from './every-finding.ts';
import { sameFinding } from './examples.ts';
import { translate } from './render.tsx';

const NOWHERE = { start: 0, end: 0 };

/** What is said when the article named is the one whose words the finding takes as the source's. */
const said = (finding: Finding, source: 'first' | 'second'): string =>
  sayCompared(translate, { finding, source, first: NOWHERE, second: NOWHERE });

describe('the sentence on two articles', () => {
  it.each<[string, Finding, ofFirst: string, ofSecond: string]>([
    [
      'what is counted',
      miscounting('counted', { source: 'forty boats', page: 'forty ships' }),
      'What is counted differs: the first article says “forty boats”, the second “forty ships”.',
      'What is counted differs: the first article says “forty ships”, the second “forty boats”.',
    ],
    [
      'a word that one of them has',
      rewording('negation', { source: 'not', page: '' }),
      'A negation differs: only the first article has “not”.',
      'A negation differs: only the second article has “not”.',
    ],
    [
      'a cut',
      cutting('condition', { at: 'end', marked: false }, 'if it rains'),
      'In the second article: Cut at the end, without an ellipsis: “if it rains” is missing, and with it a condition.',
      'In the first article: Cut at the end, without an ellipsis: “if it rains” is missing, and with it a condition.',
    ],
    [
      'a speaker whom one of them does not name',
      respeaking(null, 'Ida'),
      'The first article attributes these words to Ida; the second names no speaker.',
      'The first article names no speaker; the second attributes these words to Ida.',
    ],
    [
      'a part of the words',
      { ...sameFinding, extent: 'part' },
      'The same words in both; the first article quotes more of what was said.',
      'The same words in both; the second article quotes more of what was said.',
    ],
    [
      'words without marks',
      { ...sameFinding, type: 'unquoted' },
      'The second article has these words without quotation marks.',
      'The first article has these words without quotation marks.',
    ],
  ])('says of %s which article has what', (_, finding, ofFirst, ofSecond) => {
    expect([said(finding, 'first'), said(finding, 'second')]).toEqual([ofFirst, ofSecond]);
  });

  it('calls neither article the source or the page, whatever the finding', () => {
    const sentences = EVERY_FINDING.flatMap((finding) => [said(finding, 'first'), said(finding, 'second')]);
    expect(sentences.filter((sentence) => /\b(?:source|page)\b/i.test(sentence))).toEqual([]);
  });
});
