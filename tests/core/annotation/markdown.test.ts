import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { escapeMarkdown, exportMarkdown } from '../../../lib/core/annotation/markdown.ts';
import { arbitraryAnnotation, exampleAnnotations } from './examples.ts';

const render = (markdown: string): string => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
const unescape = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const parts = (markdown: string): { properties: Record<string, unknown>; body: string } => {
  const [, properties = '', ...body] = markdown.split(/^---$/m);
  return { properties: parse(properties), body: body.join('---') };
};

/** White space of any kind is one space in a note, and a NUL is what Markdown makes of it. */
const shown = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

describe('escapeMarkdown', () => {
  it('shows exactly the characters it was given, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const expected = shown(text);
        const html = render(escapeMarkdown(text));
        expect(unescape(html)).toBe(expected === '' ? '' : `<p>${expected}</p>`);
      }),
    );
  });

  it.each([
    '# not a heading',
    '1. not a list',
    '- nor this',
    '> nor a quote',
    '[[not a link]] %%no comment%% ==no mark== $no maths$ #notag ^noblock',
    '<script>alert(1)</script>',
    '![x](javascript:alert(1))',
    '---',
    '```dataview',
    '~~kept~~ **kept** _kept_ | a | b |',
  ])('shows %j as it is', (text) => {
    expect(unescape(render(escapeMarkdown(text)))).toBe(`<p>${text}</p>`);
  });
});

describe('exportMarkdown', () => {
  it('has the page in its properties and a section with quote, source and change for each annotation', () => {
    const { properties, body } = parts(exportMarkdown(exampleAnnotations()));
    expect(properties).toMatchObject({ title: 'Levy to go up', published: '2026-03-02', tags: ['crossread'] });
    const html = unescape(render(body));
    expect(html).toContain('<h2>The page leaves out “not”.</h2>');
    expect(html).toContain('<blockquote>\n<p>“We will raise the levy,”</p>\n</blockquote>');
    expect(html).toContain('We will <del>not</del> raise the levy,');
    expect(html).toContain(
      'href="https://news.example/levy#:~:text=%E2%80%9CWe%20will%20raise%20the%20levy%2C%E2%80%9D"',
    );
  });

  it('lets no text from outside break out of its place', () => {
    fc.assert(
      fc.property(arbitraryAnnotation, (annotation) => {
        const { properties, body } = parts(exportMarkdown([annotation]));
        expect(Object.keys(properties)).toEqual(['title', 'url', 'publisher', 'published', 'created', 'tags']);
        expect(properties['title']).toBe(annotation.page.title);
        const tags = [...render(body).matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag);
        expect(
          tags.filter((tag) => !['h1', 'h2', 'p', 'blockquote', 'ul', 'li', 'a', 'del', 'strong'].includes(tag ?? '')),
        ).toEqual([]);
        expect(tags.filter((tag) => tag === 'h2').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
