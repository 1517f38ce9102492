import { browser } from 'wxt/browser';
import { callEngine } from '../../protocol/messenger.ts';

/** Has every tab with an engine checked again, after the claims to check against have changed. */
export async function checkAllTabs(): Promise<void> {
  const ids = (await browser.tabs.query({})).map(({ id }) => id).filter((id) => id !== undefined);
  // Most tabs have no engine to answer, which is as it should be.
  await Promise.allSettled(ids.map((id) => callEngine(id, 'checkAgain', undefined)));
}
