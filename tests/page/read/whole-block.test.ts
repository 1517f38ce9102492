import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, type ReadOptions, readArticle } from '../../../lib/page/read/read-article.ts';
import { ReadingMemory } from '../../../lib/page/read/reading-memory.ts';
import { walkPage } from '../../../lib/page/read/walk-page.ts';
import { parsePage } from '../parse-page.ts';
import { lookUpRuns } from './look-up-runs.ts';
import { changePage, changes, isRuled, markup } from './page-changes.ts';
import { plainArticle } from './plain-article.ts';

/** How many pages are made up and changed; `npm run soak` makes more. */
const RUNS = Number(process.env['CROSSREAD_ROUNDS'] ?? 300);

const STYLE: ReadOptions = {
  isHidden: (element) => isRuled(element, 'gone'),
  startsBlock: (element) => isRuled(element, 'line'),
};

/** Reads a page as XML, of which no block is taken whole. */
function readByNodes(page: Document, options: ReadOptions = {}): Article {
  Object.defineProperty(page, 'contentType', { value: 'application/xhtml+xml', configurable: true });
  const article = readArticle(page, options);
  Object.defineProperty(page, 'contentType', { value: 'text/html', configurable: true });
  return article;
}

const WEIGHED = [
  'element',
  'parent',
  'start',
  'end',
  'weight',
  'isParagraph',
  'ownLength',
  'linkLength',
  'data',
] as const;

const never = (): boolean => false;

/** All that one walk has noted, without what only says how it was read. */
function plainRecord(page: Document, maximumLength: number, takesWhole: boolean): object {
  const { isHidden = never, startsBlock = never } = STYLE;
  const steps = walkPage(page.body, {
    style: { isHidden, startsBlock, isConcealed: never, isRaised: never, partsWords: never, hasClosedRoot: never },
    limits: { maximumLength, maximumNodes: 100_000 },
    takesWhole,
    memory: new ReadingMemory(),
    onInnerRoot: () => {},
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { segments: _, containers, ...rest } = step.value;
  return {
    ...rest,
    containers: containers.map((container) => WEIGHED.map((key) => container[key])),
  };
}

const countWholes = ({ segments: { nodes } }: Article): number => nodes.filter(({ nodeType }) => nodeType === 1).length;

test(
  'blocks read whole give what is read node by node, text and runs, whatever a page does to itself',
  () => {
    fc.assert(
      fc.property(
        fc.array(markup, { maxLength: 6 }),
        changes,
        fc.integer({ min: 50, max: 2000 }),
        (bodies, all, maximumLength) => {
          const page = parsePage(bodies.join(''));
          for (const each of [null, ...all]) {
            if (each) changePage(page, each, () => {});
            const options = { ...STYLE, maximumLength };
            expect(plainRecord(page, maximumLength, true)).toEqual(plainRecord(page, maximumLength, false));
            const numbers = new Map<Node, number>();
            const byNodes = plainArticle(readByNodes(page, options), numbers);
            expect(plainArticle(readArticle(page, options), numbers)).toEqual(byNodes);
          }
        },
      ),
      { numRuns: RUNS },
    );
  },
  60_000 + RUNS * 100,
);

const SENTENCE = 'The harbour master said that the ferries would run again on Monday, whatever the weather does.';

test.each([
  ['text alone', SENTENCE, true],
  ['lines and runs of spaces', ` ${SENTENCE.replaceAll(' ', '\n   ')} `, true],
  ['phrases without attributes', `<b>The <i>harbour</i></b> master <!-- so -->said <em>${SENTENCE}</em>`, true],
  ['a phrase with a class', `The <b class="x">harbour</b> master`, false],
  ['a link', `The <a href="#h">old <b>harbour</b></a> master`, true],
  ['a phrase within a word of a link', `The <a href="#h">har<b>bour</b></a> master`, false],
  [
    'links beside marks and white space',
    `“<a href="#h">The</a>”, <a href="#m"> harbour </a><a href="#n">\n</a> it said.`,
    true,
  ],
  ['a link with words right beside it', `The <a href="#h">harbour</a>master`, false],
  ['a link with an id', `The <a href="#h" id="h">harbour</a> master`, false],
  ['a line break', 'The harbour<br>master', false],
  ['the mark of a note', 'The harbour<sup>2</sup> master', false],
  ['struck out words', 'The <del>port</del> harbour', false],
  ['a quotation', 'The master said <q>no</q>', false],
  ['a hidden word within a phrase', 'The <b>har<i hidden>x</i>bour</b>', false],
  ['more than is taken at once', SENTENCE.repeat(700), false],
])('%s: a paragraph is taken whole or not, and reads the same', (_, html, isWhole) => {
  const page = parsePage(`<article><p>${html}</p></article>`);
  const article = readArticle(page);
  expect(countWholes(article)).toBe(isWhole ? 1 : 0);
  expect(plainArticle(article, new Map())).toEqual(plainArticle(readByNodes(page), new Map()));
});

test('folded text and lines of their own are read node by node', () => {
  const page = parsePage(
    `<article><h1>Ferries</h1><details>${SENTENCE}</details><pre>${SENTENCE}\nSo it was.</pre></article>`,
  );
  const { text, folded } = readArticle(page);
  expect(text).toBe(`Ferries\n\n${SENTENCE}\nSo it was.`);
  expect(folded).toBe(SENTENCE);
});

test('of a row of paragraphs those are left out that are folded away, hidden or shown as something else', () => {
  const page = parsePage(
    `<article><p>One.</p>\n<p>Two.</p><p hidden>No.</p><p>Three.</p> stray <p>Four.</p><p id="host">No.</p><p>Five.</p>
    <details><summary>More</summary><p>Folded.</p></details></article>`,
  );
  (page.querySelector('#host') as Element).removeAttribute('id');
  const host = [...page.querySelectorAll('p')].find(({ textContent }, i) => i > 4 && textContent === 'No.');
  host?.attachShadow({ mode: 'open' }).append('Shown.');
  const { text, folded } = readArticle(page);
  expect(text).toBe('One.\n\nTwo.\n\nThree.\n\nstray\n\nFour.\n\nShown.\n\nFive.\n\nMore');
  expect(folded).toBe('Folded.');
});

test('a block whose nodes were split since it was read is found in its new nodes', () => {
  const page = parsePage(`<article><p>${SENTENCE}</p></article>`);
  const article = readArticle(page);
  const text = page.querySelector('p')?.firstChild as Text;
  text.data = SENTENCE.slice(0, 20);
  text.parentNode?.appendChild(page.createTextNode(SENTENCE.slice(20)));
  expect([...lookUpRuns(article).lengths]).toEqual([20, SENTENCE.length - 20]);
});
