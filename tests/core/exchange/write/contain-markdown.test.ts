import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { containMarkdown } from '../../../../lib/core/exchange/write/contain-markdown.ts';

/** What a reader that trusts the note would make of it: HTML and all protocols live. */
const render = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

const FROM_MARKDOWN = new Set(
  'blockquote p em strong del a code pre ul ol li h1 h2 h3 h4 h5 h6 br hr table thead tbody tr th td input sup section'.split(
    ' ',
  ),
);
const tagsOf = (html: string): string[] =>
  [...html.matchAll(/<\/?([a-z!?%][a-z0-9]*)/gi)].map(([, tag = '']) => tag.toLowerCase());

/** What Markdown, HTML and plug-ins could take for more than text. */
const PIECES = [
  ['<', '>', '\\', '`', '```', '~~~', '!', '[', ']', '(', ')', ':', '\n', '\n\n', ' ', '    ', '- ', '1. ', '# '],
  ['<script>', '</blockquote>', '<!--', '<?x', 'javascript:x', 'dataview', '%%', '$$', '=', '*', '_', '&lt;', '&#60;'],
  ['[x]: ', '](', '![', '---', '===', '|', 'a', 'https://a.example/'],
].flat();

describe('case 53: containMarkdown', () => {
  it('keeps what people write in notes', () => {
    expect(render(containMarkdown('Asked the *ministry*.\n\n- no `answer`\n- see [here](https://a.example/)'))).toBe(
      '<blockquote>\n<p>Asked the <em>ministry</em>.</p>\n<ul>\n<li>no <code>answer</code></li>\n<li>see <a href="https://a.example/">here</a></li>\n</ul>\n</blockquote>',
    );
  });

  it.each([
    ['<script>alert(1)</script>', '> &lt;script>alert(1)&lt;/script>'],
    ['<https://a.example/1>', '> <https://a.example/1>'],
    ['<https://a.example/%%>', '> &lt;https://a.example/\\%\\%>'],
    ['\\<b>', '> &lt;b>'],
    ['\\\\<b>', '> \\\\&lt;b>'],
    ['https://a.example/<!-->', '> https://a.example/&lt;!-->'],
    ['[x](javascript:alert(1))', '> [x]\\(javascript:alert(1))'],
    ['[x](&#106;avascript:alert(1))', '> [x]\\(&#106;avascript:alert(1))'],
    ['[x]: javascript:alert(1)', '> [x]\\: javascript:alert(1)'],
    ['![x](https://t.example/pixel.png)', '> \\!\\[x](https://t.example/pixel.png)'],
    ['![[note]]', '> \\!\\[[note]]'],
    ['```dataviewjs\ndv.pages()\n```', '> ```text\n> dv.pages()\n> ```'],
    ['> - ~~~ dataview\nLIST\n~~~', '> > - ~~~text\n> LIST\n> ~~~'],
    ['```\u00a0dataview', '> ```text'],
    ['`= this.file`', '> \\`\\= this.file`'],
    ['`` `$= dv.x` ``', '> `` \\`\\$\\= dv.x` ``'],
    ['%%gone', '> \\%\\%gone'],
    ['<% tp.file.title %>', '> &lt;% tp.file.title %>'],
    ['a\r\nb\rc', '> a\n> b\n> c'],
  ])('writes %j as %j', (note, expected) => {
    expect(containMarkdown(note)).toBe(expected);
  });

  const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join(''));

  it('opens no HTML, leads to no script, runs no block, and does not leave its quote', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (note) => {
        const html = render(`${containMarkdown(note)}\n\nAFTER`);
        expect(tagsOf(html).filter((tag) => !FROM_MARKDOWN.has(tag))).toEqual([]);
        expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to = '']) => to)).toSatisfy((all: string[]) =>
          all.every((to) => /^(?:https?:|mailto:|#)/i.test(to)),
        );
        expect(html).not.toMatch(/language-(?!text")/);
        expect(html).toMatch(/<\/blockquote>\n<p>AFTER<\/p>(?:$|\n<section)/);
      }),
      { numRuns: 1000 },
    );
  });
});
