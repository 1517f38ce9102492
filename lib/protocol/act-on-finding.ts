import { browser } from '@wxt-dev/browser';
import type { Result } from '../core/result.ts';
import type { FindingAct } from './page-types.ts';

/**
 * Has the background do what the reader wants of a finding, from its card; gives what is to be copied, or why it failed, and
 * `null` when nobody answers. The message has the form that `messenger.ts` answers, without what it takes to answer others.
 */
export async function actOnFinding(findingId: string, act: FindingAct): Promise<Result<string> | null> {
  const call = { to: 'background', call: 'actOnFinding', argument: { findingId, act } };
  return (await browser.runtime.sendMessage<object, Result<string> | undefined>(call).catch(() => null)) ?? null;
}
