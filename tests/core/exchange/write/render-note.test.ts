import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderNote } from '../../../../lib/core/exchange/write/render-note.ts';

const render = (note: string): string => renderNote(note).html;

const countWords = (whole: string): number => whole.split('word').length;

describe('a note as HTML', () => {
  it.each([
    ['paragraphs, and lines as they were typed', 'one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
    [
      'emphasis',
      '*so* and **so** and __so__ and _so_',
      '<p><em>so</em> and <strong>so</strong> and <strong>so</strong> and <em>so</em></p>',
    ],
    ['no emphasis within words', 'snake_case_name 3*4', '<p>snake_case_name 3*4</p>'],
    ['a list after a line', 'Ask:\n- her\n* him', '<p>Ask:</p><ul><li>her</li><li>him</li></ul>'],
    ['a heading, which is none of the report’s', '## Later', '<p><strong>Later</strong></p>'],
    ['a quote', '> she said\n> so', '<div class="quoted">she said<br>so</div>'],
    ['code', 'run `a *b*`\n```\n<x>\n```', '<p>run <code>a *b*</code></p><pre>&lt;x&gt;</pre>'],
    [
      'links to the web',
      '[here](https://a.example/1) https://b.example.',
      '<p><a href="https://a.example/1" rel="noopener noreferrer">here</a> <a href="https://b.example" rel="noopener noreferrer">https://b.example</a>.</p>',
    ],
    [
      'a link in angle brackets',
      'see <https://a.example/1>.',
      '<p>see <a href="https://a.example/1" rel="noopener noreferrer">https://a.example/1</a>.</p>',
    ],
    ['no link elsewhere', '[x](javascript:alert)', '<p>x (javascript:alert)</p>'],
    [
      'no picture',
      '![x](https://a.example/p.png)',
      '<p>!<a href="https://a.example/p.png" rel="noopener noreferrer">x</a></p>',
    ],
    ['what is escaped as it is', String.raw`\*not\*`, '<p>*not*</p>'],
    ['elements as text', '<b>x</b>', '<p>&lt;b&gt;x&lt;/b&gt;</p>'],
    ['nothing of nothing', '', ''],
  ])('has %s', (_, note, expected) => expect(render(note)).toBe(expected));

  it('makes only these elements and only web links of any text, and loses no word', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(
        '*',
        '**',
        '_',
        '`',
        '\n',
        '\n\n',
        '- ',
        '> ',
        '# ',
        '```\n',
        '[',
        '](',
        ')',
        '<',
        '"',
        'https://',
        'word',
      ),
    );
    const note = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(note, (text) => {
        const { document } = parseHTML(`<!doctype html><html><body>${render(text)}</body></html>`);
        for (const element of document.querySelectorAll('body *')) {
          expect(element.tagName).toMatch(/^(?:P|BR|UL|LI|DIV|STRONG|EM|CODE|PRE|S|A)$/);
          if (element.tagName === 'A') expect(element.getAttribute('href')).toMatch(/^https?:/i);
        }
        // The language of a block of code is not shown.
        fc.pre(!text.includes('```'));
        expect(countWords(document.body.innerHTML)).toBeGreaterThanOrEqual(countWords(text));
      }),
    );
  });
});
