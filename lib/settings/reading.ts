import * as v from 'valibot';

/** Which pages are read without being asked: every news page, those of chosen sites, or none. */
export const READING_MODES = ['all', 'chosen', 'asked'] as const;

/** One of them. */
export type ReadingMode = (typeof READING_MODES)[number];

/** What the user lets Crossread read automatically. */
export interface Reading {
  readonly mode: ReadingMode;
  /** Hosts (as in `URL.host`) that are read automatically in every mode. */
  readonly sites: readonly string[];
  /** Hosts of which every page is checked, be it an article or not. */
  readonly always: readonly string[];
}

/** What the user has chosen of a site. */
export interface SiteChoice {
  readonly isOff: boolean;
  /** Whether its articles are read without being asked each time. */
  readonly isWanted: boolean;
  /** Whether that is so because every news page is to be read. */
  readonly isEverywhere: boolean;
  /** Whether every page of it is checked. */
  readonly isAlways: boolean;
  /** The choices cannot be read: nothing is read automatically, and nothing else here is a choice. */
  readonly isUnread: boolean;
}

const schema = v.object({
  mode: v.fallback(v.picklist(READING_MODES), 'all'),
  sites: v.fallback(v.array(v.string()), []),
  always: v.fallback(v.array(v.string()), []),
});

/** What is stored, of whatever form; damaged parts fall back to every news page and no site. */
export const parseReading = (stored: unknown): Reading =>
  v.parse(v.fallback(schema, { mode: 'all', sites: [], always: [] }), stored);

/** Whether pages of a host are read automatically; those of a hidden address only where every page is. */
export const readsByItself = ({ mode, sites }: Reading, host: string | null): boolean =>
  mode === 'all' || (host !== null && sites.includes(host));

/** The choice after a site was added: for one who let nothing be read automatically, this site now is. */
export const withSite = ({ mode, sites, always }: Reading, host: string): Reading => ({
  always,
  mode: mode === 'asked' ? 'chosen' : mode,
  sites: [...new Set([...sites, host])].sort(),
});

/** The choice after every page of a site is to be checked. */
export const withAlways = (reading: Reading, host: string): Reading => ({
  ...reading,
  always: [...new Set([...reading.always, host])].sort(),
});

/** The lists of sites in a choice: those whose articles are read, and those of which every page is checked. */
export type SiteList = 'sites' | 'always';

/** The choice after a site was taken out of a list. */
export const withoutSite = (reading: Reading, list: SiteList, host: string): Reading => ({
  ...reading,
  [list]: reading[list].filter((known) => known !== host),
});
