import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { actAsReader } from '../../support/act-as-reader.ts';
import { tabIdOf } from '../../support/extension-tabs.ts';
import { startJourney } from '../journey.ts';
import { readWavy } from '../on-page.ts';
import { CUT, casePage, OPENING } from './known-words.ts';
import { visit, waitForLines } from './visit.ts';

const STYLE = '<style>body { font: 24px/2 serif; background: white; color: #111 }</style>';
const PAGES = { '/article': casePage({ head: STYLE, paragraphs: [CUT] }), '/kept': casePage({ head: STYLE }) };

declare const browser: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

type Hue = 'red' | 'blue' | 'any';

/** Pixels of a hue in the box of the passage, in a picture of the page; no text of the page has any. */
async function countPixels(page: Page, hue: Hue): Promise<number> {
  const clip = await page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(words));
    const { x, y, width, height } = paragraph?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  }, OPENING);
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(
    async (source, wanted) => {
      const image = Object.assign(new Image(), { src: `data:image/png;base64,${source}` });
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      let count = 0;
      for (let i = 0; i < data.length; i += 4) {
        const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
        const isRed = red > 180 && green < 110 && blue < 120;
        const isBlue = blue > 170 && red < 130 && green < 150;
        const isAny = Math.max(red, green, blue) - Math.min(red, green, blue) > 60;
        if (wanted === 'any' ? isAny : wanted === 'red' ? isRed : isBlue) count++;
      }
      return count;
    },
    picture,
    hue,
  );
}

const waitForRed = async (page: Page): Promise<void> => {
  await waitForLines(page, OPENING, 1);
  await expect.poll(() => countPixels(page, 'red'), { timeout: 5000 }).toBeGreaterThan(200);
};

describe('what is painted', () => {
  const journey = startJourney({ pages: PAGES });

  it('case 29: leaves no pixel on paper', async () => {
    const { page } = await visit(journey, '/article');
    await waitForRed(page);
    await journey.session.emulatePrint(page);
    await expect.poll(() => countPixels(page, 'any')).toBe(0);
  });

  it('a difference is drawn over what is annotated in the same words, and both are seen', async () => {
    const { session } = journey;
    const { page, report } = await visit(journey, '/kept');
    await waitForRed(page);
    const alone = await countPixels(page, 'red');
    const argument = { tabId: await tabIdOf(session, page), findingIds: report.findings.map(({ id }) => id) };
    await session.inExtension((call) => browser.runtime.sendMessage(call), {
      to: 'background',
      call: 'keepFindings',
      argument,
    });
    await expect
      .poll(async () => {
        await actAsReader(page);
        return countPixels(page, 'blue');
      })
      .toBeGreaterThan(50);
    expect(await countPixels(page, 'red')).toBeGreaterThan(alone * 0.95);
    const priorities = await page.evaluate(() =>
      ['text-double', 'text-wavy'].map((name) => CSS.highlights.get(name)?.priority),
    );
    expect(priorities).toEqual([0, 5]);
  });
});

describe('what is painted in the few colours of the system', () => {
  const journey = startJourney({ pages: PAGES }, { forcedColors: true });

  it('is a line in the colour of the text that can be seen', async () => {
    const { page } = await visit(journey, '/article');
    await waitForLines(page, OPENING, 1);
    await expect.poll(async () => (await readWavy(page, OPENING)).kind, { timeout: 5000 }).toBe('underline wavy');
    const shot = () => page.screenshot({ encoding: 'base64' });
    const withLine = await shot();
    expect(await countPixels(page, 'any')).toBe(0);
    const shotWithout = async () => {
      // The engine puts it back with its next heartbeat.
      await page.evaluate(() => CSS.highlights.delete('text-wavy'));
      return shot();
    };
    await expect.poll(shotWithout, { timeout: 5000 }).not.toBe(withLine);
  });
});
