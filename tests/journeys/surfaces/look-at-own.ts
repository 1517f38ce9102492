import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { NARROW } from '../../support/gallery/stage.ts';
import { longerWords } from '../../support/longer-messages.ts';
import type { Journey } from '../journey.ts';
import { isEverythingShown } from '../shown-once.ts';
import { findClipped, whenTight } from './find-clipped.ts';
import { findSmallTargets, findViolations } from './find-faults.ts';
import type { Look } from './looks.ts';
import { TOLD } from './told.ts';
import { listControls, walkTab } from './walk-tab.ts';

/** Every control is come to in its order and shows its focus. */
async function proveTab(page: Page): Promise<void> {
  const stops = await walkTab(page);
  // Only from the last of the page to the first it goes up.
  const upwards = stops.filter(({ isFurtherDown }) => !isFurtherDown).map(({ markup }) => markup);
  expect
    .soft(upwards.length, `Tab goes through the page in document order, but up to ${upwards.join()}`)
    .toBeLessThan(2);
  expect.soft(stops.filter(({ hasRing }) => !hasRing).map(({ markup }) => markup)).toEqual([]);
  const reached = new Set(stops.map(({ markup }) => markup));
  expect.soft((await listControls(page)).filter((markup) => !reached.has(markup))).toEqual([]);
}

/** A screen reader is told of controls and headings by their names, of one main part, and of what happens. */
async function proveTold({ session, site }: Journey, page: Page, name: string): Promise<void> {
  const { host } = new URL(site.origin);
  const named = (TOLD.get(name) ?? []).map(([role, words, isAsItIs]) => {
    const wanted = (isAsItIs ? words : longerWords(words)).replace('$HOST', host).replaceAll('$', '');
    return { role, name: wanted };
  });
  const [mainParts, statuses, ...counts] = await session.countAccessible(page, [
    { role: 'main' },
    { role: 'status' },
    ...named,
  ]);
  expect.soft(named.filter((_, i) => counts[i] === 0)).toEqual([]);
  expect.soft(mainParts, 'one main part').toBe(1);
  expect.soft(statuses, 'what happens is said').toBeGreaterThan(0);
}

/** Opens a page of the extension once and asks it everything: axe, targets, Tab, a screen reader, words cut off. */
export async function lookAtOwn(journey: Journey, { name, sizes, open }: Look): Promise<void> {
  const page = await open(journey);
  for (const size of sizes) {
    await page.setViewport(size);
    expect.soft(await findSmallTargets(page), `small targets, ${size.width} wide`).toEqual([]);
    // Nothing that axe asks for has to do with width, but what is in a menu only when there is no room for it.
    if (size === sizes[0] || isEverythingShown)
      expect.soft(await findViolations(page), `axe, ${size.width} wide`).toEqual([]);
  }
  if (TOLD.has(name)) {
    await page.setViewport(sizes[0]);
    await proveTab(page);
    await proveTold(journey, page, name);
  }
  // One that is opened narrow is there in its full size too.
  if (sizes[0].width > NARROW.width)
    expect.soft(await whenTight(page, () => page.evaluate(findClipped)), 'cut off').toEqual([]);
}
