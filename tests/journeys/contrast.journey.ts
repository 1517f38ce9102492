import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { contrastOf, luminanceOf, parsePaint } from '../../lib/page/highlight/luminance.ts';
import { CUT, casePage, OPENING } from './cases/known-words.ts';
import { visit, waitForLines } from './cases/visit.ts';
import { startJourney } from './journey.ts';
import { readWavy } from './on-page.ts';
import { isEverythingShown } from './shown-once.ts';

const styled = (rules: string): string => casePage({ head: `<style>${rules}</style>`, paragraphs: [CUT] });

/** Name, ground and text; the text can be read on each. */
const GROUNDS = [
  ['white', '#ffffff', '#111111'],
  ['salmon', '#fff1e5', '#33302e'],
  ['yellow', '#ffe066', '#000000'],
  ['light-blue', '#d6eaf8', '#1b2631'],
  ['near-black', '#121212', '#eeeeee'],
  ['navy', '#0a1128', '#f4f4f4'],
  ['dark-grey', '#222222', '#dddddd'],
  ['slate', '#3b4252', '#eceff4'],
  ['grey', '#767676', '#ffffff'],
  ['mid-grey', '#8a8a8a', '#000000'],
  ['light-grey', '#b0b0b0', '#000000'],
  ['red', '#c8102e', '#ffffff'],
  ['orange', '#ff8c00', '#000000'],
  ['green', '#1f7a3d', '#ffffff'],
  ['teal', '#3aa6a6', '#000000'],
  ['blue', '#1a5fb4', '#ffffff'],
  ['pink', '#ff69b4', '#000000'],
] as const;

/** Grounds that are not of one colour, each with the darkest and the lightest of them. */
const MIXED = [
  ['gradient', 'html { background: linear-gradient(#000, #6a6a6a); color: #fff }', '#000000', '#6a6a6a'],
  ['gradient-light', 'html { background: linear-gradient(90deg, #909090, #fff); color: #000 }', '#909090', '#ffffff'],
  [
    'picture',
    `html { background: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><rect width='9999' height='9999' fill='rgb(64,64,64)'/></svg>"); color: #fff }`,
    '#404040',
    '#404040',
  ],
  ['veil', 'html { background: #fff; color: #fff } article { background: rgb(0 0 0 / 60%) }', '#666666', '#666666'],
  [
    'picture-under-text',
    'body { color: #fff } article { position: relative } article::before { content: ""; position: absolute; inset: 0; z-index: -1; background: #555 }',
    '#555555',
    '#555555',
  ],
  ['modern-colours', 'html { background: oklch(0.55 0.1 250); color: oklch(1 0 0) }', '#4f7aa6', '#4f7aa6'],
] as const;

/**
 * Which tone a ground asks for is one calculation for both browsers. `npm test` shows every second ground, to see that its lines
 * have it; `npm run soak` shows both browsers all of them.
 */
const isShown = (_: unknown, i: number): boolean => isEverythingShown || i % 2 === 0;

const PAGES = Object.fromEntries([
  ...GROUNDS.map(([name, ground, text]) => [`/${name}`, styled(`html { background: ${ground}; color: ${text} }`)]),
  ...MIXED.map(([name, rules]) => [`/${name}`, styled(rules)]),
  ['/switched', styled('html { background: #fff; color: #111 } .dark { background: #222; color: #ddd }')],
]);

const luminance = (colour: string): number => {
  const hex = /^#(..)(..)(..)$/.exec(colour);
  const paint = parsePaint(
    hex
      ? `rgb(${hex
          .slice(1)
          .map((part) => Number.parseInt(part, 16))
          .join()})`
      : colour,
  );
  if (!paint) throw new Error(`${colour} cannot be read.`);
  return luminanceOf(paint);
};

const contrast = (a: string, b: string): number => contrastOf(luminance(a), luminance(b));

/** The passage's line and text as the browser has computed them, once the rules for the line are there. */
async function readColours(page: Page) {
  const read = () => readWavy(page, OPENING);
  await expect.poll(async () => (await read()).kind, { timeout: 5000 }).toBe('underline wavy');
  return read();
}

describe('lines on pages of all colours', () => {
  const journey = startJourney({ pages: PAGES });

  it.each(GROUNDS.filter(isShown))('can be seen on %s, and leave the text as it was', async (name, ground) => {
    const { page } = await visit(journey, `/${name}`);
    await waitForLines(page, OPENING, 1);
    const { text, ownText, line } = await readColours(page);
    expect(contrast(line, ground), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
    expect(text).toBe(ownText);
  });

  it.each(MIXED)('can be seen on a %s', async (name, _, darkest, lightest) => {
    const { page } = await visit(journey, `/${name}`);
    await waitForLines(page, OPENING, 1);
    const { line } = await readColours(page);
    expect(contrast(line, darkest), `${line} on ${darkest}`).toBeGreaterThanOrEqual(3);
    expect(contrast(line, lightest), `${line} on ${lightest}`).toBeGreaterThanOrEqual(3);
  });

  it('can be seen when the reader switches the page to dark', async () => {
    const { page } = await visit(journey, '/switched');
    await waitForLines(page, OPENING, 1);
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await expect
      .poll(async () => contrast((await readColours(page)).line, '#222222'), { timeout: 10_000 })
      .toBeGreaterThanOrEqual(3);
  });
});

describe('lines in few and dark colours of the system', () => {
  const SCHEMES = {
    '/plain': styled(''),
    '/white': styled('body { background: #fff; color: #111 }'),
    '/both': styled(':root { color-scheme: light dark }'),
  };
  const journey = startJourney({ pages: SCHEMES }, { colorScheme: 'dark', forcedColors: true });

  it.each(Object.keys(SCHEMES))('are under words on %s', async (path) => {
    const { page } = await visit(journey, path);
    await waitForLines(page, OPENING, 1);
  });
});

describe('lines in the few colours of the system', () => {
  const journey = startJourney(
    { pages: { '/white': styled('html { background: #fff; color: #111 }') } },
    { forcedColors: true },
  );

  it('take the colour of its text', async () => {
    const { page } = await visit(journey, '/white');
    await waitForLines(page, OPENING, 1);
    const { line } = await readColours(page);
    const system = await page.evaluate(() => {
      const probe = Object.assign(document.createElement('span'), { style: 'color: CanvasText' });
      document.body.append(probe);
      return getComputedStyle(probe).color;
    });
    expect(line).toBe(system);
  });
});
