import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Annotation } from '../../../../lib/core/annotation/annotation.ts';
import { writeWhole } from '../../../../lib/core/exchange/write/annotation-writer.ts';
import { escapeMarkdown, startMarkdown } from '../../../../lib/core/exchange/write/markdown.ts';
import { arbitraryKept, exampleAnnotations, exampleExport, exampleKept } from '../../annotation/examples.ts';

const write = (annotations: readonly Annotation[], context = exampleExport): string =>
  writeWhole(startMarkdown, annotations, context);

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

describe('prose', () => {
  it.each([
    'He said: “No.” (Really?) – It cost $5.50, or 50%; that’s all!',
    'The mayor’s plan [sic] – “we’ll see …” – was 1,200 pages/year & growing.',
    'Room no. 4 = snake_case + 3 * nothing'.replace('*', '×'),
    'Frage: „Wann?“ – Antwort: „Um 10:30 Uhr!“',
  ])('has no backslash in mail and chat: %s', (text) => expect(escapeMarkdown(text)).toBe(text));
});

describe('startMarkdown', () => {
  it('has the page in its properties and a section with quote, source and change for each annotation', () => {
    const { properties, body } = parts(write(exampleAnnotations()));
    expect(properties).toMatchObject({ title: 'Levy to go up', published: '2026-03-02', tags: ['crossread'] });
    const html = unescape(render(body));
    expect(html).toContain('<h2>A negation differs: the page leaves out “not”.</h2>');
    expect(html).toContain('<blockquote>\n<p>“We will raise the levy,” ^crossread-000000000001</p>\n</blockquote>');
    expect(html).toContain('This page: We will raise the levy,');
    expect(html).toContain('The source has: We will <strong>not</strong> raise the levy,');
    expect(html).toContain(
      'href="https://news.example/levy#:~:text=%E2%80%9CWe%20will%20raise%20the%20levy%2C%E2%80%9D"',
    );
  });

  it('says once what both sides or several places of a source have alike, and no severity where there is none', () => {
    const [kept] = exampleKept();
    const { claim } = kept.finding;
    const sources = [...claim.sources, ...claim.sources];
    const speaker = { page: 'Jana Horáková', source: 'Jana Horáková', relation: 'same' } as const;
    const finding = {
      ...kept.finding,
      relation: 'same',
      severity: 'none',
      speaker,
      claim: { ...claim, sources },
    } as const;
    const list = write([{ ...kept, finding }]);
    expect(list).toContain('- Source: “The finance minister ruled out…”\n');
    expect(list).toContain('- Said by: Jana Horáková\n');
    expect(list).not.toContain('Severity');
  });

  it('keeps the note as the Markdown it is, in a callout, with tags and status', () => {
    const markdown = write(exampleKept());
    expect(markdown).toContain('> [!note] Note\n> Asked the *ministry*.\n>\n> - no answer yet\n');
    expect(markdown).toContain('- Status: checked\n- Tags: #levy, to do\n');
    expect(unescape(render(parts(markdown).body))).toContain('<h2>A passage annotated by the reader</h2>');
  });

  it('puts the annotations of several pages under their pages', () => {
    const [first, second] = exampleKept();
    const other = { ...second, page: { ...second.page, url: 'https://b.example/', title: 'Elsewhere' } };
    const { properties, body } = parts(write([first, second, other], { ...exampleExport, title: 'All', page: null }));
    expect(Object.keys(properties)).toEqual(['title', 'created', 'tags']);
    const headings = [...render(body).matchAll(/<(h\d)>(?:<a [^>]*>)?([^<]*)/g)].map(
      ([, tag, text]) => `${tag} ${text}`,
    );
    expect(headings).toEqual([
      'h1 All',
      'h2 Levy to go up',
      'h3 A negation differs: the page leaves out “not”.',
      'h3 A passage annotated by the reader',
      'h2 Elsewhere',
      'h3 A passage annotated by the reader',
    ]);
  });

  const NODES = 'h1 h2 h3 p blockquote ul li a strong'.split(' ');

  it('case 53: lets no text from outside break out of its place', () => {
    fc.assert(
      fc.property(arbitraryKept, (annotation) => {
        const { properties, body } = parts(write([{ ...annotation, note: '' }]));
        expect(Object.keys(properties)).toEqual([
          'title',
          'url',
          'publisher',
          'author',
          'published',
          'created',
          'tags',
        ]);
        const tags = [...render(body).matchAll(/<([a-z0-9]+)/g)].map(([, tag = '']) => tag);
        expect(tags.filter((tag) => !NODES.includes(tag))).toEqual([]);
        expect(tags.filter((tag) => tag === 'h2').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('case 53: keeps the properties whole whatever the page says of itself', () => {
    fc.assert(
      fc.property(arbitraryKept, ({ page }) => {
        const { properties } = parts(write([], { ...exampleExport, page, title: page.title }));
        expect(properties).toMatchObject({
          title: page.title || 'Annotations',
          url: page.url,
          publisher: page.publisher ?? '',
        });
      }),
    );
  });
});

describe('what the page leaves out', () => {
  const [{ finding }] = exampleAnnotations() as [ReturnType<typeof exampleAnnotations>[number]];
  const leftOut = [{ ...finding.claim, exact: '"We *never* asked"' }];

  it('is listed at the end with its source, also where nothing was found', () => {
    for (const annotations of [exampleAnnotations(), []]) {
      const body = render(write(annotations, { ...exampleExport, leftOut }));
      expect(unescape(body)).toContain('<h2>Left out</h2>');
      expect(unescape(body)).toMatch(/<li>"We \*never\* asked" — “The finance minister ruled out…”<\/li>\n<\/ul>\s*$/);
    }
  });

  it('is not spoken of where there is nothing', () => {
    expect(write(exampleAnnotations())).not.toContain('Left out');
  });
});
