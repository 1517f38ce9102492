import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotatePage } from '../../../lib/core/annotation/annotate-page.ts';
import { type Annotation, type AnnotationContext, annotateFindings } from '../../../lib/core/annotation/annotation.ts';
import type { PlacedAnnotation } from '../../../lib/core/annotation/stored-annotation.ts';
import type { QuotationFinding } from '../../../lib/core/check/finding.ts';
import { exampleContext, exampleFinding, exampleKept, examplePage } from './examples.ts';

const DIFFERENCES = new Set(['differs'] as const);
/** Names that no kept annotation has. */
const context = (): AnnotationContext => {
  const around = exampleContext();
  return { ...around, newId: () => `${around.newId()}-new` };
};

const ALL = new Set(['differs', 'same', 'unclear'] as const);

const placed = (annotation: Annotation, isHere = true): PlacedAnnotation => ({
  annotation,
  revision: 1,
  place: isHere ? 'same' : 'gone',
  span: isHere ? { start: annotation.target.start, end: annotation.target.end } : null,
  words: [],
});

const [written, marked] = exampleKept();
const agreeing: QuotationFinding = {
  ...exampleFinding(examplePage.text, 'The minister said', { relation: 'same', severity: 'none', differences: [] }),
  id: 'levy:q2@12',
};
const page = { ...examplePage, findings: [agreeing, ...examplePage.findings] };

describe('annotatePage', () => {
  it('gives a finding the note, tags, status and name that it is kept with', () => {
    const [found] = annotatePage({ ...examplePage, kept: [placed(written)] }, DIFFERENCES, context());
    expect(found).toEqual(written);
  });

  it('takes the finding as it is judged now', () => {
    const before = { ...written, finding: { ...written.finding, severity: 'minor' as const } };
    const [found] = annotatePage({ ...examplePage, kept: [placed(before)] }, DIFFERENCES, context());
    expect(found?.finding?.severity).toBe('major');
    expect(found?.note).toBe(written.note);
  });

  it('has marked passages among the findings, in reading order', () => {
    const found = annotatePage({ ...page, kept: [placed(marked)] }, ALL, context());
    expect(found.map(({ target }) => target.exact)).toEqual([
      'The minister said',
      '“We will raise the levy,”',
      marked.target.exact,
    ]);
  });

  it('has what is gone from the page at the end', () => {
    const gone = placed({ ...written, id: 'urn:uuid:gone' }, false);
    const found = annotatePage({ ...page, kept: [gone] }, ALL, context());
    expect(found.map(({ id }) => id).at(-1)).toBe('urn:uuid:gone');
    expect(found).toHaveLength(3);
  });

  it('leaves out what was not asked for, unless somebody has written on it', () => {
    const asked = (kept: readonly PlacedAnnotation[]): number =>
      annotatePage({ ...page, kept }, DIFFERENCES, context()).length;
    const [same] = annotateFindings({ ...page, findings: [agreeing] }, context());
    if (!same) throw new Error('no annotation');
    expect(asked([])).toBe(1);
    expect(asked([placed(same)])).toBe(1);
    expect(asked([placed({ ...same, note: 'Read the transcript.' })])).toBe(2);
    expect(asked([placed({ ...same, note: 'My source doubts it.', isPrivate: true })])).toBe(1);
    expect(asked([placed({ ...same, tags: ['levy'] })])).toBe(2);
    expect(asked([placed({ ...same, status: 'checked' })])).toBe(2);
  });

  it('loses no note and doubles no finding, whatever is kept', () => {
    const gone = { ...written, id: 'urn:uuid:gone', finding: { ...written.finding } };
    const pool = [placed(written), placed(marked), placed(gone, false)];
    fc.assert(
      fc.property(fc.subarray(pool), fc.subarray(page.findings), (kept, findings) => {
        const found = annotatePage({ ...page, findings, kept }, ALL, context());
        const notes = kept.flatMap(({ annotation }) => annotation.note || []);
        expect(found.flatMap(({ note }) => note || []).sort()).toEqual(notes.sort());
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const finding of findings) expect(found.filter((one) => one.finding === finding)).toHaveLength(1);
      }),
    );
  });
});
