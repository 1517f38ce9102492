import { type Appearance, parseAppearance, USUAL_LOOK } from './appearance.ts';
import { parseViews, type SavedView } from './saved-views.ts';

/** For how many days an article may be remembered that is not read again. */
export const MEMORY_DAYS = [30, 90, 365] as const;

/** One of them. */
export type MemoryDays = (typeof MEMORY_DAYS)[number];

/** What the user has chosen. */
export interface Settings extends Appearance {
  /** Hosts (as in `URL.host`) on which Crossread does nothing. */
  readonly sitesOff: readonly string[];
  /** Ids of claim sets that are switched off. */
  readonly setsOff: readonly string[];
  /** Ids of claim sets that are not used on a site, by its host. */
  readonly setsOffOn: Readonly<Record<string, readonly string[]>>;
  /** Whether every article that is checked is kept with its findings; never those in private windows. */
  readonly keepsRecord: boolean;
  /** Whether it is noted which pages were looked at last and what came of it; never of those in private windows. */
  readonly keepsLooks: boolean;
  /** Whether the claims of articles that are read are remembered; never of those in private windows. */
  readonly remembers: boolean;
  readonly memoryDays: MemoryDays;
  /** Hosts (as in `URL.host`) of which nothing is remembered. */
  readonly sitesNotRemembered: readonly string[];
  /** Whether pages are also looked through for what they tell in other words. */
  readonly showsTold: boolean;
  /** Whether lines for the reader's own sources and annotations are drawn on pages. */
  readonly drawsOwn: boolean;
  /** Questions to the library that have a name. */
  readonly views: readonly SavedView[];
}

const DEFAULTS: Settings = {
  sitesOff: [],
  setsOff: [],
  setsOffOn: {},
  keepsRecord: false,
  keepsLooks: false,
  remembers: false,
  memoryDays: 90,
  sitesNotRemembered: [],
  showsTold: false,
  drawsOwn: true,
  views: [],
  ...USUAL_LOOK,
};

type Stored = Readonly<Record<string, unknown>>;

/**
 * What turns stored settings of one version into those of the next: the one at index `n` takes version `n` to `n + 1`.
 * Settings without a version are of version 0. Never change one that has been released; add another.
 */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // The first settings had no version; their fields are those of version 1.
  (stored) => stored,
];

/** The version that is written. */
export const SETTINGS_VERSION = MIGRATIONS.length;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const stringLists = (value: unknown): Record<string, string[]> =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, list]) => [key, strings(list)])) : {};

const versionOf = ({ version }: Stored): number =>
  typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;

/**
 * Settings from whatever is stored, of any version: fields that are missing or damaged fall back to their default. Fields
 * that a later version has added are not read.
 */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULTS;
  const known = MIGRATIONS.slice(versionOf(stored)).reduce((at, migrate) => migrate(at), stored);
  const { sitesOff, setsOff, setsOffOn, keepsRecord, keepsLooks, showsTold, drawsOwn, views } = known;
  const { remembers, memoryDays, sitesNotRemembered } = known;
  return {
    sitesOff: strings(sitesOff),
    setsOff: strings(setsOff),
    setsOffOn: stringLists(setsOffOn),
    keepsRecord: keepsRecord === true,
    keepsLooks: keepsLooks === true,
    remembers: remembers === true,
    memoryDays: MEMORY_DAYS.find((days) => days === memoryDays) ?? DEFAULTS.memoryDays,
    sitesNotRemembered: strings(sitesNotRemembered),
    showsTold: showsTold === true,
    drawsOwn: drawsOwn !== false,
    views: parseViews(views),
    ...parseAppearance(known),
  };
}

/** A list with an item put in or taken out; in alphabetical order, each item once. */
export function withItem(list: readonly string[], item: string, isIn: boolean): string[] {
  const items = new Set(list);
  if (isIn) items.add(item);
  else items.delete(item);
  return [...items].sort();
}

/**
 * What is stored after a change: what the change alters, over everything else that is there, so that fields and forms of a
 * later version come through this one.
 */
export function storeChange<T extends object>(stored: unknown, { before, after }: { before: T; after: T }): Stored {
  const altered = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(before, key)),
  );
  return { ...(isRecord(stored) ? stored : {}), ...Object.fromEntries(altered) };
}

/** As `storeChange`, of the settings, with the later of the two versions. */
export function storeSettings(stored: unknown, change: (settings: Settings) => Settings): Stored {
  const before = parseSettings(stored);
  const version = Math.max(SETTINGS_VERSION, isRecord(stored) ? versionOf(stored) : 0);
  return { ...storeChange(stored, { before, after: change(before) }), version };
}
