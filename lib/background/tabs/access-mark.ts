import { browser } from 'wxt/browser';
import { t } from '../../locale/translate.ts';
import { isAllowedOn } from '../../protocol/page-access.ts';
import { readReading } from '../storage/choices.ts';
import { BADGE, SIGNALS } from './toolbar-button.ts';

/** Whether all news pages are to be read, and the browser does not let us; not where nobody knows what was chosen. */
const isAccessMissing = async (): Promise<boolean> => {
  const mode = await readReading().then(
    (reading) => reading.mode,
    () => null,
  );
  return mode === 'all' && !(await isAllowedOn(undefined));
};

/**
 * Says on the toolbar button of every tab that has nothing else to say whether access is missing: otherwise nobody would know
 * why no page is read. To be called after every change of the access or of what is to be read.
 */
export async function markMissingAccess(): Promise<void> {
  const isMissing = await isAccessMissing();
  const text = isMissing ? SIGNALS.failed : '';
  // Mostly there is nothing to change, and the background asks whenever it wakes up.
  if ((await browser.action.getBadgeText({})) === text) return;
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title: t(isMissing ? 'badge.noAccess' : 'extension.name') }),
    browser.action.setBadgeBackgroundColor({ color: BADGE.background }),
    browser.action.setBadgeTextColor({ color: BADGE.text }),
  ]);
}
