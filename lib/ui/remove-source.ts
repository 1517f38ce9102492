import type { OwnSource } from '../core/check/finding.ts';
import { callBackground } from '../protocol/messenger.ts';
import { undoKeeping } from './undo-keeping.ts';

/** Takes a source out; gives what brings it back, `null` when it had gone already. */
export async function removeSource({ set }: OwnSource): Promise<(() => Promise<void>) | null> {
  const change = await callBackground('removeSet', { id: set });
  return change === null ? null : () => undoKeeping({ change });
}
