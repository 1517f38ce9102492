import type { ClaimSet, SourceDocument } from '../core/claim/claim.ts';
import { extractClaims } from '../core/claim/extract-claims.ts';
import { openingOf } from '../core/claim/opening-of.ts';
import { parseClaimSet } from '../core/claim/parse-claim-set.ts';
import { readBundledSets } from './bundled-claim-sets.ts';
import { type ClaimSetStore, type ClaimSetSummary, type KeptSet, newSetId, summarizeSet } from './claim-set-store.ts';
import type { StoredClaimSet } from './database.ts';
import type { PageReport } from './messages.ts';
import { changeSettings, readSettings, withItem } from './settings.ts';

/** All claim sets, those that come with the extension and the user's own, with the switches over them. */
export interface ClaimLibrary {
  readonly readEnabled: () => Promise<ClaimSet[]>;
  readonly list: () => Promise<ClaimSetSummary[]>;
  readonly get: (id: string) => Promise<ClaimSet>;
  /** Keeps an article's quotations and figures as a set; the same article again takes the place of what was kept. */
  readonly keepArticle: (report: PageReport) => Promise<KeptSet>;
  /** Keeps a set as it is; throws with the reason when it is not valid. */
  readonly add: (stored: StoredClaimSet) => Promise<KeptSet>;
  /** Takes one of the user's own sets out and gives it back, for undo. */
  readonly remove: (id: string) => Promise<StoredClaimSet | null>;
  readonly switch: (id: string, isOn: boolean) => Promise<void>;
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function describeSource({ page, text }: PageReport): Promise<SourceDocument> {
  return {
    id: 'd1',
    title: page?.title || null,
    publisher: page?.publisher ?? null,
    url: page ? (page.canonicalUrl ?? page.url) : null,
    date: page?.date ?? null,
    opening: openingOf(text),
    sha256: await sha256(text),
  };
}

/** Whether a kept set was made from this very text, or from an earlier state of the page at this address. */
const isMadeFrom = ({ set, origin }: StoredClaimSet, { sha256: hash, url }: SourceDocument): boolean =>
  origin === 'made' && set.documents.some((known) => known.sha256 === hash || (url !== null && known.url === url));

const isOn = async (id: string): Promise<boolean> => !(await readSettings()).setsOff.includes(id);

/** The library over a store; `onChange` is called after everything that changes which claims are checked. */
export function openClaimLibrary(store: ClaimSetStore, onChange: () => void): ClaimLibrary {
  const put = async (stored: StoredClaimSet): Promise<KeptSet> => {
    const replaced = (await store.put(stored)) ?? null;
    onChange();
    return { summary: summarizeSet(stored.set, stored.origin, await isOn(stored.set.id)), replaced };
  };
  const readAll = async (): Promise<{ set: ClaimSet; origin: ClaimSetSummary['origin'] }[]> => {
    const [bundled, own] = await Promise.all([readBundledSets(), store.list()]);
    return [...own, ...bundled.map((set) => ({ set, origin: 'bundled' as const }))];
  };

  return {
    readEnabled: async () => {
      const [all, { setsOff }] = await Promise.all([readAll(), readSettings()]);
      return all.map(({ set }) => set).filter(({ id }) => !setsOff.includes(id));
    },
    list: async () => {
      const [all, { setsOff }] = await Promise.all([readAll(), readSettings()]);
      return all.map(({ set, origin }) => summarizeSet(set, origin, !setsOff.includes(set.id)));
    },
    get: async (id) => {
      const found = (await readAll()).find(({ set }) => set.id === id);
      if (!found) throw new Error(`There is no claim set "${id}".`);
      return found.set;
    },
    keepArticle: async (report) => {
      if (!report.page) throw new Error('The page is still being read. Try again in a moment.');
      const [document, all] = await Promise.all([describeSource(report), readAll()]);
      const known = (await store.list()).find((stored) => isMadeFrom(stored, document));
      const title = document.title ?? document.opening;
      const id = known?.set.id ?? newSetId(title, new Set(all.map(({ set }) => set.id)));
      const language = report.page?.language ?? null;
      const set = extractClaims({ document, text: report.text, language, quoted: report.quoted }, { id, title });
      if (set.claims.length === 0) throw new Error('There is no quotation and no figure on this page to keep.');
      return put({ set, origin: 'made', addedAt: new Date().toISOString() });
    },
    add: async (stored) => {
      const parsed = parseClaimSet(stored.set);
      if (!parsed.ok) throw new Error(`${parsed.error[0]?.path} ${parsed.error[0]?.message}`.trim());
      const bundled = await readBundledSets();
      if (bundled.some(({ id }) => id === parsed.value.id))
        throw new Error(`The set "${parsed.value.id}" comes with Crossread and cannot be replaced.`);
      return put({ ...stored, set: parsed.value });
    },
    remove: async (id) => {
      const removed = await store.remove(id);
      onChange();
      return removed ?? null;
    },
    switch: async (id, on) => {
      await changeSettings((settings) => ({ ...settings, setsOff: withItem(settings.setsOff, id, !on) }));
      onChange();
    },
  };
}
