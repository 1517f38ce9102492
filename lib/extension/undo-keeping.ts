import type { KeptSet } from './claim-set-store.ts';
import { callBackground } from './messenger.ts';

/** Takes back that a set was kept: the one it took the place of returns, or there is none again. */
export async function undoKeeping({ summary, replaced }: KeptSet): Promise<void> {
  if (replaced) await callBackground('addSet', { stored: replaced });
  else await callBackground('removeSet', { id: summary.id });
}
