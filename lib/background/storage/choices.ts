import { parseReading, type Reading, readsByItself } from '../../settings/reading.ts';
import { parseSettings, type Settings, storeChange, storeSettings } from '../../settings/settings.ts';
import { changeChoice, readChoice } from './choice-store.ts';

const SETTINGS = 'settings';
const READING = 'reading';

/** The settings as they are now. */
export const readSettings = async (): Promise<Settings> => parseSettings(await readChoice(SETTINGS));

/** Changes the settings: one change after the other. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = await changeChoice(SETTINGS, (stored) => storeSettings(stored, change));
  return parseSettings(changed);
}

/** Which pages the user lets Crossread read by itself. */
export const readReading = async (): Promise<Reading> => parseReading(await readChoice(READING));

/** Changes that: one change after the other. */
export const changeReading = async (change: (reading: Reading) => Reading): Promise<void> =>
  void (await changeChoice(READING, (stored) => {
    const before = parseReading(stored);
    return storeChange(stored, { before, after: change(before) });
  }));

/** What the user has chosen of a site, by its host. */
export async function readSite(host: string | null): Promise<{ readonly isOff: boolean; readonly isWanted: boolean }> {
  const [{ sitesOff }, reading] = await Promise.all([readSettings(), readReading()]);
  return { isOff: sitesOff.includes(host ?? ''), isWanted: readsByItself(reading, host) };
}
