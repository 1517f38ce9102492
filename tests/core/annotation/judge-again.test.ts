import { describe, expect, it } from 'vitest';
import { type Annotation, annotateFindings } from '../../../lib/core/annotation/annotation.ts';
import { judgeAgain } from '../../../lib/core/annotation/judge-again.ts';
import { checkText } from '../../../lib/core/check/check-text.ts';
import type { Finding } from '../../../lib/core/check/finding.ts';
import { verdictOf } from '../../../lib/core/check/verdict.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { setFromText } from '../check/set-from-text.ts';
import { exampleContext, examplePage } from './examples.ts';

const set = setFromText(
  '“The council will never sell the old harbour to anybody,” said Ida Moen, the mayor. The storm killed 12 people.',
);
const TEXT =
  'It was late. “The council will sell the old harbour to anybody,” said Ida Moen, the mayor. The storm killed 30 people.';

/** What is kept of the page's findings of a type. */
function keptOf(type: Finding['type']): Annotation {
  const { findings } = checkText({ text: TEXT, language: 'en', date: null }, buildClaimIndex([set]));
  const kept = annotateFindings({ ...examplePage, text: TEXT, findings }, exampleContext());
  return kept.find(({ finding }) => finding.type === type) ?? expect.fail(`There is a ${type}.`);
}

/** The annotation as a version kept it that had judged otherwise. */
const keptAs = (over: Partial<Finding>): Annotation => {
  const kept = keptOf('quotation');
  return { ...kept, finding: { ...kept.finding, ...over } as Finding };
};

const { claim } = keptOf('quotation').finding ?? expect.fail();

describe('a kept finding', () => {
  it('is judged today from its words and its claim, and stays as it was', () => {
    const kept = keptAs({ relation: 'same', severity: 'none', differences: [] });
    const before = structuredClone(kept);
    const now = judgeAgain(kept, set);
    expect(kept.finding && verdictOf(kept.finding)).toBe('same');
    expect(now && verdictOf(now)).toBe('major');
    expect(now?.differences).toMatchObject([{ kind: 'wording', effect: 'negation' }]);
    expect(kept).toEqual(before);
  });

  it.each<[string, Annotation]>([
    ['its set has other words under its id', keptAs({ claim: { ...claim, exact: 'x' } })],
    ['its set has no such claim', keptAs({ claim: { ...claim, id: 'q77' } })],
    [
      'who spoke was in question',
      keptAs({ differences: [{ kind: 'speaker', severity: 'major', source: '', page: '' }] }),
    ],
    ['it is a figure', keptOf('figure')],
    ['it is a marked passage', { ...keptOf('quotation'), finding: null }],
  ])('is not judged when %s', (_, kept) => expect(judgeAgain(kept, set)).toBeNull());
});
