import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../lib/core/annotation/annotation.ts';
import type { ImportedFile } from '../../../../lib/core/exchange/read/imported.ts';
import { planAnnotationImport } from '../../../../lib/core/exchange/read/plan-annotation-import.ts';
import { exampleKept } from '../../annotation/examples.ts';

const [finding, marked] = exampleKept();
const file = (annotations: readonly Annotation[], isWhole = true): ImportedFile => ({
  format: isWhole ? 'crossread' : 'hypothesis',
  annotations,
  isWhole,
  refused: [],
  cut: 0,
});
const later = { ...finding, note: 'Answered.', modified: '2026-04-01T00:00:00.000Z' };

describe('case 42: planAnnotationImport', () => {
  it('parts what is new from what is there, by id', () => {
    expect(planAnnotationImport(file([finding, marked]), [marked])).toEqual({
      added: [finding],
      changed: [],
      before: [],
      known: 1,
    });
  });

  it('takes over what the file has later, and remembers what was there', () => {
    expect(planAnnotationImport(file([later]), [finding])).toEqual({
      added: [],
      changed: [later],
      before: [finding],
      known: 0,
    });
    expect(planAnnotationImport(file([finding]), [later])).toMatchObject({ changed: [], known: 1 });
  });

  it('lets a format that does not hold everything change only what the user wrote', () => {
    const poorer = { ...later, finding: null, summary: '' };
    expect(planAnnotationImport(file([poorer], false), [finding]).changed).toEqual([later]);
  });

  it('knows an annotation that came back under another name', () => {
    const renamed = { ...marked, id: 'https://hypothes.is/a/x' };
    expect(planAnnotationImport(file([renamed], false), [marked])).toMatchObject({ added: [], known: 1 });
    expect(planAnnotationImport(file([{ ...renamed, note: 'New' }], false), [marked]).added).toHaveLength(1);
  });

  it('brought in twice adds nothing the second time', () => {
    const { added } = planAnnotationImport(file([finding, marked]), []);
    expect(planAnnotationImport(file([finding, marked]), added)).toMatchObject({ added: [], changed: [], known: 2 });
  });
});
