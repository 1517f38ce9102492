import type { Page } from 'puppeteer-core';
import { askBackground } from '../ask-background.ts';
import { reportOf, waitForStatus } from '../extension-tabs.ts';
import { waitFor } from '../wait-for.ts';
import {
  keepOut,
  NARROW,
  openArticle,
  openOwnPage,
  openPopupAbove,
  openPopupFor,
  openPopupOver,
  openTold,
  POPUP,
  press,
  type Size,
  type Stage,
  type Surface,
} from './stage.ts';

async function openList(stage: Stage, address: string): Promise<Page> {
  const popup = await openPopupFor(stage, address);
  await popup.waitForSelector('ol.cards > li');
  return popup;
}

/** The popup as it is painted first, before its script has run. */
async function openFirstPaint({ session }: Stage): Promise<Page> {
  const popup = await session.openExtensionPage('popup.html');
  await popup.evaluate(() => {
    const skeleton = Object.assign(document.createElement('div'), { className: 'skeleton' });
    document.querySelector('main')?.replaceChildren(skeleton);
    document.querySelector('footer')?.remove();
  });
  return popup;
}

/** The popup for a page that is not read because of what the user has chosen. */
async function openUnread(stage: Stage, address: string, choice: 'off' | 'noAccess'): Promise<Page> {
  const { host } = new URL(stage.site.origin);
  if (choice === 'off') await askBackground(stage.session, 'setSiteOff', { host, off: true });
  else await askBackground(stage.session, 'setReadingMode', { mode: 'chosen' });
  return openPopupFor(stage, address, choice);
}

/** The popup for a page that the browser does not let it read, though all are to be read. */
async function openKeptOut(stage: Stage): Promise<Page> {
  const { session, site } = stage;
  await keepOut(stage);
  const page = await session.open(`${site.origin}/altered.html?kept-out`);
  await session.pressButton(page);
  await waitForStatus(session, page, 'needsAccess');
  return openPopupAbove(stage, page);
}

async function openAfterUse(stage: Stage): Promise<Page> {
  const { page, popup } = await openPopupOver(stage, '/ferries');
  await press(popup, 'footer .toolbar button');
  await popup.waitForSelector('.said .undo');
  // A page that nobody sees is checked again only once it is in front.
  await page.bringToFront();
  await popup.waitForSelector('.source-here');
  await popup.bringToFront();
  return popup;
}

/** The popup for an article that tells something in other words. */
async function openToldPopup(stage: Stage): Promise<Page> {
  const { tabId } = await openTold(stage);
  const popup = await openOwnPage(stage, `popup.html?tabId=${tabId}`, '.told-otherwise');
  await popup.evaluate(() => document.documentElement.classList.remove('in-tab'));
  return popup;
}

/** The popup for an article whose check has two limits, one of which is known a moment later. */
async function openLimits(stage: Stage, address: string): Promise<Page> {
  const { page } = await openArticle(stage, address);
  await waitFor('both limits to be known', async () =>
    (await reportOf(stage.session, page)).notices.length > 1 ? true : null,
  );
  const popup = await openPopupAbove(stage, page);
  await popup.waitForSelector('details.notice');
  return popup;
}

async function openLimitsOpened(stage: Stage): Promise<Page> {
  const popup = await openLimits(stage, '/limits?opened');
  await press(popup, 'details.notice summary');
  return popup;
}

async function openPressed(stage: Stage, address: string, selector: string): Promise<Page> {
  const popup = await openPopupFor(stage, address);
  await press(popup, selector);
  return popup;
}

const ofPopup = (state: string, open: Surface['open'], size: Size = POPUP): Surface => ({
  name: `popup, ${state}`,
  size,
  needs: 'popup.html',
  open,
});

/** The popup in every state. */
export const POPUP_SURFACES: readonly Surface[] = [
  ofPopup('first paint', openFirstPaint),
  ofPopup('findings', (stage) => openList(stage, '/altered.html?list')),
  ofPopup('first card opened', (stage) => openPressed(stage, '/altered.html?card', '.expand')),
  ofPopup('every card to its end', (stage) => openList(stage, '/altered.html?whole'), { width: 400, height: 2000 }),
  ofPopup('export menu', (stage) => openPressed(stage, '/altered.html?menu', '[aria-haspopup="menu"]')),
  ofPopup('left out alone', (stage) => openPressed(stage, '/altered.html?left', '.filter.leftOut')),
  ofPopup('nothing of a kind', (stage) => openPressed(stage, '/altered.html?none', '.filter.unclear')),
  ofPopup('small changes', (stage) => openPressed(stage, '/small', '.filter.differs')),
  ofPopup('small changes opened', (stage) => openPressed(stage, '/small?opened', '.folded-findings.small > button')),
  ofPopup('more menu', (stage) => openPressed(stage, '/altered.html?more', '.more [aria-haspopup="menu"]')),
  ofPopup('many findings', (stage) => openList(stage, '/many')),
  ofPopup('limits', (stage) => openLimits(stage, '/limits')),
  ofPopup('limits opened', openLimitsOpened, NARROW),
  ofPopup('limits and nothing found', (stage) => openPopupFor(stage, '/limits-alone')),
  ofPopup('narrow', (stage) => openList(stage, '/altered.html?narrow'), NARROW),
  ofPopup('in other words', openToldPopup),
  ofPopup('nothing found', (stage) => openPopupFor(stage, '/ferries')),
  ofPopup('kept as a source', openAfterUse),
  ofPopup('no article', (stage) => openPopupFor(stage, '/note', 'notArticle')),
  ofPopup('off', (stage) => openUnread(stage, '/altered.html?off', 'off')),
  ofPopup('no access', (stage) => openUnread(stage, '/altered.html?unread', 'noAccess')),
  { ...ofPopup('the browser does not let it in', openKeptOut), only: 'chromium' },
  ofPopup('unreadable', (stage) => openOwnPage(stage, 'popup.html', '.status:not([aria-busy="true"])')),
  ofPopup('failed', (stage) => openOwnPage(stage, 'popup.html?tabId=987654321', '.status:not([aria-busy="true"])')),
];
