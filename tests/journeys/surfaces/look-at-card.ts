import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserSession } from '../../support/browsers/browser-session.ts';
import { waitUntilStill } from '../../support/wait-until-still.ts';
import type { Journey } from '../journey.ts';
import { waitForCard } from '../on-page.ts';
import { findClipped, whenTight } from './find-clipped.ts';
import { findSmallTargets, findViolations } from './find-faults.ts';
import type { Look } from './looks.ts';

/**
 * The card that is open on a page, with its styles, in a page of its own: the root it is in is closed to axe as it is
 * to every page.
 */
async function openCopyOfCard({ session, site }: Journey, page: Page): Promise<Page> {
  const [card] = await session.readClosedShadows(page, (root) => ({
    // axe does not know of words that a style sheet draws. The copy has them as text.
    markup: [...root.children]
      .map((child) => {
        const copy = child.cloneNode(true) as Element;
        for (const drawn of copy.querySelectorAll<HTMLElement>('[data-words]'))
          drawn.replaceWith(drawn.dataset['words'] ?? '');
        return copy.outerHTML;
      })
      .join(''),
    styles: root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
  }));
  if (!card?.markup) throw new Error('No card is open.');
  const copy = await session.open(`${site.origin}/note?card`);
  await copy.setContent(
    `<!doctype html><html lang="en"><title>A card</title><style>${card.styles}</style><main><h1>A page</h1>${card.markup}</main>`,
  );
  return copy;
}

/** What is cut off in the card of the finding that was gone to last; a card closes when its words go out of sight. */
export async function findClippedInCard(session: BrowserSession, page: Page): Promise<string[]> {
  await session.runCommand(page, 'next-finding');
  await session.runCommand(page, 'previous-finding');
  await waitForCard(session, page);
  await waitUntilStill(page);
  return (await session.readClosedShadows(page, findClipped)).flat();
}

/** Opens a card once and asks it everything: axe, targets, a screen reader, words cut off. */
export async function lookAtCard(journey: Journey, { needs, open }: Look): Promise<void> {
  const { session } = journey;
  const page = await open(journey);
  // Firefox lets no test look for what a screen reader is told of in a closed root.
  if (session.browser === 'chromium')
    expect.soft(await session.countAccessible(page, [{ role: 'dialog' }])).toEqual([1]);
  const copy = await openCopyOfCard(journey, page);
  expect.soft(await findViolations(copy)).toEqual([]);
  expect.soft(await findSmallTargets(copy)).toEqual([]);
  await copy.close();
  // The sample of the welcome page has no keys to go from card to card.
  if (needs !== 'engine.js') return;
  await page.bringToFront();
  expect.soft(await whenTight(page, () => findClippedInCard(session, page)), 'cut off').toEqual([]);
}
