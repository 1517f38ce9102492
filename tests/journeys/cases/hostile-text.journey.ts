import { describe, expect, it } from 'vitest';
import { inTurns, itOnce } from '../it-once.ts';
import { startJourney } from '../journey.ts';
import { ANOTHER, ANOTHER_OPENING, CUT, casePage, OPENING } from './known-words.ts';
import { countLines, linesOf, visit, waitForLines } from './visit.ts';

/** Characters, some more than are read of a page. */
const TOO_MANY = 2_100_000;

/** Builds its text in the page, so that nothing large has to be sent. */
const grown = (script: string): string =>
  casePage({ after: `<script>{ const article = document.querySelector('article'); ${script} }</script>` });

const WORDS = OPENING.split(' ');

/** The passage that was cut, with something between its characters that nobody sees. */
const sprinkled = (character: string): string => CUT.replaceAll('e', `e${character}`);

const PAGES = {
  '/one-node': grown(
    `article.append(document.createElement('p')); article.lastChild.append('The tide came in again. '.repeat(${Math.ceil(TOO_MANY / 24)}));`,
  ),
  '/many-nodes': grown(
    "for (let i = 0; i < 20000; i++) { const p = document.createElement('p'); p.innerHTML = 'a <b>b</b> <i>c</i> <u>d</u>'.repeat(1); article.append(p); }",
  ),
  '/zero-width': casePage({ paragraphs: [sprinkled('\u200b'), ANOTHER.replaceAll(' ', ' \u2060')] }),
  '/bidi': casePage({ paragraphs: [sprinkled('\u202e\u202c'), `\u2067${ANOTHER}\u2069`] }),
  '/soft': casePage({ paragraphs: [sprinkled('&shy;')] }),
  '/combining': casePage({
    paragraphs: [CUT, `a${'\u0301'.repeat(20_000)}`, `\u{1D7D7}3,000 deaths, \u0665\u0663 deaths`],
  }),
  '/lone': grown(
    `article.append('\\ud800'.repeat(1000), '\\udc00 \\ud83d x \\u0000 \\ufffe', document.createElement('p')); article.lastChild.append('\\udfff“${WORDS.join(' ')}\\ud800”');`,
  ),
};

describe('hostile text', () => {
  const journey = startJourney({ pages: PAGES });

  itOnce(
    'chromium',
    'case 15: of a text node that is too long a part is read, the popup says so, and the page goes on',
    async () => {
      const { page, report } = await visit(journey, '/one-node');
      expect(await countLines(page, OPENING)).toBe(1);
      expect(report.notices.join()).toContain('too large: at most 2,000,000 characters');
      expect(await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve('drawn'))))).toBe(
        'drawn',
      );
    },
  );

  itOnce('firefox', 'case 15: a page of two hundred thousand nodes is read to its end', async () => {
    const { page, report } = await visit(journey, '/many-nodes');
    const nodes = await page.evaluate(() => {
      const walker = document.createTreeWalker(document);
      let count = 0;
      while (walker.nextNode()) count++;
      return count;
    });
    expect(nodes).toBeGreaterThan(150_000);
    expect(await countLines(page, OPENING)).toBe(1);
    expect(report.notices.join()).not.toContain('too large');
  });

  it.each(
    inTurns([
      ['zero-width characters', '/zero-width'],
      ['bidi controls', '/bidi'],
      ['soft hyphens', '/soft'],
      ['storms of combining marks', '/combining'],
    ]),
  )('case 15: %s neither hide known words nor shift the line', async (_, path) => {
    const { page, report } = await visit(journey, path);
    const [finding] = report.findings.filter(({ type }) => type === 'quotation');
    expect(finding).toMatchObject({ relation: 'differs', place: 'shown' });
    expect(finding?.differences.map(({ kind }) => kind)).toEqual(['cut']);
    const visible = (await linesOf(page)).map((words) =>
      words.replace(/[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069]/g, ''),
    );
    expect(visible.some((words) => words.includes(OPENING) && words.includes('immediately'))).toBe(true);
  });

  itOnce('firefox', 'case 15: words framed by zero-width and bidi controls are the same words', async () => {
    const { page } = await visit(journey, '/bidi');
    await waitForLines(page, ANOTHER_OPENING, 1);
  });

  itOnce('chromium', 'case 15: lone surrogates and NUL are text like any other', async () => {
    const { page, report } = await visit(journey, '/lone');
    expect(report.status).toBe('checked');
    expect(await countLines(page, OPENING)).toBeGreaterThanOrEqual(1);
  });
});
