import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateSpan } from '../../../lib/page/read/locate-span.ts';
import { readArticle } from '../../../lib/page/read/read-article.ts';
import { parsePage } from '../parse-page.ts';
import { lookUpRuns } from './look-up-runs.ts';

const LONG = 'The harbour master said that the ferries would run again on Monday, whatever the weather does.';
const OTHER = 'The island has waited eleven days for flour, fuel and letters, and the shops are nearly empty.';

const read = (body: string, head = ''): string => readArticle(parsePage(body, head)).text;

describe('gaps', () => {
  test.each([
    ['blocks are parted by a blank line', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['a line break is a line feed', '<p>One<br>Two<br/>Three</p>', 'One\nTwo\nThree'],
    ['inline elements do not split words', '<p>un<b>believ</b>able <i>news</i></p>', 'unbelievable news'],
    ['white space is collapsed', '<p>  One \n\t two  </p>\n  <p> three</p>', 'One two\n\nthree'],
    ['white space at the edge of inline elements counts once', '<p>One <b> two </b> three</p>', 'One two three'],
    ['a block inside a paragraph of text', '<div>One<div>two</div>three</div>', 'One\n\ntwo\n\nthree'],
    ['lists', '<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
    [
      'tables',
      '<table><tr><th>Dead</th><td>12</td></tr><tr><td>Hurt</td><td>30</td></tr></table>',
      'Dead\n\n12\n\nHurt\n\n30',
    ],
    ['captions', '<figure><img alt="x"><figcaption>A ferry.</figcaption></figure>', 'A ferry.'],
    ['preformatted lines', '<pre>One\nTwo</pre>', 'One\nTwo'],
    ['nothing is invisible and joins', '<p>ferry<script>x</script>man</p>', 'ferryman'],
    ['a control does not join words', '<p>ferry<button>Share</button>man</p>', 'ferry man'],
    ['no-break spaces are kept', '<p>53\u00a0000</p>', '53\u00a0000'],
  ])('%s', (_, body, text) => expect(read(body)).toBe(text));
});

const deep = (name: string): string => `<p>${`<${name}>`.repeat(12_000)}One.${`</${name}>`.repeat(12_000)}</p>`;

test('elements in elements, however many', () => {
  expect(read(deep('em') + deep('span'))).toBe('One.\n\nOne.');
});

const isBold = ({ localName }: Element): boolean => localName === 'b';

describe('what is no part of the article', () => {
  test.each([
    ['navigation', '<nav>Home News Sport</nav>'],
    ['a footer', '<footer>Contact us</footer>'],
    ['an aside', '<aside>Five things to know</aside>'],
    ['but an aside with what somebody said', '<aside><p><q>We wait</q></p></aside>', 'We wait'],
    ['or with a quotation of its own', '<aside><blockquote>We wait</blockquote></aside>', 'We wait'],
    ['comments by name', '<section class="comments"><p>I do not believe it.</p></section>'],
    ['related links by name', '<div class="c-related-links"><p>More on ferries</p></div>'],
    ['related links by a name in one word', '<div id="relatedLinks"><p>More on ferries</p></div>'],
    ['lists of links', '<ul><li><a href="/x">Shops nearly empty</a></li><li><a href="/y">Flour for all</a></li></ul>'],
    [
      'a column of links in a page laid out as a table',
      `<table><tr><td><a href="/x">Shops nearly empty</a></td><td><p>${'Letters are waiting. '.repeat(20).trim()}</p></td></tr></table>`,
      'Letters are waiting. '.repeat(20).trim(),
    ],
    ['blocks that are links', '<div><a href="/x">Island shops nearly empty</a></div>'],
    ['links in no block of their own', '<a href="/x">Share on Social</a> <a href="/y">Mail</a>'],
    ['words beside a link in no block of their own', 'Read <a href="/x">the timetable</a>', 'Read the timetable'],
    [
      'a linked sentence in no block of its own',
      '<a href="/x">The boats lay still for two nights.</a>',
      'The boats lay still for two nights.',
    ],
    ['hidden by attribute', '<div hidden><p>Hidden words</p></div>'],
    ['hidden from screen readers', '<span aria-hidden="true">Decoration</span>'],
    ['hidden from sight by name', '<span class="visually-hidden">opens in a new tab</span>'],
    [
      'form controls',
      '<form><label>Mail</label><input value="x"><textarea>words</textarea><select><option>a</select></form>',
    ],
    ['editable text', '<div contenteditable>My draft</div>'],
    ['code', '<code>let x = 1</code>'],
    ['data', '<script type="application/json">{"a": "words"}</script><template><p>words</p></template>'],
    [
      'a credit in a caption',
      '<figure><figcaption>A ferry.<span class="credit">Picture desk</span></figcaption></figure>',
      'A ferry.',
    ],
  ])('%s', (_, extra, kept = '') => {
    const text = read(`<article><h1>Ferries</h1><p>${LONG}</p>${extra}<p>${OTHER}</p></article>`);
    expect(text).toBe(['Ferries', LONG, kept, OTHER].filter(Boolean).join('\n\n'));
  });

  test('style decides where it is known', () => {
    const page = parsePage(`<p>${LONG}</p><p class="x">${OTHER}</p>`);
    expect(readArticle(page, { isHidden: (element) => element.className === 'x' }).text).toBe(LONG);
  });

  test('elements that start a line by style do not join words', () => {
    const page = parsePage('<p><span>Dead</span><span class="b">12</span></p>');
    expect(readArticle(page, { startsBlock: (element) => element.hasAttribute('class') }).text).toBe('Dead\n\n12');
  });

  test.each([
    ['a named box', '<span class="rows"><b>Dead</b><b>12</b></span>'],
    ['a link', '<a href="/x" rel="rows"><b>Dead</b><b>12</b></a>'],
  ])('phrases that are boxes in %s do not join', (_, markup) => {
    expect(readArticle(parsePage(`<p>Late: ${markup}</p>`), { startsBlock: isBold }).text).toBe('Late: Dead\n\n12');
  });
});

test('what is linked in a list or a row beside what is not belongs to it', () => {
  const list = '<ul><li>Do the ferries run?</li><li><a href="/x">Who pays for it?</a></li><li>And when?</li></ul>';
  const table = '<table><tr><td><a href="/k">Kaja Lund</a></td><td>1,204</td></tr></table>';
  expect(read(`<article><p>${LONG}</p>${list}${table}<p>${OTHER}</p></article>`)).toBe(
    [LONG, 'Do the ferries run?', 'Who pays for it?', 'And when?', 'Kaja Lund', '1,204', OTHER].join('\n\n'),
  );
});

describe('which part is the article', () => {
  test('the densest part of a page without semantics, with its headline', () => {
    const body = `<div><a href="/">Home</a> <span>Monday</span></div><div><h1>Ferries</h1></div>
      <div><div><p>${LONG}</p><p>${OTHER}</p></div></div><div><p>Short note.</p></div>`;
    expect(read(body)).toBe(`Ferries\n\n${LONG}\n\n${OTHER}`);
  });

  test('all the entries of a live blog', () => {
    const entries = [LONG, OTHER, LONG].map((text) => `<article><h2>12:00</h2><p>${text}</p></article>`).join('');
    expect(read(`<main><h1>Live</h1>${entries}</main>`)).toBe(
      `Live\n\n${[LONG, OTHER, LONG].map((text) => `12:00\n\n${text}`).join('\n\n')}`,
    );
  });

  test('a name that sounds foreign does not drop the article itself', () => {
    expect(read(`<div class="social-story"><p>${LONG}</p><p>${OTHER}</p></div>`)).toBe(`${LONG}\n\n${OTHER}`);
  });
});

test('quotations without marks are told', () => {
  const { text, quoted } = readArticle(
    parsePage(`<p>${LONG}</p><blockquote><p>We wait.</p></blockquote><p>He said <q>soon</q>.</p>`),
  );
  expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual(['We wait.', 'soon']);
});

test('a page longer than the limit is read in part, and says so', () => {
  const article = readArticle(parsePage(`<p>${LONG}</p>`.repeat(50)), { maximumLength: 1000 });
  expect(article.isPartial).toBe(true);
  expect(article.text.startsWith(LONG)).toBe(true);
  expect(readArticle(parsePage(`<p>${LONG}</p>`)).isPartial).toBe(false);
});

const inline = fc.constantFrom('b', 'i', 'span', 'em');
const block = fc.constantFrom('p', 'div', 'li', 'blockquote', 'h2', 'td', 'section');
const characters = fc.string({
  unit: fc.constantFrom('a', 'é', '字', ' ', '\n', '\u00a0', '“', '\ud83d\ude00', '&lt;', '1'),
  maxLength: 12,
});
const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 4 },
    characters,
    fc.constant('<br>'),
    fc.tuple(inline, tie('markup')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    fc.tuple(block, tie('markup')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    fc.tuple(tie('markup'), tie('markup')).map(([a, b]) => a + b),
  ),
}));

