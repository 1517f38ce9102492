import type { SourceDraft } from '../core/claim/source-draft.ts';
import { callBackground } from '../protocol/messenger.ts';
import type { KeptDraft } from '../protocol/source-drafts.ts';
import { readDraft, writeDraft } from '../protocol/source-drafts.ts';

/** Brings a draft back that was discarded, unless another one was begun in its place. */
export async function bringBackDraft(key: string, draft: SourceDraft): Promise<boolean> {
  if ((await readDraft(key)) !== null) return false;
  await writeDraft(key, draft);
  return true;
}

/** Takes back that drafts were kept: they are there to be looked through again, as they were. */
export async function takeBackKeeping(changes: readonly number[], drafts: readonly KeptDraft[]): Promise<void> {
  const brought: string[] = [];
  try {
    // The drafts first: where there is no room for them, what was kept of them stays.
    for (const { key, draft } of drafts) if (await bringBackDraft(key, draft)) brought.push(key);
    await callBackground('undoSetChanges', { changes });
  } catch (error) {
    await Promise.all(brought.map((key) => writeDraft(key, null)));
    throw error;
  }
}
