import type { ReadingCalls } from '../../protocol/messages.ts';
import { hostOf } from '../../protocol/tab-report.ts';
import { changeReading, readReading, readsByItself, withSite } from '../../settings/reading.ts';
import { followReading } from '../tabs/switch-site.ts';

/** Answers the calls about which pages are read by themselves. */
export const readingHandlers = {
  getReading: readReading,
  setReadingMode: async ({ mode }: Parameters<ReadingCalls['setReadingMode']>[0]): Promise<void> => {
    await changeReading((reading) => ({ ...reading, mode }));
    const reading = await readReading();
    await followReading((url) => readsByItself(reading, hostOf(url)));
  },
  alwaysRead: async ({ host }: Parameters<ReadingCalls['alwaysRead']>[0]): Promise<void> => {
    await changeReading((reading) => withSite(reading, host));
    await followReading((url) => (hostOf(url) === host ? true : null));
  },
};
