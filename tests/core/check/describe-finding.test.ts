import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../../lib/core/check/describe-finding.ts';
import type { FigureFinding, Finding, QuotationFinding } from '../../../lib/core/check/finding.ts';
import type { FigureDifference, QuotationDifference } from '../../../lib/core/difference.ts';

const FINDING: QuotationFinding = {
  id: 'set:q1@10',
  type: 'quotation',
  relation: 'differs',
  severity: 'major',
  exact: 'We will leave',
  start: 10,
  end: 23,
  extent: 'whole',
  differences: [],
  claim: { set: 'set', setTitle: 'A set', setVersion: '1', id: 'q1', exact: 'We will not leave', sources: [] },
  words: [],
  notes: [],
};

const differing = (...differences: QuotationDifference[]): QuotationFinding => ({ ...FINDING, differences });

const SIDES = { severity: 'major', source: '', page: '' } as const;

const { extent: _extent, ...PLACE } = FINDING;
const figure = (over: Partial<FigureFinding>): FigureFinding => ({
  ...PLACE,
  type: 'figure',
  relation: 'same',
  severity: 'none',
  differences: [],
  notes: [],
  ...over,
});
const miscounting = (difference: Partial<FigureDifference>, over: Partial<FigureFinding> = {}): FigureFinding =>
  figure({
    relation: 'differs',
    severity: 'major',
    differences: [{ kind: 'value', ...SIDES, ...difference }],
    ...over,
  });

describe('one sentence', () => {
  test.each<[string, Finding, string]>([
    ['the same', { ...FINDING, relation: 'same' }, 'The same words as in the source.'],
    [
      'without marks',
      { ...FINDING, relation: 'same', type: 'unquoted' },
      'The source’s words, without quotation marks.',
    ],
    [
      'the same but for spelling',
      { ...FINDING, relation: 'same', words: [{ step: 'cosmetic', source: 'colour', page: 'color' }] },
      'The same words as in the source, apart from spelling or punctuation.',
    ],
    [
      'a word left out',
      differing({ kind: 'wording', effect: 'negation', ...SIDES, source: 'not' }),
      'A negation differs: the page leaves out “not”.',
    ],
    [
      'a word added',
      differing({ kind: 'wording', effect: 'modality', ...SIDES, page: 'may' }),
      'The degree of certainty or obligation differs: the page adds “may”.',
    ],
    [
      'a word replaced',
      differing({ kind: 'wording', effect: 'other', ...SIDES, source: 'leave', page: 'stay' }),
      'The wording differs: the source says “leave”, the page “stay”.',
    ],
    [
      'words that the source lacks',
      differing({ kind: 'added', effect: 'condition', ...SIDES, page: 'if it rains' }),
      'A condition differs: the page adds “if it rains”.',
    ],
    [
      'a condition turned round, with both readings',
      differing({
        kind: 'wording',
        effect: 'negation',
        ...SIDES,
        source: 'To',
        page: 'If they don’t',
        readings: {
          source: { when: 'To pass this bill', outcome: 'would raise the price of bread' },
          page: { when: 'If they don’t pass this bill', outcome: 'it would raise the price of bread' },
        },
      }),
      'The condition is reversed: the source says “To pass this bill → would raise the price of bread”, the page “If they don’t pass this bill → it would raise the price of bread”.',
    ],
    [
      'the gravest of what one severity has, not the first',
      differing(
        { kind: 'wording', effect: 'modality', ...SIDES, source: 'will', page: 'may' },
        { kind: 'wording', effect: 'negation', ...SIDES, source: 'not' },
        { kind: 'splice', effect: 'other', ...SIDES },
      ),
      'A negation differs: the page leaves out “not”. And 2 more differences.',
    ],
    [
      'a part of the words',
      { ...FINDING, relation: 'same', extent: 'part' },
      'The same words as in the source, which quotes more of what was said.',
    ],
    [
      'a lost frame',
      differing({
        kind: 'cut',
        effect: 'frame',
        ...SIDES,
        source: 'It is a lie that',
        cut: { at: 'start', marked: false },
      }),
      'Cut at the start, without an ellipsis: “It is a lie that” is missing, and with it the speaker’s framing of the statement.',
    ],
    [
      'the figure of another day',
      miscounting({ kind: 'time', severity: 'minor', source: 'rose 3%', page: 'rose 5%' }),
      'The figure is for another time: the source says “rose 3%”, the page “rose 5%”.',
    ],
    [
      'a cut',
      differing({
        kind: 'cut',
        effect: 'condition',
        ...SIDES,
        source: 'if it rains',
        cut: { at: 'end', marked: false },
      }),
      'Cut at the end, without an ellipsis: “if it rains” is missing, and with it a condition.',
    ],
    [
      'a splice',
      differing({ kind: 'splice', effect: 'other', ...SIDES, source: 'until Monday' }),
      'Words that are apart in the source are joined without an ellipsis; “until Monday” was between them.',
    ],
    [
      'another speaker',
      { ...differing({ kind: 'speaker', ...SIDES }), speaker: { page: 'Ada', source: 'Ben', relation: 'different' } },
      'The page attributes these words to Ada; the source attributes them to Ben.',
    ],
    [
      'the weightiest first, and how many more',
      differing(
        { kind: 'wording', effect: 'other', severity: 'minor', source: 'a', page: 'b' },
        { kind: 'wording', effect: 'number', severity: 'major', source: '2', page: '3' },
        { kind: 'wording', effect: 'other', severity: 'minor', source: 'c', page: 'd' },
      ),
      'A number differs: the source says “2”, the page “3”. And 2 more differences.',
    ],
    [
      'another number',
      miscounting({ source: '40 ferries', page: '14 ferries' }),
      'The number differs: the source says “40 ferries”, the page “14 ferries”.',
    ],
    [
      'a later count',
      miscounting({ severity: 'minor', source: 'over 40', page: '52' }, { notes: ['laterAndHigher'] }),
      'A higher number, as a later count may be: the source says “over 40”, the page “52”.',
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
        const sentence = describeFinding(
          differing({ kind: 'wording', effect: 'other', severity: 'major', source, page }),
        );
        expect(sentence).toMatch(/^[^\n]+\.$/);
        expect(sentence.length).toBeLessThan(450);
      },
    ),
  );
});
