import { browser } from 'wxt/browser';

/** What the user has chosen. */
export interface Settings {
  /** Hosts (as in `URL.host`) on which Crossread does nothing. */
  readonly sitesOff: readonly string[];
  /** Ids of claim sets that are switched off. */
  readonly setsOff: readonly string[];
}

const DEFAULTS: Settings = { sitesOff: [], setsOff: [] };
const KEY = 'settings';

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Settings from whatever is stored: fields that are missing or damaged fall back to their default. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const { sitesOff, setsOff } = stored as Partial<Record<keyof Settings, unknown>>;
  return { sitesOff: strings(sitesOff), setsOff: strings(setsOff) };
}

/** A list with an item put in or taken out; in alphabetical order, each item once. */
export function withItem(list: readonly string[], item: string, isIn: boolean): string[] {
  const items = new Set(list);
  if (isIn) items.add(item);
  else items.delete(item);
  return [...items].sort();
}

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes the settings. Only the background does this, one change after the other. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const settings = change(await readSettings());
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
