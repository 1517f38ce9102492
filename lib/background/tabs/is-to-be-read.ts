import { hostOf } from '../../protocol/tab-report.ts';
import { readSite } from '../storage/choices.ts';
import { wasChecked } from './checked-by-hand.ts';

/** Whether a page is to be read that shows an article, or (`isAgain`) was loaded again and may have been checked by hand. */
export async function isToBeRead(tabId: number, url: string | undefined, isAgain: boolean): Promise<boolean> {
  // Most pages that are loaded again were not, and this is known sooner than what was chosen.
  if (isAgain && !(await wasChecked(tabId, url))) return false;
  const { isOff, isWanted, isAlways, isUnread } = await readSite(hostOf(url));
  // The browser itself brings the engine into every page of a site that is always checked.
  if (isOff || isAlways || isUnread) return false;
  return isAgain || isWanted;
}
