import { browser } from 'wxt/browser';
import { isAllowedOn } from '../../protocol/page-access.ts';
import { parseWish, type ReadingWish } from '../../protocol/reading-wish.ts';

const KEY = 'readingWish';

/** Keeps what access is asked for, for as long as the browser runs. */
export const keepWish = (wish: ReadingWish): Promise<void> => browser.storage.session.set({ [KEY]: wish });

/** Forgets it. */
export const dropWish = (): Promise<void> => browser.storage.session.remove(KEY);

/** Does what access was asked for where it is given: as soon as the browser says so, or the page that asked. */
export async function fulfilWish(fulfil: (wish: ReadingWish) => Promise<void>): Promise<void> {
  const wish = parseWish((await browser.storage.session.get(KEY))[KEY]);
  if (!wish || !(await isAllowedOn(wish.url))) return;
  await dropWish();
  await fulfil(wish);
}
