import { describe, expect, it } from 'vitest';
import { parseAnnotation } from '../../../lib/core/annotation/parse-annotation.ts';
import { exampleFinding, exampleKept, examplePage } from './examples.ts';

const [kept] = exampleKept();
const finding = exampleFinding(examplePage.text, '“We will raise the levy,”');
const withFinding = (over: object) => ({ ...kept, finding: { ...finding, ...over } });

describe('an annotation of version 1', () => {
  it('has the defaults of what that version does not tell', () => {
    const { extent: _extent, ...before } = finding;
    const difference = { kind: 'cut', severity: 'major', source: 'if it rains', page: '' };
    const parsed = parseAnnotation({ ...kept, finding: { ...before, differences: [difference] } });
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        note: kept.note,
        finding: {
          extent: 'whole',
          differences: [{ ...difference, effect: 'other', cut: { at: 'middle', marked: false } }],
        },
      },
    });
  });
});

describe('an annotation that is none', () => {
  it.each<[string, object, string]>([
    ['claims that disagree that are no list', { disagreeing: 5 }, 'finding.disagreeing'],
    ['one that disagrees without a set', { disagreeing: [{ id: 'q1' }] }, 'finding.disagreeing[0].set'],
    ['a kind of difference that nobody knows', { differences: [{ kind: 'tone' }] }, 'finding.differences[0].kind'],
    [
      'the kind of a figure on a quotation',
      { differences: [{ kind: 'value', severity: 'major', source: '4', page: '5' }] },
      'finding.differences[0].kind',
    ],
    ['a type that nobody knows', { type: 'rumour' }, 'finding.type'],
    ['a note that nobody knows', { notes: ['louder'] }, 'finding.notes[0]'],
  ])('has %s', (_, over, path) => {
    expect(parseAnnotation(withFinding(over))).toMatchObject({ ok: false, error: { path } });
  });
});

it('keeps claims that disagree', () => {
  const disagreeing = [finding.claim];
  expect(parseAnnotation(withFinding({ disagreeing }))).toEqual({ ok: true, value: withFinding({ disagreeing }) });
});
