import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { STAGE_PAGES } from '../support/gallery/stage-pages.ts';
import { firstStates, surfacesOf } from '../support/gallery/surfaces.ts';
import { ARTICLES, buildOf, type Journey, startJourney } from './journey.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what axe's authors hold for good practice. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

declare const axe: { run(context: object, options: RunOptions): Promise<AxeResults> };

/** What axe finds fault with, in a form that a failing test can be read in. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (options) => (await axe.run(document, options)).violations, RULES);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

/** Controls that are smaller than 24 by 24 pixels and not inside a sentence (WCAG 2.5.8). */
const findSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, textarea, input, [role="tab"], nav a')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} is ${box.width} by ${box.height}`),
  );

/**
 * The card that is open on a page, with its styles, in a page of its own: the root it stands in is closed to axe as it is
 * to every page.
 */
async function openCopyOfCard({ session, site }: Journey, page: Page): Promise<Page> {
  const [card] = await session.readClosedShadows(page, (root) => ({
    markup: [...root.children].map(({ outerHTML }) => outerHTML).join(''),
    styles: root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
  }));
  if (!card?.markup) throw new Error('No card is open.');
  const copy = await session.open(`${site.origin}/note?card`);
  await copy.setContent(
    `<!doctype html><html lang="en"><title>A card</title><style>${card.styles}</style><main><h1>A page</h1>${card.markup}</main>`,
  );
  return copy;
}

describe('every surface in every state', () => {
  const journey = startJourney({ folder: ARTICLES, pages: STAGE_PAGES });
  const browser = inject('browser');
  const every = surfacesOf(buildOf(browser)).filter(
    ({ needs, name }) => needs !== 'engine.js' && !name.endsWith('printed'),
  );
  // What axe looks at is the same document in both browsers, and in Firefox each takes three seconds.
  const surfaces = browser === 'chromium' ? every : firstStates(every);

  it.each(surfaces.map((surface) => [surface.name, surface] as const))('%s: axe finds no fault', async (_, surface) => {
    const page = await surface.open(journey);
    await page.setViewport(surface.size);
    expect(await findViolations(page)).toEqual([]);
    expect(await findSmallTargets(page)).toEqual([]);
  });

  const cards = surfacesOf(buildOf(inject('browser'))).filter(({ name }) => name.startsWith('card, '));

  it.each(cards.map((surface) => [surface.name, surface] as const))('%s: axe finds no fault', async (_, surface) => {
    const page = await surface.open(journey);
    // Firefox lets no test look for what a screen reader is told of in a closed root.
    if (journey.session.browser === 'chromium') expect(await journey.session.countAccessible(page, 'dialog')).toBe(1);
    const copy = await openCopyOfCard(journey, page);
    expect(await findViolations(copy)).toEqual([]);
    expect(await findSmallTargets(copy)).toEqual([]);
  });
});
