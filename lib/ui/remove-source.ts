import type { OwnSource } from '../core/check/finding.ts';
import { t } from '../locale/translate.ts';
import { callBackground } from '../protocol/messenger.ts';
import { undoKeeping } from './undo-keeping.ts';

/** Takes a source out, and says so; `ask` does what brings it back. There is no way back when it had gone already. */
export async function removeSource(
  { set, setTitle }: OwnSource,
  ask: (doing: () => Promise<void>) => void,
): Promise<{ readonly text: string; readonly undo?: () => void }> {
  const change = await callBackground('removeSet', { id: set });
  const text = t('options.removed', [setTitle]);
  return change === null ? { text } : { text, undo: () => ask(() => undoKeeping({ change })) };
}
