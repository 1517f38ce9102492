import { browser } from 'wxt/browser';
import type { SourceDraft } from '../core/claim/source-draft.ts';

// Drafts live as long as the browser runs: long enough to close the side panel and open it again, or to add a selection
// from the menu while it is closed.

const keyOf = (tabId: number): string => `draft:${tabId}`;

/** The draft of the article in a tab, `null` when none was begun. */
export async function readDraft(tabId: number): Promise<SourceDraft | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as SourceDraft | undefined) ?? null;
}

/** Keeps the draft of the article in a tab; `null` ends it. */
export async function writeDraft(tabId: number, draft: SourceDraft | null): Promise<void> {
  const key = keyOf(tabId);
  await (draft ? browser.storage.session.set({ [key]: draft }) : browser.storage.session.remove(key));
}

/** Calls `onChange` with each new state of a tab's draft, until `signal` aborts. */
export function watchDraft(tabId: number, onChange: (draft: SourceDraft | null) => void, signal: AbortSignal): void {
  const key = keyOf(tabId);
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    const change = changes[key];
    if (change) onChange((change.newValue as SourceDraft | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener), { once: true });
}
