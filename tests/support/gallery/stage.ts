import type { Page } from 'puppeteer-core';
import { askBackground } from '../ask-background.ts';
import type { BrowserSession } from '../browsers/browser-session.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { openPopup, tabIdOf, waitForStatus } from '../extension-tabs.ts';
import type { Served } from '../serve.ts';

/** What a surface is opened with. */
export interface Stage {
  readonly session: BrowserSession;
  readonly site: Served;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One surface of the extension in one state. */
export interface Surface {
  readonly name: string;
  readonly size: Size;
  /** File of the built extension without which there is no such surface. */
  readonly needs: string;
  /** The browser that has this state, where only one has it. */
  readonly only?: BrowserName;
  /** Whether it is longer than a window and is to be seen to its end. */
  readonly isWhole?: boolean;
  /** Opens it and brings it into its state. */
  readonly open: (stage: Stage) => Promise<Page>;
}

export const POPUP: Size = { width: 400, height: 544 };
export const NARROW: Size = { width: 320, height: 900 };
export const PANEL: Size = { width: 400, height: 900 };
export const WIDE: Size = { width: 1000, height: 760 };

type Status = Parameters<typeof waitForStatus>[2];

/** A page of the stage in a tab, once it has come to a status. */
export async function openArticle({ session, site }: Stage, address: string, status: Status = 'checked') {
  const page = await session.open(`${site.origin}${address}`);
  const report = await waitForStatus(session, page, status);
  return { page, report, tabId: await tabIdOf(session, page) };
}

/** The popup for a page, as the button in the toolbar opens it. */
export async function openPopupAbove({ session }: Stage, page: Page): Promise<Page> {
  const popup = await openPopup(session, page);
  await popup.evaluate(() => document.documentElement.classList.remove('in-tab'));
  await popup.waitForSelector('.page-name, .status:not([aria-busy="true"])');
  return popup;
}

/** A page of the stage, and the popup for it. */
export async function openPopupOver(stage: Stage, address: string, status: Status = 'checked') {
  const { page } = await openArticle(stage, address, status);
  return { page, popup: await openPopupAbove(stage, page) };
}

/** The popup alone. */
export const openPopupFor = async (...call: Parameters<typeof openPopupOver>): Promise<Page> =>
  (await openPopupOver(...call)).popup;

/** A page of the extension, once it shows what it is waited for. */
export async function openOwnPage({ session }: Stage, file: string, ready: string): Promise<Page> {
  const page = await session.openExtensionPage(file);
  await page.waitForSelector(ready);
  return page;
}

/** An article that tells in other words what another quotes, which is kept as a source, where the user wants to see that. */
export async function openTold(stage: Stage) {
  const source = await openArticle(stage, '/storm-quoted');
  await askBackground(stage.session, 'useAsSource', { tabId: source.tabId });
  await askBackground(stage.session, 'setShowsTold', { isOn: true });
  return openArticle(stage, '/storm');
}

/** Presses the first control that a selector names, once it is there. Not by the mouse, whose pointer would stay there. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** Writes into a field as a person would. */
export async function write(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (element, value) => {
      (element as HTMLInputElement).value = value;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    words,
  );
}

/** Chooses a file in the page's field for files, as in the browser's own dialog. */
export async function chooseFile(page: Page, name: string, content: string): Promise<void> {
  await page.waitForSelector('input[type="file"]');
  await page.$eval(
    'input[type="file"]',
    (input, file, text) => {
      const given = new DataTransfer();
      given.items.add(new File([text], file));
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
  );
}

interface Access {
  readonly origins: readonly string[];
}

declare const browser: {
  readonly permissions: {
    contains(access: Access): Promise<boolean>;
    remove(access: Access): Promise<boolean>;
    request(access: Access): Promise<boolean>;
  };
  readonly storage: { readonly session: { get(keys: null): Promise<object>; remove(keys: string[]): Promise<void> } };
};

/** Discards what was begun and not kept. */
const discardDrafts = ({ session }: Stage): Promise<void> =>
  session.inExtension(async () => {
    const { session: stored } = browser.storage;
    const keys = Object.keys(await stored.get(null));
    await stored.remove(keys.filter((key) => key.startsWith('draft:')));
  }, undefined);

const WEB = ['http://*/*', 'https://*/*'];

/** Takes the access to all sites away that was given at the installation. */
export const keepOut = ({ session }: Stage): Promise<boolean> =>
  session.inExtension((origins) => browser.permissions.remove({ origins }), WEB);

/** Gives it back: Chromium asks nobody a second time. */
const letInAgain = ({ session }: Stage): Promise<boolean> =>
  session.inExtension(
    async (origins) =>
      (await browser.permissions.contains({ origins })) || (await browser.permissions.request({ origins })),
    WEB,
  );

/** Puts everything that is kept and chosen back to how it is after the installation. */
export async function clearStage(stage: Stage): Promise<void> {
  const { session } = stage;
  await letInAgain(stage);
  await discardDrafts(stage);
  const ids = await askBackground(session, 'findAnnotationIds', { words: '', filters: {}, sort: 'newest' });
  await askBackground(session, 'removeAnnotations', { ids });
  for (const { id, origin } of await askBackground(session, 'listSets'))
    if (origin !== 'bundled') await askBackground(session, 'removeSet', { id });
    else await askBackground(session, 'switchSet', { id, isOn: true });
  for (const host of await askBackground(session, 'listSitesOff'))
    await askBackground(session, 'setSiteOff', { host, off: false });
  for (const { id } of await askBackground(session, 'listMutes')) await askBackground(session, 'unmute', { id });
  for (const { id, host } of await askBackground(session, 'listSetsOffOn'))
    await askBackground(session, 'setSetOffOn', { id, host, off: false });
  await askBackground(session, 'setReadingMode', { mode: 'all' });
  await askBackground(session, 'setShowsTold', { isOn: false });
  const { sitesOut } = await askBackground(session, 'switchMemory', { isOn: false });
  for (const host of sitesOut) await askBackground(session, 'keepSiteOut', { host, isOut: false });
}
