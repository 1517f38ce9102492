import type { ReadingCalls } from '../../protocol/messages.ts';
import type { ReadingWish } from '../../protocol/reading-wish.ts';
import { hostOf } from '../../protocol/tab-report.ts';
import { readsByItself, withAlways, withoutSite, withSite } from '../../settings/reading.ts';
import { changeReading, changeSettings, readReading, readSettings } from '../storage/choices.ts';
import { markMissingAccess } from '../tabs/access-mark.ts';
import { registerAlways } from '../tabs/always-checked.ts';
import { checkAllTabs } from '../tabs/check-all-tabs.ts';
import { followReading } from '../tabs/switch-site.ts';
import { dropWish, fulfilWish, keepWish } from './access-wish.ts';

/** Applies the choice of what is read automatically to the pages that are open. */
async function followChoice(): Promise<void> {
  const reading = await readReading();
  await followReading((url) => readsByItself(reading, hostOf(url)));
}

/** Reads from now on what the browser was asked for. */
export async function grantWish({ reads, url }: ReadingWish): Promise<void> {
  const host = hostOf(url);
  if (reads === 'everywhere') await readingHandlers.setReadingMode({ mode: 'all' });
  else if (host !== null) await readingHandlers[reads === 'articles' ? 'alwaysRead' : 'alwaysCheck']({ host });
}

/** Answers the calls about which pages are read automatically, and what is looked for on them. */
export const readingHandlers = {
  getReading: readReading,
  setReadingMode: async ({ mode }: Parameters<ReadingCalls['setReadingMode']>[0]): Promise<void> => {
    await changeReading((reading) => ({ ...reading, mode }));
    await Promise.all([followChoice(), markMissingAccess()]);
  },
  getShowsTold: async (): Promise<boolean> => (await readSettings()).showsTold,
  setShowsTold: async ({ isOn }: Parameters<ReadingCalls['setShowsTold']>[0]): Promise<void> => {
    await changeSettings((settings) => ({ ...settings, showsTold: isOn }));
    await checkAllTabs();
  },
  getDrawsOwn: async (): Promise<boolean> => (await readSettings()).drawsOwn,
  setDrawsOwn: async ({ isOn }: Parameters<ReadingCalls['setDrawsOwn']>[0]): Promise<void> => {
    await changeSettings((settings) => ({ ...settings, drawsOwn: isOn }));
    await checkAllTabs();
  },
  alwaysCheck: async ({ host }: Parameters<ReadingCalls['alwaysCheck']>[0]): Promise<void> => {
    await changeReading((reading) => withAlways(reading, host));
    await registerAlways();
  },
  alwaysRead: async ({ host }: Parameters<ReadingCalls['alwaysRead']>[0]): Promise<void> => {
    await changeReading((reading) => withSite(reading, host));
    await followReading((url) => (hostOf(url) === host ? true : null));
  },
  keepWish: ({ wish }: Parameters<ReadingCalls['keepWish']>[0]): Promise<void> => keepWish(wish),
  settleWish: ({ isGiven }: Parameters<ReadingCalls['settleWish']>[0]): Promise<void> =>
    isGiven ? fulfilWish(grantWish) : dropWish(),
  takeSiteOut: async ({ host, list }: Parameters<ReadingCalls['takeSiteOut']>[0]): Promise<void> => {
    await changeReading((reading) => withoutSite(reading, list, host));
    await (list === 'always' ? registerAlways() : followChoice());
  },
};
