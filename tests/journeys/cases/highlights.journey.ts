import { describe, expect, it } from 'vitest';
import { openPopup, reportOf } from '../../support/extension-tabs.ts';
import { waitFor } from '../../support/wait-for.ts';
import { startJourney } from '../journey.ts';
import { readLines } from '../on-page.ts';
import { ANOTHER, CUT, casePage, OPENING } from './known-words.ts';
import { openCutCard, visit, waitForLines } from './visit.ts';

const everyFrame = (code: string): string =>
  `<script>window.seen = 0; const again = () => { if (CSS.highlights.get('text-wavy')?.size > 0) window.seen++; ${code}; requestAnimationFrame(again); }; again();</script>`;

const HIDDEN =
  '<style>::highlight(text-solid), ::highlight(text-wavy), ::highlight(text-dotted) { text-decoration: none !important; color: transparent !important; }</style>';

/** Ten thousand ranges, spread over all paragraphs: what Firefox needs for one grows with those in the same text. */
const CROWD = `<script>addEventListener('load', () => {
  const texts = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild);
  for (let i = 0; i < 10; i++) CSS.highlights.set('theirs-' + i, new Highlight());
  for (let i = 0; i < 10000; i++) {
    const [range, text] = [new Range(), texts[i % texts.length]];
    range.setStart(text, i % 40);
    range.setEnd(text, 41);
    CSS.highlights.get('theirs-' + (i % 10)).add(range);
  }
});</script>`;

/** Takes the words under each wavy line into a solid one, again and again. */
const SWAPS = `<script>setInterval(() => {
  const solid = CSS.highlights.get('text-solid');
  for (const range of (solid && CSS.highlights.get('text-wavy')) ?? []) {
    if (range.collapsed) continue;
    solid.add(range.cloneRange());
    range.collapse(true);
  }
}, 100)</script>`;

const PAGES = {
  '/clears': casePage({ head: everyFrame('CSS.highlights.clear()') }),
  '/replaces': casePage({ head: everyFrame("CSS.highlights.set('text-wavy', new Highlight())") }),
  '/crowded': casePage({
    head: CROWD,
    paragraphs: [
      CUT,
      ANOTHER,
      ...Array.from({ length: 98 }, () => 'The tide came in again, and took the boats with it.'),
    ],
  }),
  '/restyled': casePage({ head: HIDDEN }),
  '/moves': casePage(),
  '/swaps': casePage({ head: SWAPS, paragraphs: [CUT, ANOTHER] }),
};

describe('highlights on a hostile page', () => {
  const journey = startJourney({ pages: PAGES });

  it.each(['/clears', '/replaces'])(
    'case 1: a page that takes highlights away in every frame (%s) gets them back five times, then the popup says so',
    async (path) => {
      const { page, report } = await visit(journey, path);
      expect(report.findings.length).toBeGreaterThan(0);
      const { session } = journey;
      const notices = await waitFor('the notice', async () => {
        const { notices: said } = await reportOf(session, page);
        return said.length > 0 ? said : null;
      });
      expect(notices.join()).toContain('removes or changes highlights');
      expect(await page.evaluate(() => (window as unknown as { seen: number }).seen)).toBeLessThanOrEqual(6);
      const popup = await openPopup(session, page);
      await popup.waitForSelector('ol.cards > li');
      expect(await popup.$$eval('ol.cards > li', (items) => items.length)).toBe(report.findings.length);
    },
  );

  it('case 63: a range that the page has moved to other words is put back', async () => {
    const { page } = await visit(journey, '/moves');
    await waitForLines(page, OPENING, 1);
    await page.evaluate(() => {
      const other = document.querySelector('p')?.firstChild as Text;
      for (const range of CSS.highlights.get('text-wavy') as Iterable<Range>) {
        range.setStart(other, 2);
        range.setEnd(other, 20);
      }
    });
    await waitForLines(page, OPENING, 1);
    await openCutCard(journey, page);
  });

  it('case 63: a page that draws what differs as the same ends with no lines, and the popup says so', async () => {
    const { page, report } = await visit(journey, '/swaps');
    const read = (): Promise<readonly string[]> => reportOf(journey.session, page).then(({ notices }) => notices);
    await expect
      .poll(async () => (await read()).join(), { timeout: 20_000 })
      .toContain('removes or changes highlights');
    await expect.poll(async () => (await readLines(page)).same, { timeout: 5000 }).toEqual([]);
    expect(report.findings.length).toBeGreaterThan(1);
  });

  it('case 2: among ten thousand highlighted ranges of the page only ours answer the pointer, and names say nothing', async () => {
    const { page } = await visit(journey, '/crowded');
    const names = await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => !name.startsWith('theirs-')));
    expect(names.filter((name) => !/^text-\w+$/.test(name))).toEqual([]);
    expect(names).not.toEqual([]);
    await openCutCard(journey, page);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(10 + names.length);
  });

  it('case 3: rules of the page for highlights, important or not, do not hide the lines', async () => {
    const { page } = await visit(journey, '/restyled');
    await waitForLines(page, OPENING, 1);
    const readStyle = () =>
      page.evaluate(() => {
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(
          document.querySelectorAll('p')[1] as Element,
          '::highlight(text-wavy)',
        );
        return `${textDecorationLine} ${textDecorationStyle}`;
      });
    await expect.poll(readStyle, { timeout: 5000 }).toBe('underline wavy');
  });
});
