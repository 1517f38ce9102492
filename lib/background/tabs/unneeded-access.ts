import { browser } from 'wxt/browser';
import { WEB } from '../../protocol/page-access.ts';
import { readReading } from '../storage/choices.ts';

/**
 * Gives access back that was required by an earlier version, for a reader who has chosen less. Not while there are sites that
 * they have chosen: with the access to all goes that to those, and without a click nobody can be asked for them.
 */
export async function giveBackUnneeded(): Promise<void> {
  const { mode, sites, always } = await readReading();
  if (mode === 'all' || sites.length + always.length > 0) return;
  // Refused where it is required still.
  await browser.permissions.remove({ origins: [...WEB] }).catch(() => false);
}
