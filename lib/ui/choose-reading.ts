import { browser } from 'wxt/browser';
import { callBackground } from '../protocol/messenger.ts';
import { askForAccess, patternsFor } from '../protocol/page-access.ts';
import type { ReadingMode } from '../settings/reading.ts';

/** Asks the browser for the access that a mode needs, or gives back what it does not; false when the user refused. */
async function matchAccess(mode: ReadingMode): Promise<boolean> {
  if (mode === 'all') return askForAccess(undefined);
  // Chrome keeps what was granted at installation: there the choice alone holds us back.
  await browser.permissions.remove({ origins: patternsFor(undefined) }).catch(() => false);
  return true;
}

/**
 * Chooses which pages are read without being asked; gives the mode that then holds. To be called straight on the user's
 * click in an extension page: the browser may have to ask.
 */
export async function chooseReading(mode: ReadingMode): Promise<ReadingMode> {
  if (await matchAccess(mode)) await callBackground('setReadingMode', { mode });
  return (await callBackground('getReading', undefined)).mode;
}
