import type { BackgroundHandlers } from '../../protocol/messenger.ts';
import { tellPages } from '../../protocol/page-news.ts';
import { parseAppearance } from '../../settings/appearance.ts';
import { changeSettings, settingsInForce } from '../storage/choices.ts';
import { checkAllTabs } from '../tabs/check-all-tabs.ts';

type AppearanceCalls = Pick<BackgroundHandlers, 'getAppearance' | 'setAppearance'>;

/** Has all that is open look as it is chosen now: our own pages, and the lines and cards of others. */
export async function followAppearance(): Promise<void> {
  await Promise.all([tellPages('appearanceChanged'), checkAllTabs()]);
}

/** Answers the calls about how pages, cards and lists look. */
export const appearanceHandlers: AppearanceCalls = {
  getAppearance: async () => parseAppearance(await settingsInForce()),
  setAppearance: async (part) => {
    await changeSettings((settings) => ({ ...settings, ...parseAppearance({ ...settings, ...part }) }));
    await followAppearance();
  },
};
