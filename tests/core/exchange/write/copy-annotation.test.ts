import { describe, expect, it } from 'vitest';
import { COPY_FORMS, copyAnnotation } from '../../../../lib/core/exchange/write/copy-annotation.ts';
import { ENGLISH_WORDS } from '../../../../lib/core/exchange/write/export-words.ts';
import { exampleKept } from '../../annotation/examples.ts';

describe('copyAnnotation', () => {
  const [finding, marked] = exampleKept();

  it('gives plain text with both sides, source, note and page', () => {
    expect(copyAnnotation(finding, 'text', ENGLISH_WORDS)).toBe(
      [
        'A negation differs: the page leaves out “not”.',
        'This page: “We will raise the levy,”',
        'The source has: "We will not raise the levy,"',
        'Source: The finance minister ruled out',
        'Note: Asked the *ministry*.\n\n- no answer yet',
        'Levy to go up · The Ostrava Post · https://news.example/levy#top',
      ].join('\n'),
    );
  });

  it('gives Markdown that begins with a heading', () => {
    expect(copyAnnotation(marked, 'markdown', ENGLISH_WORDS)).toMatch(
      /^### A passage annotated by the reader\n\n> left/,
    );
    const pasted = copyAnnotation(finding, 'markdown', ENGLISH_WORDS);
    expect(pasted).not.toMatch(/\\|\^crossread|\[!note\]|~~/);
    expect(pasted).toContain('> **Note**\n>\n> Asked the *ministry*.');
  });

  it('gives a link to the passage, or to the page when no passage is meant', () => {
    expect(copyAnnotation(marked, 'link', ENGLISH_WORDS)).toBe('https://news.example/levy#:~:text=left%20the%20hall');
    const onPage = { ...marked, target: { ...marked.target, exact: '' } };
    expect(copyAnnotation(onPage, 'link', ENGLISH_WORDS)).toBe('https://news.example/levy#top');
  });

  it('has something for every form', () => {
    for (const form of COPY_FORMS) expect(copyAnnotation(finding, form, ENGLISH_WORDS)).not.toBe('');
  });
});
