import { browser } from 'wxt/browser';
import { t } from './translate.ts';

/** More digits do not fit on the button. */
const HIGHEST_SHOWN = 99;

/** What the toolbar button shows for a number of discrepancies; nothing for none. */
export const badgeText = (discrepancies: number): string =>
  discrepancies === 0 ? '' : discrepancies > HIGHEST_SHOWN ? `${HIGHEST_SHOWN}+` : String(discrepancies);

/** Dark red under white: 7.3:1, so the number can be read on every toolbar. */
const BACKGROUND = '#a3122b';

/** The button's name for those who cannot see the number on it; its plain name for none. */
const buttonTitle = (discrepancies: number): string =>
  discrepancies === 0 ? t('extension.name') : t('badge.title', discrepancies);

/** Shows the number of discrepancies on a tab's toolbar button. The browser clears it when the tab goes elsewhere. */
export async function showBadge(tabId: number, discrepancies: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badgeText(discrepancies) }),
    browser.action.setTitle({ tabId, title: buttonTitle(discrepancies) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}
