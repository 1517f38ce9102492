import { callBackground } from '../protocol/messenger.ts';
import type { KeptSet } from '../protocol/set-types.ts';

/** Takes back that a set was kept or changed: what was there before returns. */
export const undoKeeping = ({ change }: Pick<KeptSet, 'change'>): Promise<void> =>
  callBackground('undoSetChange', { change });
