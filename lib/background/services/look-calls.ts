import type { BackgroundHandlers } from '../../protocol/messenger.ts';
import { hostOf } from '../../protocol/tab-report.ts';
import { changeSettings, readSettings, readSite } from '../storage/choices.ts';
import { forgetLooks, isNoted, listLooks, noteLook, type SeenPage } from '../storage/looks.ts';
import { registerSeen } from '../tabs/seen-pages.ts';

type LookCalls = Pick<BackgroundHandlers, 'getKeepsLooks' | 'setKeepsLooks' | 'listLooks' | 'forgetLooks' | 'pageSeen'>;

/** Notes that an article was not read by itself, and why. */
export async function noteUnread(page: SeenPage): Promise<void> {
  if (!(await isNoted(page))) return;
  const { isOff, isAlways } = await readSite(hostOf(page.url));
  // Of a site that is always checked the engine itself tells.
  if (!isAlways) await noteLook(page, () => ({ outcome: isOff ? 'siteOff' : 'onRequest' }));
}

/** Answers the calls about the pages that were looked at. */
export const lookHandlers: LookCalls = {
  getKeepsLooks: async () => (await readSettings()).keepsLooks,
  setKeepsLooks: async ({ isOn }) => {
    await changeSettings((settings) => ({ ...settings, keepsLooks: isOn }));
    if (!isOn) await forgetLooks();
    await registerSeen();
  },
  listLooks,
  forgetLooks,
  pageSeen: (_, page) => noteLook(page, () => ({ outcome: 'notArticle' })),
};
