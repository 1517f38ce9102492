import { browser } from 'wxt/browser';
import { isAllowedOn } from '../../protocol/page-access.ts';
import { parseWish, type ReadingWish } from '../../protocol/reading-wish.ts';

const KEY = 'readingWish';

/** Keeps what access was asked for, for as long as the browser runs; `null` when the answer is there. */
export async function keepWish(wish: ReadingWish | null): Promise<void> {
  await (wish ? browser.storage.session.set({ [KEY]: wish }) : browser.storage.session.remove(KEY));
}

/**
 * Does what access was asked for once it is given. The page that asked does the same; but a popup may have been closed by the
 * browser's question.
 */
export async function fulfilWish(fulfil: (wish: ReadingWish) => Promise<void>): Promise<void> {
  const wish = parseWish((await browser.storage.session.get(KEY))[KEY]);
  if (!wish || !(await isAllowedOn(wish.url))) return;
  await keepWish(null);
  await fulfil(wish);
}
