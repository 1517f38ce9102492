import { browser } from 'wxt/browser';
import type { Finding } from '../../core/check/finding.ts';
import { mutedPairKey, pairOf } from '../../core/check/mute-findings.ts';
import { reportVerdict } from '../../core/check/reported-verdict.ts';
import { PlainError } from '../../core/plain-error.ts';
import { t } from '../../locale/translate.ts';
import { callEngine } from '../../protocol/messenger.ts';
import type { MuteReason, MuteRecord } from '../../protocol/set-types.ts';
import type { MuteStore } from '../storage/mute-store.ts';
import { checkAllTabs } from '../tabs/check-all-tabs.ts';

/** A finding of the page in a tab. Throws when the page has changed so that it is none any more. */
export async function findingIn(tabId: number, findingId: string): Promise<Finding> {
  const { findings } = await callEngine(tabId, 'getReport', undefined);
  const finding = findings.find(({ id }) => id === findingId);
  if (!finding) throw new PlainError(t('sets.findingGone'));
  return finding;
}

/** Mutes a finding; of a verdict that is wrong a report is kept. */
export async function mute(mutes: MuteStore, finding: Finding, reason: MuteReason): Promise<MuteRecord> {
  const pair = pairOf(finding);
  const { version } = browser.runtime.getManifest();
  const muted: MuteRecord = {
    ...pair,
    id: mutedPairKey(pair),
    source: finding.claim.exact,
    mutedAt: new Date().toISOString(),
    ...(reason === 'wrong' && { verdict: reportVerdict(finding, version) }),
  };
  await mutes.add(muted);
  void checkAllTabs();
  return muted;
}
