import { browser } from 'wxt/browser';
import { countDiscrepancies } from '../../core/check/small-change.ts';
import { t, writer } from '../../locale/translate.ts';
import type { TabState } from '../../protocol/page-types.ts';
import { readReport } from '../../protocol/tab-report.ts';
import { readSite } from '../storage/choices.ts';

/** Looks of the toolbar button; each has its drawings in `public/toolbar/`. */
export const BUTTON_LOOKS = ['off', 'checking', 'nothing', 'differences'] as const;

/** One of them. */
export type ButtonLook = (typeof BUTTON_LOOKS)[number];

/** More digits do not fit on the button. */
const HIGHEST_SHOWN = 99;

/** What the toolbar button shows for a number of discrepancies; nothing for none. */
export const badgeText = (discrepancies: number): string =>
  discrepancies === 0 ? '' : discrepancies > HIGHEST_SHOWN ? `${HIGHEST_SHOWN}+` : `${discrepancies}`;

/** The look of the button for a tab: off wherever nothing is read. */
export function lookOf({ status, discrepancies }: TabState): ButtonLook {
  if (status === 'checking') return 'checking';
  if (status !== 'checked') return 'off';
  return discrepancies > 0 ? 'differences' : 'nothing';
}

/** Dark red under white: 7.3:1, so the number can be read on every toolbar. */
export const BADGE = { background: '#a3122b', text: '#ffffff' } as const;

const pathsOf = (look: ButtonLook): Record<number, string> => ({
  16: `/toolbar/${look}-16.png`,
  32: `/toolbar/${look}-32.png`,
});

/** The button's name for those who cannot see the number on it. */
function buttonTitle(look: ButtonLook, { status, discrepancies, source }: TabState): string {
  if (status === 'needsAccess') return t('badge.noAccess');
  if (look === 'differences') return t('badge.title', discrepancies);
  if (look !== 'nothing' || !source) return t(`badge.${look}`);
  const { quotations, figures } = source;
  const counts = [
    ...(quotations > 0 ? [t('count.quotations', quotations)] : []),
    ...(figures > 0 ? [t('count.figures', figures)] : []),
  ];
  return t('badge.source', [writer().list(counts)]);
}

/** What the button says where it shows no number. */
export const SIGNALS = { done: '✓', failed: '!' } as const;

/**
 * Tabs whose button is saying how something turned out. It is looked up where the badge is set, with nothing awaited
 * between: a badge asked for first may be empty still and then wipe a signal that was given meanwhile.
 */
const saying = new Set<number>();

/** Shows on a tab's toolbar button what state the tab is in. The browser goes back to "off" when the tab goes elsewhere. */
export async function showOnButton(tabId: number, state: TabState): Promise<void> {
  const look = lookOf(state);
  const discrepancies = look === 'differences' ? state.discrepancies : 0;
  const text = state.status === 'needsAccess' ? SIGNALS.failed : badgeText(discrepancies);
  await Promise.all([
    browser.action.setIcon({ tabId, path: pathsOf(look) }),
    // What is being said is said to its end.
    saying.has(tabId) ? undefined : browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title: buttonTitle(look, state) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE.background }),
    browser.action.setBadgeTextColor({ tabId, color: BADGE.text }),
  ]);
}

/** Milliseconds for which the button says how something turned out that was asked for without a window to say it in. */
const SAYING = 2500;

/** Says on a tab's button for a moment that something was done, or that it could not be; then the state of the tab again. */
export async function signalOnButton(tabId: number, hasWorked: boolean): Promise<void> {
  saying.add(tabId);
  await browser.action.setBadgeText({ tabId, text: hasWorked ? SIGNALS.done : SIGNALS.failed });
  setTimeout(() => void endSignal(tabId), SAYING);
}

async function endSignal(tabId: number): Promise<void> {
  saying.delete(tabId);
  const { status, findings, sourceOf } = await readReport(tabId, readSite);
  const [source] = sourceOf;
  await showOnButton(tabId, { status, discrepancies: countDiscrepancies(findings), ...(source && { source }) });
}
