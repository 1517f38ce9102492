import type { BackgroundHandlers } from '../../protocol/messenger.ts';
import { hostOf } from '../../protocol/tab-report.ts';
import { changeSettings, readSettings, readSite } from '../storage/choices.ts';
import { forgetLooks, isNoted, listLooks, noteLook, type SeenPage } from '../storage/looks.ts';
import { registerSeen } from '../tabs/seen-pages.ts';

type LookCalls = Pick<BackgroundHandlers, 'getKeepsLooks' | 'setKeepsLooks' | 'listLooks' | 'forgetLooks' | 'pageSeen'>;

/** Notes that an article was not read automatically, and why. */
export async function noteUnread(page: SeenPage): Promise<void> {
  if (!(await isNoted(page))) return;
  const { isOff, isAlways } = await readSite(hostOf(page.url));
  // On a site that is always checked the engine itself says what came of it.
  if (isOff || !isAlways) await noteLook(page, () => ({ outcome: isOff ? 'siteOff' : 'onRequest' }));
}

/** Notes that a page was looked at of which nothing else is known yet. */
async function noteSeen(page: SeenPage): Promise<void> {
  if (!(await isNoted(page))) return;
  const { isOff } = await readSite(hostOf(page.url));
  await noteLook(page, () => ({ outcome: isOff ? 'siteOff' : 'notArticle' }));
}

/** Applies the choice whether looks are noted, after it may have changed. */
export async function followLooks(): Promise<void> {
  if (!(await readSettings()).keepsLooks) await forgetLooks();
  await registerSeen();
}

/** Answers the calls about the pages that were looked at. */
export const lookHandlers: LookCalls = {
  getKeepsLooks: async () => (await readSettings()).keepsLooks,
  setKeepsLooks: async ({ isOn }) => {
    await changeSettings((settings) => ({ ...settings, keepsLooks: isOn }));
    await followLooks();
  },
  listLooks,
  forgetLooks,
  pageSeen: (_, page) => noteSeen(page),
};
