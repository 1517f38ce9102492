import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { actAsReader } from '../act-as-reader.ts';
import { askBackground } from '../ask-background.ts';
import { NARROW, openArticle, openOwnPage, openTold, press, type Stage, type Surface, WIDE } from './stage.ts';

const PATIENCE_MS = 10_000;

/** Waits until a card is open whose place among the findings is this one. */
async function waitForCard({ session }: Stage, page: Page, number: number): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const places = await session.readClosedShadows(
      page,
      (root) => root.querySelector<HTMLElement>('.place [data-words]')?.dataset['words'] ?? '',
    );
    if (places.some((place) => Number.parseInt(place, 10) === number)) return;
    await sleep(50);
  }
  throw new Error(`Card ${number} did not open.`);
}

/** Goes on to one of a page's cards, as the keyboard command does. */
async function walkTo(stage: Stage, page: Page, number: number): Promise<Page> {
  await page.bringToFront();
  await page.setViewport(WIDE);
  for (let at = 1; at <= number; at++) {
    await stage.session.runCommand(page, 'next-finding');
    await waitForCard(stage, page, at);
  }
  return page;
}

async function openCard(stage: Stage, address: string, number: number): Promise<Page> {
  const { page } = await openArticle(stage, address);
  return walkTo(stage, page, number);
}

/** A card of a claim that another source prints otherwise. */
async function openDisagreeing(stage: Stage): Promise<Page> {
  for (const address of ['/fire-one', '/fire-two']) {
    const { tabId } = await openArticle(stage, address);
    await askBackground(stage.session, 'useAsSource', { tabId });
  }
  return openCard(stage, '/fire', 3);
}

/** A card with the note that the reader wrote on its finding. */
async function openNoted(stage: Stage): Promise<Page> {
  const { page, tabId, report } = await openArticle(stage, '/ways?kept');
  const findingIds = report.findings.slice(0, 1).map(({ id }) => id);
  for (const base of await askBackground(stage.session, 'keepFindings', { tabId, findingIds }))
    await askBackground(stage.session, 'changeAnnotation', {
      base,
      change: {
        note: 'Ask the desk who was in the room.\nThe broadcast has the whole sentence.',
        tags: ['talks', 'cut'],
      },
    });
  return walkTo(stage, page, 1);
}

/** The card of what is told in other words, which opens under the pointer alone. */
async function openToldCard(stage: Stage): Promise<Page> {
  const { page } = await openTold(stage);
  await page.bringToFront();
  await page.setViewport(WIDE);
  await actAsReader(page);
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('text-thin')));
  const { x, y } = await page.$eval('article p', (paragraph) => {
    const { left, top, height } = paragraph.getBoundingClientRect();
    return { x: left + 40, y: top + height / 2 };
  });
  await page.mouse.move(x, y);
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const [is] = await stage.session.readClosedShadows(page, (root) => root.querySelector('.relation.told') !== null);
    if (is) return page;
    await sleep(50);
  }
  throw new Error('The card of what is told did not open.');
}

/** A finding as a picture, as its card opens it. */
async function openPicture(stage: Stage, address: string, at: number): Promise<Page> {
  const { tabId, report } = await openArticle(stage, address);
  const named = new URLSearchParams({ tabId: String(tabId), finding: report.findings[at]?.id ?? '' });
  return openOwnPage(stage, `picture.html?${named}`, '.finding-picture');
}

/** The sample of the welcome page with its first card. */
async function openSampleCard(stage: Stage): Promise<Page> {
  const page = await openOwnPage(stage, 'welcome.html', '.sample button');
  await page.setViewport(WIDE);
  await press(page, '.sample button');
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await press(page, '.step > .actions button');
  await waitForCard(stage, page, 1);
  return page;
}

const ofCard = (name: string, open: Surface['open'], needs = 'engine.js'): Surface => ({
  name: `card, ${name}`,
  size: WIDE,
  needs,
  open,
});

/** The card in the page: one of each kind of difference. */
export const CARD_SURFACES: readonly Surface[] = [
  ...['cut', 'wording', 'splice', 'speaker', 'figure', 'speaker not told'].map((kind, i) =>
    ofCard(kind, (stage) => openCard(stage, '/ways', i + 1)),
  ),
  ofCard('on the sample article', (stage) => openCard(stage, '/altered.html?article', 1)),
  ofCard('the sources disagree', openDisagreeing),
  ofCard('with a note', openNoted),
  ofCard('in other words', openToldCard),
  ofCard('on the welcome page', openSampleCard, 'welcome.html'),
  { ...ofCard('as a picture', (stage) => openPicture(stage, '/ways', 0), 'picture.html'), isWhole: true },
  { ...ofCard('as a picture, narrow', (stage) => openPicture(stage, '/ways', 4), 'picture.html'), size: NARROW },
  ofCard(
    'as a picture that is gone',
    (stage) => openOwnPage(stage, 'picture.html?tabId=987654321', '.status h2'),
    'picture.html',
  ),
];
