import type { Browser, Page } from 'puppeteer-core';
import { VIEWPORT } from './viewport.ts';

/** What a page is left for. */
const EMPTY = 'about:blank';

/** An article, a page of the extension beside it and one more: as many as most journeys have open at once. */
const KEPT = 3;

/** A tab that does not leave its page by then is closed. */
const PATIENCE_MS = 5000;

/** Takes a tab from its page to an empty one. */
type Leave = (page: Page, empty: string, timeout: number) => Promise<void>;

/** Gives a tab the size back that it was opened with. */
async function restoreSize(page: Page): Promise<void> {
  const { width, height } = page.viewport() ?? VIEWPORT;
  if (width !== VIEWPORT.width || height !== VIEWPORT.height) await page.setViewport(VIEWPORT);
}

/** Tabs that are used again, emptied: to open and close one costs a browser more than to show most pages in it. */
export class KeptTabs {
  readonly #browser: Browser;
  readonly #leavePage: Leave;
  /** Those that wait for a page. */
  readonly #idle: Page[] = [];
  /** Those that have something about them that a page cannot leave behind. */
  readonly #spent = new WeakSet<Page>();

  constructor(browser: Browser, leavePage: Leave) {
    this.#browser = browser;
    this.#leavePage = leavePage;
  }

  /** A tab in front with nothing in it. */
  async take(): Promise<Page> {
    const page = this.#idle.pop();
    if (!page || page.isClosed()) return this.#browser.newPage();
    await page.bringToFront();
    return page;
  }

  /** This one is closed in the end. */
  spend(page: Page): void {
    this.#spent.add(page);
  }

  /** The tabs that are in use. */
  async inUse(): Promise<Page[]> {
    return (await this.#browser.pages()).filter((page) => !this.#idle.includes(page));
  }

  /** Empties every tab but those given, and closes what is more than is kept. */
  async release(others: readonly (Page | null)[]): Promise<void> {
    const used = (await this.inUse()).filter((page) => !others.includes(page));
    for (const page of used) await this.#leave(page);
  }

  /** Closes every tab but those given. */
  async close(others: readonly (Page | null)[]): Promise<void> {
    this.#idle.length = 0;
    const opened = (await this.#browser.pages()).filter((page) => !others.includes(page));
    await Promise.all(opened.map((page) => page.close()));
  }

  async #leave(page: Page): Promise<void> {
    const isHeard = page.listenerCount('pageerror') > 0;
    const canBeKept = this.#idle.length < KEPT && !this.#spent.has(page) && !isHeard;
    const hasLeft = canBeKept && (await this.#empty(page).catch(() => false));
    if (hasLeft) this.#idle.push(page);
    else await page.close();
  }

  async #empty(page: Page): Promise<true> {
    await this.#leavePage(page, EMPTY, PATIENCE_MS);
    await restoreSize(page);
    return true;
  }
}
