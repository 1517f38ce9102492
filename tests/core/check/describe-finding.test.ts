import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../../lib/core/check/describe-finding.ts';
import type { Finding } from '../../../lib/core/check/finding.ts';
import type { Difference } from '../../../lib/core/difference.ts';

const FINDING: Finding = {
  id: 'set:q1@10',
  type: 'quotation',
  relation: 'differs',
  severity: 'major',
  exact: 'We will leave',
  start: 10,
  end: 23,
  differences: [],
  claim: { set: 'set', setTitle: 'A set', setVersion: '1', id: 'q1', exact: 'We will not leave', sources: [] },
  words: [],
  notes: [],
};

const differing = (...differences: Partial<Difference>[]): Finding => ({
  ...FINDING,
  differences: differences.map((difference) => ({
    kind: 'wording',
    severity: 'major',
    source: '',
    page: '',
    ...difference,
  })),
});

const figure = (over: Partial<Finding>): Finding => ({
  ...FINDING,
  type: 'figure',
  relation: 'same',
  severity: 'none',
  ...over,
});

describe('one sentence', () => {
  test.each<[string, Finding, string]>([
    ['the same', { ...FINDING, relation: 'same' }, 'The same words as in the source.'],
    [
      'without marks',
      { ...FINDING, relation: 'same', type: 'unquoted' },
      'The source’s words, printed here without quotation marks.',
    ],
    [
      'the same but for spelling',
      { ...FINDING, relation: 'same', words: [{ step: 'cosmetic', source: 'colour', page: 'color' }] },
      'The same words as in the source but for spelling or punctuation.',
    ],
    [
      'a word left out',
      differing({ effect: 'negation', source: 'not' }),
      'A negation differs: the page leaves out “not”.',
    ],
    [
      'a word added',
      differing({ effect: 'modality', page: 'may' }),
      'How sure or how binding it is differs: the page adds “may”.',
    ],
    [
      'a word replaced',
      differing({ effect: 'other', source: 'leave', page: 'stay' }),
      'The wording differs: the source says “leave”, the page “stay”.',
    ],
    [
      'a cut',
      differing({ kind: 'cut', effect: 'condition', source: 'if it rains', cut: { at: 'end', marked: false } }),
      'Cut at the end without a mark: “if it rains” is missing, which holds a condition.',
    ],
    [
      'a splice',
      differing({ kind: 'splice', effect: 'other', source: 'until Monday' }),
      'Words that stand apart in the source are joined without a mark; “until Monday” stood between them.',
    ],
    [
      'another speaker',
      { ...differing({ kind: 'speaker' }), speaker: { page: 'Ada', source: 'Ben', relation: 'different' } },
      'The page gives these words to Ada; the source gives them to Ben.',
    ],
    [
      'the weightiest first',
      differing(
        { effect: 'other', severity: 'minor', source: 'a', page: 'b' },
        { effect: 'number', source: '2', page: '3' },
      ),
      'A number differs: the source says “2”, the page “3”.',
    ],
    [
      'another number',
      differing({ kind: 'value', source: '40 ferries', page: '14 ferries' }),
      'The number differs: the source says “40 ferries”, the page “14 ferries”.',
    ],
    [
      'a later count',
      { ...differing({ kind: 'value', severity: 'minor', source: 'over 40', page: '52' }), notes: ['laterAndHigher'] },
      'A higher number, as a later count can be: the source says “over 40”, the page “52”.',
    ],
    [
      'the same figure',
      figure({ exact: '40 ferries', claim: { ...FINDING.claim, exact: '40 ferries' } }),
      'The same figure as in the source.',
    ],
    [
      'an agreeing figure',
      figure({ exact: '42 ferries', claim: { ...FINDING.claim, exact: 'over 40 ferries' } }),
      '“42 ferries” agrees with the source’s “over 40 ferries”.',
    ],
    [
      'a doubtful figure',
      figure({ relation: 'unclear' }),
      'We could not tell whether this counts the same thing as the source’s figure.',
    ],
  ])('%s', (_, finding, sentence) => expect(describeFinding(finding)).toBe(sentence));
});

test('it is one line of bounded length whatever was said', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }),
      (source, page) => {
        const sentence = describeFinding(differing({ effect: 'other', source, page }));
        expect(sentence).toMatch(/^[^\n]+\.$/);
        expect(sentence.length).toBeLessThan(450);
      },
    ),
  );
});
