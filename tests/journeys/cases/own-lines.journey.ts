import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { actAsReader } from '../../support/act-as-reader.ts';
import { askBackground } from '../../support/ask-background.ts';
import { reportOf, tabIdOf } from '../../support/extension-tabs.ts';
import { inTurns } from '../it-once.ts';
import { startJourney } from '../journey.ts';
import { readCard, waitForCard } from '../on-page.ts';
import { casePage, OPENING, SAME } from './known-words.ts';
import { countHosts, visit, waitForLines } from './visit.ts';

const WORDS =
  'alder birch cedar drift ember fjord gravel heron island juniper kestrel linden meadow nettle orchard pebble quarry raven saffron thistle umber violet walnut yarrow zephyr amber basil clover dahlia elm fern garnet hazel iris jasper kelp larch maple nutmeg olive poplar quince rowan sorrel tansy vetch willow aspen barley citron daisy elder fennel ginger hemlock ivory'.split(
    ' ',
  );

const wordAt = (number: number): string => WORDS[number % WORDS.length] ?? '';

/** Three hundred sentences with little in common, of which a page would like to know which its reader keeps. */
const CANDIDATES = Array.from({ length: 300 }, (_, i) => {
  const [first, second, third, fourth, fifth] = [i, i * 7 + 3, i * 11 + Math.floor(i / 8), i * 17 + 29, i * 23 + 5].map(
    wordAt,
  );
  return `“Our ${first} ${second} shall never buy ${third} from any ${fourth} ${fifth} merchant,” said Mayor Anna Lindqvist.`;
});
/** The one that the reader keeps a source with. */
const KEPT = CANDIDATES[110] ?? '';
const KEPT_OPENING = KEPT.slice(1, 30);

/** Notes at every frame what the page can read: names in its registry, style that a name has, and elements that come. */
const SPY = `<script>
  window.learnt = [];
  const learn = (what) => { if (!learnt.includes(what)) learnt.push(what); };
  const look = () => {
    for (const [name, { size }] of CSS.highlights) if (size > 0) learn(name);
    const kinds = new Set(document.querySelectorAll('p'));
    for (const paragraph of [...kinds].slice(0, 3))
      for (const name of ['text-solid', 'text-wavy', 'text-fine', 'text-dotted', 'text-thin', 'text-double', 'text-flash'])
        if (getComputedStyle(paragraph, '::highlight(' + name + ')').textDecorationLine !== getComputedStyle(paragraph).textDecorationLine) learn('rules for ' + name);
    if (document.querySelector('[popover]')) learn('a card');
    requestAnimationFrame(look);
  };
  look();
  /** What a script can do in the reader's place. */
  window.pretend = () => {
    for (const type of ['pointermove', 'pointerdown', 'touchmove', 'wheel', 'keydown', 'click'])
      for (const target of [window, document.querySelector('p')])
        target.dispatchEvent(new Event(type, { bubbles: true }));
    scrollTo(0, document.body.scrollHeight);
    requestAnimationFrame(() => scrollTo(0, 0));
  };
</script>`;

const candidates = (style: string): string =>
  casePage({ head: SPY, paragraphs: ['The mayor spoke.'], after: '' }).replace(
    '</article>',
    `<section style="${style}">${CANDIDATES.map((words) => `<p>${words}</p>`).join('')}</section></article>`,
  );

const PAGES = {
  '/source': casePage({ paragraphs: [KEPT, SAME] }),
  '/hidden': candidates('position:absolute;left:-9999px;width:600px'),
  '/faint': candidates('color:white;background:white;font-size:6px;line-height:1'),
  '/covered': candidates('').replace(
    '</body>',
    '<div style="position:fixed;inset:0;background:white">Please wait.</div></body>',
  ),
  '/below': candidates('margin-top:300vh'),
  '/in-view': candidates('font-size:7px;line-height:1;columns:3'),
  '/article': casePage({ head: SPY, paragraphs: [KEPT, 'The market opens early.', SAME] }),
};

const learntOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { learnt: readonly string[] }).learnt);

const pretend = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { pretend: () => void }).pretend());

/** Longer than it takes until the lines come that a reader's act brings. */
const LATER = 700;

describe('lines for what a reader alone keeps', () => {
  const journey = startJourney({ pages: PAGES });

  beforeAll(async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/source');
    await askBackground(session, 'useAsSource', { tabId: await tabIdOf(session, page) });
    await session.closePages();
  });

  it.each(inTurns(['/hidden', '/faint', '/covered', '/below', '/in-view']))(
    'case 66: of three hundred sentences (%s) a page learns nothing as long as its reader does not act and see them',
    async (path) => {
      const { page, report } = await visit(journey, path);
      if (path !== '/hidden' && path !== '/faint')
        expect(report.findings.filter(({ exact }) => exact.includes(KEPT_OPENING))).toHaveLength(1);
      await pretend(page);
      await sleep(LATER);
      expect(await learntOn(page)).toEqual([]);
      await actAsReader(page);
      if (path === '/in-view') {
        await waitForLines(page, KEPT_OPENING, 1);
        await expect.poll(() => learntOn(page)).toContain('text-solid');
      } else {
        await sleep(LATER);
        expect(await learntOn(page)).toEqual([]);
      }
    },
  );

  it('case 66: lines come with the first move of the reader, only in view, and what everybody has is there before', async () => {
    const { session } = journey;
    const { page, report } = await visit(journey, '/article');
    expect(report.findings.map(({ relation }) => relation)).toEqual(['same', 'same']);
    await waitForLines(page, OPENING, 1);
    await waitForLines(page, KEPT_OPENING, 0);
    await actAsReader(page);
    await waitForLines(page, KEPT_OPENING, 1);
    const { x, y } = await page.$eval('p:nth-of-type(2)', (paragraph) => {
      const { left, top } = paragraph.getBoundingClientRect();
      return { x: left + 60, y: top + 8 };
    });
    await page.mouse.move(x, y);
    await waitForCard(session, page, KEPT_OPENING);
  });

  it('case 67: with own sources in the popup and panel alone the page gets neither line nor card, and the popup all', async () => {
    const { session } = journey;
    await askBackground(session, 'setDrawsOwn', { isOn: false });
    const { page } = await visit(journey, '/article');
    await waitForLines(page, OPENING, 1);
    await page.evaluate(() => {
      (window as unknown as { learnt: string[] }).learnt.length = 0;
    });
    await actAsReader(page);
    await page.mouse.move(80, 150);
    await sleep(LATER);
    await waitForLines(page, KEPT_OPENING, 0);
    await session.runCommand(page, 'next-finding');
    await waitForCard(session, page, OPENING);
    await session.runCommand(page, 'next-finding');
    await sleep(LATER);
    expect((await readCard(session, page))?.text ?? '').not.toContain(KEPT_OPENING);
    expect(await countHosts(page)).toBeLessThanOrEqual(1);
    expect((await reportOf(session, page)).findings).toHaveLength(2);
    // Once they are wanted again, the line comes as before.
    await askBackground(session, 'setDrawsOwn', { isOn: true });
    await actAsReader(page);
    await waitForLines(page, KEPT_OPENING, 1);
  });
});
