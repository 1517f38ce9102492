import { parseReading, type Reading, readsByItself, type SiteChoice } from '../../settings/reading.ts';
import { parseSettings, type Settings, storeChange, storeSettings } from '../../settings/settings.ts';
import { changeChoice, readChoice } from './choice-store.ts';

const SETTINGS = 'settings';
const READING = 'reading';

/** The settings as they are now. */
export const readSettings = async (): Promise<Settings> => parseSettings(await readChoice(SETTINGS));

/** Settings that hold also while none can be read. */
export interface SettingsInForce extends Settings {
  readonly areUnread: boolean;
}

/** While nobody knows what was chosen, a page learns nothing of what its reader keeps, and nothing is kept of it. */
const SAFEST: SettingsInForce = { ...parseSettings(undefined), drawsOwn: false, areUnread: true };

const logUnread = (error: unknown): void => console.error('Crossread: reading the settings', error);

/** The settings that pages are checked with; the safest where they cannot be read. */
export async function settingsInForce(): Promise<SettingsInForce> {
  try {
    return { ...(await readSettings()), areUnread: false };
  } catch (error) {
    logUnread(error);
    return SAFEST;
  }
}

/** Changes the settings: one change after the other. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = await changeChoice(SETTINGS, (stored) => storeSettings(stored, change));
  return parseSettings(changed);
}

/** Which pages the user lets Crossread read automatically. */
export const readReading = async (): Promise<Reading> => parseReading(await readChoice(READING));

/** Changes that: one change after the other. */
export const changeReading = async (change: (reading: Reading) => Reading): Promise<void> =>
  void (await changeChoice(READING, (stored) => {
    const before = parseReading(stored);
    return storeChange(stored, { before, after: change(before) });
  }));

/** What the user has chosen of a site, by its host. */
export async function readSite(host: string | null): Promise<SiteChoice> {
  const site = host ?? '';
  try {
    const [{ sitesOff }, reading] = await Promise.all([readSettings(), readReading()]);
    const isWanted = readsByItself(reading, host);
    return {
      isOff: sitesOff.includes(site),
      isWanted,
      isEverywhere: reading.mode === 'all',
      isAlways: reading.always.includes(site),
      isUnread: false,
    };
  } catch (error) {
    logUnread(error);
    return { isOff: false, isWanted: false, isEverywhere: false, isAlways: false, isUnread: true };
  }
}
