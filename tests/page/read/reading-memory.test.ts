import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadOptions, readArticle, readArticleSteps } from '../../../lib/page/read/read-article.ts';
import { ReadingMemory } from '../../../lib/page/read/reading-memory.ts';
import { parsePage } from '../parse-page.ts';
import { type Change, changePage, changes, isRuled, markup } from './page-changes.ts';
import { plainArticle } from './plain-article.ts';

/** How many pages are made up and changed; `npm run soak` makes more. */
const RUNS = Number(process.env['CROSSREAD_ROUNDS'] ?? 300);

const SENTENCE = 'The harbour master said that the ferries would run again on Monday, whatever the weather does.';

const STYLE: ReadOptions = {
  isHidden: (element) => isRuled(element, 'gone'),
  startsBlock: (element) => isRuled(element, 'line'),
};

function expectAlike(page: Document, options: ReadOptions & { readonly memory: ReadingMemory }): void {
  const numbers = new Map<Node, number>();
  const anew = readArticle(page, { ...options, memory: new ReadingMemory() });
  expect(plainArticle(readArticle(page, options), numbers)).toEqual(plainArticle(anew, numbers));
}

const change = (page: Document, memory: ReadingMemory, each: Change): void =>
  changePage(page, each, (record) => memory.noteChange(record as unknown as MutationRecord));

/** Not of nodes: a block that is taken whole counts them roughly, so that two readings may stop one block apart there. */
const limits = fc.record({ maximumLength: fc.integer({ min: 50, max: 1000 }) }, { requiredKeys: [] });

/** Words are put before a paragraph that were none; what it weighs decides which part of the page is the article. */
const FIRST_WORDS_MOVED: [string[], Change[], { maximumLength: number }] = [
  [`<li><b><p>${SENTENCE}${SENTENCE}</p></b><b>“We wait</b></li>`, SENTENCE],
  [
    { kind: 'insert', at: 416, to: 0, html: '“We wait' },
    { kind: 'write', at: 0, to: 0, html: SENTENCE },
  ],
  { maximumLength: 287 },
];

test(
  'what is remembered reads like what is read anew, whatever a page does to itself',
  () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 6 }), changes, limits, (bodies, all, limit) => {
        const page = parsePage(bodies.join(''));
        const memory = new ReadingMemory();
        const options = { ...STYLE, ...limit, memory };
        expectAlike(page, options);
        for (const each of all) {
          change(page, memory, each);
          expectAlike(page, options);
        }
      }),
      { numRuns: RUNS, examples: [FIRST_WORDS_MOVED] },
    );
  },
  60_000 + RUNS * 100,
);

test('a page of more nodes than the limit is read in part', () => {
  const page = parsePage(`<p>${SENTENCE}</p>`.repeat(40));
  const { isPartial, text } = readArticle(page, { ...STYLE, maximumNodes: 50 });
  expect(isPartial).toBe(true);
  expect(text.length).toBeGreaterThan(SENTENCE.length);
  expect(text.length).toBeLessThan(30 * SENTENCE.length);
});

test('changes that come while a page is being read are seen by the next reading', () => {
  fc.assert(
    fc.property(fc.array(markup, { minLength: 1, maxLength: 6 }), changes, changes, (bodies, before, during) => {
      const page = parsePage(bodies.join('').repeat(40));
      const memory = new ReadingMemory();
      const options = { ...STYLE, memory };
      readArticle(page, options);
      for (const each of before) change(page, memory, each);
      const waiting = [...during];
      for (const _ of readArticleSteps(page, options)) {
        const next = waiting.shift();
        if (next) change(page, memory, next);
      }
      expectAlike(page, options);
    }),
    { numRuns: 50 },
  );
});

/** The paragraphs of a page of which the text is looked at from now on. */
function watchLooks(page: Document): Set<Element> {
  const seen = new Set<Element>();
  for (const paragraph of page.querySelectorAll('p')) {
    const text = paragraph.firstChild as Text;
    const { data } = text;
    Object.defineProperty(text, 'data', {
      get: () => {
        seen.add(paragraph);
        return data;
      },
    });
  }
  return seen;
}

test('only changed blocks are read again', () => {
  const page = parsePage(`<article>${`<p>${SENTENCE}</p>`.repeat(300)}</article>`);
  const memory = new ReadingMemory();
  const seen = watchLooks(page);
  readArticle(page, { memory });
  expect(seen.size).toBe(300);
  seen.clear();
  const [, second] = page.querySelectorAll('p');
  second?.append(' It was so.');
  memory.noteChange({ type: 'childList', target: second, addedNodes: [] } as unknown as MutationRecord);
  const { text } = readArticle(page, { memory });
  expect(text).toContain(`${SENTENCE} It was so.`);
  expect([...seen]).toEqual([second]);
});
