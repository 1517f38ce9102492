import { describe, expect, it } from 'vitest';
import { annotatePage } from '../../../../lib/core/annotation/annotate-page.ts';
import type { Annotation } from '../../../../lib/core/annotation/annotation.ts';
import { mergeImported } from '../../../../lib/core/annotation/merge-imported.ts';
import type { PlacedAnnotation } from '../../../../lib/core/annotation/stored-annotation.ts';
import type { ImportedFile } from '../../../../lib/core/exchange/read/imported.ts';
import { planAnnotationImport } from '../../../../lib/core/exchange/read/plan-annotation-import.ts';
import { readFile } from '../../../../lib/core/exchange/read/read-file.ts';
import { FILE_FORMATS } from '../../../../lib/core/exchange/write/file-formats.ts';
import { exampleContext, exampleExport, exampleKept, examplePage } from '../../annotation/examples.ts';

const [finding, marked] = exampleKept();
const file = (annotations: readonly Annotation[], isWhole = true): ImportedFile => ({
  format: isWhole ? 'crossread' : 'hypothesis',
  annotations,
  isWhole,
  refused: [],
  cut: 0,
});
const placedOnPage = (annotation: Annotation): PlacedAnnotation => ({
  annotation,
  revision: 1,
  place: 'same',
  span: annotation.target,
  words: [],
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

  it('finds nothing new in an export of the page that it was made of, and loses nothing to a later copy of it', () => {
    const secret = { ...marked, note: 'My source doubts it.', isPrivate: true };
    const before = { ...finding, finding: { ...finding.finding, severity: 'minor' as const } };
    const library = [before, secret];
    const kept = library.map(placedOnPage);
    const around = { ...exampleContext(), newId: () => 'urn:uuid:new' };
    const exported = annotatePage({ ...examplePage, kept }, new Set(['differs']), around);
    expect(exported.map(({ id }) => id)).toEqual([finding.id, marked.id]);
    const writer = FILE_FORMATS.crossread.start(exampleExport);
    const text = exported.map((annotation) => writer.add(annotation)).join('') + writer.end();
    const read = readFile(text, '2026-05-01T00:00:00.000Z');
    if (!read.ok || read.value.is !== 'annotations') throw new Error('Our own export is read.');
    const { annotations } = read.value.file;
    expect(planAnnotationImport(file(annotations), library)).toMatchObject({ added: [], changed: [], known: 2 });

    const answered = annotations.map((annotation) => ({ ...annotation, tags: ['seen'], modified: later.modified }));
    const { added, changed } = planAnnotationImport(file(answered), library);
    expect(added).toEqual([]);
    expect(changed.map((annotation, i) => mergeImported(library[i] ?? annotation, annotation, '--'))).toEqual([
      { ...before, tags: [...before.tags, 'seen'], modified: later.modified },
      { ...secret, tags: ['seen'], modified: later.modified },
    ]);
  });

  it('brought in twice adds nothing the second time', () => {
    const { added } = planAnnotationImport(file([finding, marked]), []);
    expect(planAnnotationImport(file([finding, marked]), added)).toMatchObject({ added: [], changed: [], known: 2 });
  });
});
