import { browser } from 'wxt/browser';
import type { SourceDraft } from '../core/claim/source-draft.ts';
import { forgetOpenDocuments } from './open-documents.ts';

// Drafts live as long as the browser runs: long enough to close the side panel or the page of sources and open it again, or to
// add a selection from the menu while it is closed.

const PREFIX = 'draft:';

/** A draft with the key it is kept under. */
export interface KeptDraft {
  readonly key: string;
  readonly draft: SourceDraft;
}

/** The key of the draft of the article in a tab. */
export const tabDraftKey = (tabId: number): string => String(tabId);

/** A key for a draft of a document that is in no tab. */
export const newDraftKey = (): string => `new-${crypto.randomUUID()}`;

/** A draft as it is stored: a long one is packed, for browsers give ten megabytes or so to all that is stored here. */
type StoredDraft = SourceDraft | { readonly packed: string };

/** Claims from which on a draft is packed; ten thousand take some eight megabytes unpacked. */
const LONG = 1000;

async function pack(draft: SourceDraft): Promise<StoredDraft> {
  if (draft.set.claims.length < LONG) return draft;
  const packing = new Blob([JSON.stringify(draft)]).stream().pipeThrough(new CompressionStream('gzip'));
  return { packed: new Uint8Array(await new Response(packing).arrayBuffer()).toBase64() };
}

async function unpack(stored: StoredDraft | undefined): Promise<SourceDraft | null> {
  if (stored === undefined) return null;
  if (!('packed' in stored)) return stored;
  const unpacking = new Blob([Uint8Array.fromBase64(stored.packed)]).stream();
  return (await new Response(unpacking.pipeThrough(new DecompressionStream('gzip'))).json()) as SourceDraft;
}

/** The draft under a key, `null` when none was begun. */
export async function readDraft(key: string): Promise<SourceDraft | null> {
  const stored = await browser.storage.session.get(PREFIX + key);
  return unpack(stored[PREFIX + key] as StoredDraft | undefined);
}

/** All drafts that were begun and neither kept nor discarded. */
export async function listDrafts(): Promise<KeptDraft[]> {
  const stored = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX));
  const drafts = await Promise.all(
    stored.map(async ([key, value]) => ({ key: key.slice(PREFIX.length), draft: await unpack(value as StoredDraft) })),
  );
  return drafts.flatMap(({ key, draft }) => (draft ? [{ key, draft }] : []));
}

/** Keeps a draft; `null` ends it. Rejects when there is no room for it. */
export async function writeDraft(key: string, draft: SourceDraft | null): Promise<void> {
  const { session } = browser.storage;
  if (!draft) return session.remove(PREFIX + key);
  const items = { [PREFIX + key]: await pack(draft) };
  try {
    await session.set(items);
  } catch {
    // Documents can be opened again, what was done to a draft is lost.
    await forgetOpenDocuments();
    await session.set(items);
  }
}

/** Calls `onChange` when any draft has changed, until `signal` aborts. */
export function watchDrafts(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) onChange();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener), { once: true });
}

/** Calls `onChange` with each new state of a draft, until `signal` aborts. */
export function watchDraft(key: string, onChange: (draft: SourceDraft | null) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    const change = changes[PREFIX + key];
    if (change) void unpack(change.newValue as StoredDraft | undefined).then(onChange);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener), { once: true });
}
