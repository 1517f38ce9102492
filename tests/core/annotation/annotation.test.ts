import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateFindings, annotatePassage } from '../../../lib/core/annotation/annotation.ts';
import { exampleAnnotations, exampleContext, exampleFinding, examplePage } from './examples.ts';

describe('annotateFindings', () => {
  it('keeps the words around the passage and counts its position in code points', () => {
    const [{ target } = expect.fail()] = exampleAnnotations();
    expect(target).toMatchObject({ exact: '“We will raise the levy,”', start: 32, codePoints: { start: 31, end: 56 } });
    expect(examplePage.text).toContain(target.prefix + target.exact + target.suffix);
  });

  it('never cuts a character of the context in two', () => {
    const text = `${'😀'.repeat(40)}x${'😀'.repeat(40)}`;
    for (const shift of ['', 'a']) {
      const shifted = shift + text;
      const findings = [exampleFinding(shifted, 'x')];
      const [{ target } = expect.fail()] = annotateFindings(
        { ...examplePage, text: shifted, findings },
        exampleContext(),
      );
      expect(target.prefix.isWellFormed()).toBe(true);
      expect(target.suffix.isWellFormed()).toBe(true);
    }
  });

  it('gives positions that pick the same words out of the code points', () => {
    const texts = fc.tuple(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, ([before, words, after]) => {
        const text = before + words + after;
        const finding = { ...exampleFinding(text, words), start: before.length, end: before.length + words.length };
        const [annotation] = annotateFindings({ ...examplePage, text, findings: [finding] }, exampleContext());
        const { start, end } = annotation?.target.codePoints ?? { start: 0, end: 0 };
        expect([...text].slice(start, end).join('')).toBe(words);
      }),
    );
  });

  it('puts findings in reading order', () => {
    const findings = [exampleFinding(examplePage.text, 'Ostrava'), exampleFinding(examplePage.text, 'minister')];
    const annotations = annotateFindings({ ...examplePage, findings }, exampleContext());
    expect(annotations.map(({ target }) => target.exact)).toEqual(['minister', 'Ostrava']);
  });
});

describe('annotatePassage', () => {
  it('keeps a passage that nothing was found in, open and without a note', () => {
    const start = examplePage.text.indexOf('left the hall');
    const marked = annotatePassage(examplePage, { start, end: start + 13 }, exampleContext());
    expect(marked).toMatchObject({
      finding: null,
      summary: '',
      note: '',
      tags: [],
      status: 'open',
      crossread: '1.2.3',
    });
    expect(marked.target).toMatchObject({
      exact: 'left the hall',
      prefix: 'he minister said: “We will raise the levy,” and '.slice(-32),
    });
    expect(marked.modified).toBe(marked.created);
  });
});
