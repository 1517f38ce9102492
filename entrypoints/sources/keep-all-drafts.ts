import { finishDraft } from '../../lib/core/claim/source-draft.ts';
import { PlainError } from '../../lib/core/plain-error.ts';
import { t } from '../../lib/locale/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import { listDrafts, writeDraft } from '../../lib/protocol/source-drafts.ts';
import { takeBackKeeping } from '../../lib/ui/bring-back-draft.ts';

/** Drafts that were kept at once. */
interface KeptDrafts {
  readonly count: number;
  readonly takeBack: () => Promise<void>;
}

/**
 * Keeps all drafts as they are by now, each as a set of its own, all or none. One in which nothing is chosen stays a draft.
 */
export async function keepAllDrafts(): Promise<KeptDrafts> {
  const drafts = await listDrafts();
  const finished = drafts.map((one) => ({ one, set: finishDraft(one.draft) }));
  const full = finished.filter(({ set }) => set.claims.length > 0);
  if (full.length === 0) throw new PlainError(t('sets.nothingToKeep'));
  const changes = await callBackground('keepDrafts', { sets: full.map(({ set }) => set) });
  await Promise.all(full.map(({ one: { key } }) => writeDraft(key, null)));
  const kept = full.map(({ one }) => one);
  return { count: kept.length, takeBack: () => takeBackKeeping(changes, kept) };
}
