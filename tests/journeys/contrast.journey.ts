import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CUT, casePage, OPENING } from './cases/known-words.ts';
import { visit, waitForLines } from './cases/visit.ts';
import { startJourney } from './journey.ts';

/** A page in a colour of its own, with text that can be read on it. */
const coloured = (background: string, text: string): string =>
  casePage({ head: `<style>html { background: ${background}; color: ${text} }</style>`, paragraphs: [CUT] });

const GROUNDS = [
  ['white', '#ffffff', '#111111'],
  ['salmon', '#fff1e5', '#33302e'],
  ['yellow', '#ffe066', '#000000'],
  ['light blue', '#d6eaf8', '#1b2631'],
  ['near-black', '#121212', '#eeeeee'],
  ['navy', '#0a1128', '#f4f4f4'],
] as const;

const PAGES = Object.fromEntries(GROUNDS.map(([name, background, text]) => [`/${name}`, coloured(background, text)]));

/** Red, green and blue from 0 to 255. */
const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours as the browser has computed them for the passage with the line. */
const readColours = (page: Page) =>
  page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(words));
    if (!paragraph) throw new Error('The passage is gone.');
    const line = getComputedStyle(paragraph, '::highlight(text-wavy)');
    return {
      ground: getComputedStyle(document.documentElement).backgroundColor,
      text: line.color,
      ownText: getComputedStyle(paragraph).color,
      line: line.textDecorationColor,
      kind: `${line.textDecorationLine} ${line.textDecorationStyle}`,
    };
  }, OPENING);

/** The rules for lines come a moment after the lines. */
const waitForRules = (page: Page): Promise<void> =>
  expect.poll(async () => (await readColours(page)).kind, { timeout: 5000 }).toBe('underline wavy');

describe('lines on pages of all colours', () => {
  const journey = startJourney({ pages: PAGES });

  it.each(GROUNDS)('can be seen on %s, and leave the text as it was', async (name) => {
    const { page } = await visit(journey, `/${encodeURIComponent(name)}`);
    await waitForLines(page, OPENING, 1);
    await waitForRules(page);
    const { ground, text, ownText, line } = await readColours(page);
    expect(contrast(line, ground), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
    expect(text).toBe(ownText);
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('lines in the few colours of the system', () => {
  const journey = startJourney({ pages: { '/white': coloured('#ffffff', '#111111') } }, { forcedColors: true });

  it('take the colour of its text', async () => {
    const { page } = await visit(journey, '/white');
    await waitForLines(page, OPENING, 1);
    await waitForRules(page);
    const { line } = await readColours(page);
    const system = await page.evaluate(() => {
      const probe = Object.assign(document.createElement('span'), { style: 'color: CanvasText' });
      document.body.append(probe);
      return getComputedStyle(probe).color;
    });
    expect(line).toBe(system);
  });
});
