import { browser } from 'wxt/browser';
import type { SourceDraft } from '../core/claim/source-draft.ts';

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

/** The draft under a key, `null` when none was begun. */
export async function readDraft(key: string): Promise<SourceDraft | null> {
  const stored = await browser.storage.session.get(PREFIX + key);
  return (stored[PREFIX + key] as SourceDraft | undefined) ?? null;
}

/** All drafts that were begun and neither kept nor discarded. */
export async function listDrafts(): Promise<KeptDraft[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, draft]) => ({ key: key.slice(PREFIX.length), draft: draft as SourceDraft }));
}

/** Keeps a draft; `null` ends it. Rejects when there is no room for it. */
export async function writeDraft(key: string, draft: SourceDraft | null): Promise<void> {
  const { session } = browser.storage;
  await (draft ? session.set({ [PREFIX + key]: draft }) : session.remove(PREFIX + key));
}

/** Calls `onChange` with each new state of a draft, until `signal` aborts. */
export function watchDraft(key: string, onChange: (draft: SourceDraft | null) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    const change = changes[PREFIX + key];
    if (change) onChange((change.newValue as SourceDraft | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener), { once: true });
}
