import type { KeptSet } from './kept-set.ts';
import { callBackground } from './messenger.ts';

/** Takes back that a set was kept or changed: what was there before returns. */
export const undoKeeping = ({ change }: Pick<KeptSet, 'change'>): Promise<void> =>
  callBackground('undoSetChange', { change });
