import type { Page } from 'puppeteer-core';
import { askBackground } from '../ask-background.ts';
import { rememberAll } from '../remember-all.ts';
import {
  NARROW,
  openArticle,
  openOwnPage,
  PANEL,
  POPUP,
  press,
  type Size,
  type Stage,
  type Surface,
  WIDE,
  write,
} from './stage.ts';

const OUTLETS = ['The Valley Courier', 'Harbour Radio', null] as const;
const HOSTS = ['courier.example', 'harbour-radio.example', 'notes.example'] as const;
const A_DAY = 86_400_000;

/** Articles made up for a list, read one after another until now: where they are kept, for nobody reads so many in a test. */
async function fillMemory({ session }: Stage, count: number): Promise<void> {
  const articles = Array.from({ length: count }, (_, i) => {
    const readAt = new Date(Date.now() - (i * A_DAY) / 7).toISOString();
    return {
      url: `https://${HOSTS[i % HOSTS.length]}/bridge/${i}`,
      address: `made-up-${i}`,
      title: i % 9 === 8 ? null : `Bridge over the harbour: what was decided in session ${count - i}`,
      publisher: OUTLETS[i % OUTLETS.length] ?? null,
      date: null,
      language: 'en',
      sha256: '',
      bytes: 4000,
      firstRead: readAt,
      readAt,
      quotations: 1 + (i % 5),
      figures: i % 4,
    };
  });
  await session.inExtension(
    (made) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('crossread-memory');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('It does not open.')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('articles', 'readwrite');
          const store = transaction.objectStore('articles');
          for (const article of made) store.add(article);
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    articles,
  );
}

const openMemory = (stage: Stage, ready: string): Promise<Page> => openOwnPage(stage, 'memory.html', ready);

/** The memory of somebody who has read two articles, and keeps a site out of it. */
async function openFilled(stage: Stage): Promise<Page> {
  await rememberAll(stage, '/fire-one', '/fire-two');
  await askBackground(stage.session, 'keepSiteOut', { host: 'rumours.example', isOut: true });
  return openMemory(stage, '.article');
}

async function openOpened(stage: Stage): Promise<Page> {
  const page = await openFilled(stage);
  await press(page, '.article summary');
  await press(page, '.sites-out summary');
  await page.waitForSelector('.claims li');
  return page;
}

async function openMenu(stage: Stage): Promise<Page> {
  const page = await openFilled(stage);
  await press(page, '.article [aria-haspopup="menu"]');
  return page;
}

async function openQuestion(stage: Stage): Promise<Page> {
  const page = await openFilled(stage);
  await press(page, '[role="switch"]');
  await page.waitForSelector('dialog[open]');
  return page;
}

async function openForgotten(stage: Stage): Promise<Page> {
  const page = await openFilled(stage);
  await press(page, '.day-head button');
  await page.waitForSelector('.said .undo');
  return page;
}

async function openLong(stage: Stage): Promise<Page> {
  await rememberAll(stage, '/fire-one');
  await fillMemory(stage, 2000);
  return openMemory(stage, '.article');
}

async function openNothingFound(stage: Stage): Promise<Page> {
  const page = await openFilled(stage);
  await write(page, '[type="search"]', 'zeppelin');
  await page.waitForSelector('.read .status');
  return page;
}

async function openEmpty(stage: Stage): Promise<Page> {
  await askBackground(stage.session, 'switchMemory', { isOn: true });
  return openMemory(stage, '.status');
}

/** What was read before, and what is read now. */
type Reading = readonly [string, string];

/** An article of which something was read otherwise, and nothing is kept as a source. */
async function openOtherwise(stage: Stage, file: 'popup' | 'sidepanel', [read, opened]: Reading): Promise<Page> {
  await rememberAll(stage, read);
  const { tabId } = await openArticle(stage, opened);
  const page = await openOwnPage(stage, `${file}.html?tabId=${tabId}`, '.remembered-here');
  await page.evaluate(() => {
    document.documentElement.classList.remove('in-tab');
    document.querySelector('.remembered-here')?.scrollIntoView();
  });
  return page;
}

const ofMemory = (
  state: string,
  open: Surface['open'],
  { sizes = [WIDE], isWhole = true }: { readonly sizes?: readonly Size[]; readonly isWhole?: boolean } = {},
): Surface[] =>
  sizes.map((size) => ({
    name: `memory, ${state}${size === NARROW ? ', narrow' : ''}`,
    size,
    needs: 'memory.html',
    isWhole,
    open,
  }));

const BOTH = { sizes: [WIDE, NARROW] };

const ofOther = (name: string, file: 'popup' | 'sidepanel', reading: Reading, size: Size): Surface => ({
  name,
  size,
  needs: 'memory.html',
  open: (stage) => openOtherwise(stage, file, reading),
});

/** The page of the reading memory, and what popup and panel show of it, in every state. */
export const MEMORY_SURFACES: readonly Surface[] = [
  ...ofMemory('what was read', openOpened, BOTH),
  ...ofMemory('off', (stage) => openMemory(stage, '[role="switch"]:enabled')),
  ...ofMemory('nothing read', openEmpty),
  ...ofMemory('menu of an article', openMenu, { ...BOTH, isWhole: false }),
  ...ofMemory('a question', openQuestion, { ...BOTH, isWhole: false }),
  ...ofMemory('a day deleted', openForgotten, { ...BOTH, isWhole: false }),
  ...ofMemory('nothing found', openNothingFound),
  ...ofMemory('a long list', openLong, { isWhole: false }),
  ofOther('popup, read otherwise', 'popup', ['/fire-one', '/fire-two'], POPUP),
  ofOther('popup, read before', 'popup', ['/fire-one', '/fire'], POPUP),
  ofOther('popup, read otherwise, narrow', 'popup', ['/fire-one', '/fire-two'], NARROW),
  ofOther('popup, read before below findings', 'popup', ['/faithful.html', '/altered.html'], POPUP),
  ofOther('side panel, read otherwise', 'sidepanel', ['/fire-one', '/fire-two'], PANEL),
];