test('every run of the text is what its text node says', () => {
  fc.assert(
    fc.property(markup, (body) => {
      const article = readArticle(parsePage(body));
      const { text } = article;
      const segments = lookUpRuns(article);
      for (let i = 0; i < segments.lengths.length; i++) {
        const start = segments.textStarts[i] as number;
        const nodeStart = segments.nodeStarts[i] as number;
        const length = segments.lengths[i] as number;
        const node = segments.nodes[segments.nodeIndexes[i] as number] as Text;
        expect(node.data.slice(nodeStart, nodeStart + length)).toBe(text.slice(start, start + length));
      }
    }),
  );
});

test('the text has no collapsible white space but single spaces, line feeds and blank lines', () => {
  fc.assert(
    fc.property(markup, (body) => {
      const { text } = readArticle(parsePage(body));
      expect(text).not.toMatch(/[\t\r\f]| {2}| \n|\n |\n{3}|^[ \n]|[ \n]$/);
    }),
  );
});

test('the pieces of a span hold its words', () => {
  fc.assert(
    fc.property(markup, fc.nat(), fc.nat(), (body, a, b) => {
      const article = readArticle(parsePage(body));
      const start = a % (article.text.length + 1);
      const end = start + (b % (article.text.length + 1 - start));
      const words = locateSpan(article, { start, end }).map((piece) => piece.node.data.slice(piece.start, piece.end));
      expect(words.join('').replace(/[ \n]+/g, '')).toBe(article.text.slice(start, end).replace(/[ \n]+/g, ''));
    }),
  );
});
