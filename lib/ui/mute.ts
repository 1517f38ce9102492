import { t } from '../locale/translate.ts';
import { callBackground } from '../protocol/messenger.ts';
import type { MuteReason, MuteRecord } from '../protocol/set-types.ts';

/** Something that was muted, in words, with the way back. */
export interface Muted {
  readonly text: string;
  readonly undo: () => void;
}

/** Says what came of muting something; `ask` takes it back when that is wanted. */
export function sayMuted(
  { id }: Pick<MuteRecord, 'id'>,
  reason: MuteReason,
  ask: (doing: () => Promise<void>) => void,
): Muted {
  const text = t(reason === 'wrong' ? 'mute.reported' : 'mute.muted');
  return { text, undo: () => ask(() => callBackground('unmute', { id })) };
}
