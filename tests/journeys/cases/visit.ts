import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { PageReport } from '../../../lib/protocol/page-types.ts';
import { waitForStatus } from '../../support/extension-tabs.ts';
import type { Journey } from '../journey.ts';
import { type Lines, pointAt, readLines, waitForCard } from '../on-page.ts';
import { LEFT_OUT, OPENING } from './known-words.ts';

const PATIENCE = { timeout: 10_000 };

/** Opens a page in front and waits until it was checked. */
export async function visit({ session, site }: Journey, path: string): Promise<{ page: Page; report: PageReport }> {
  const page = await session.open(`${site.origin}${path}`);
  await page.bringToFront();
  return { page, report: await waitForStatus(session, page, 'checked') };
}

/** All words under lines, of each relation. */
export const linesOf = async (page: Page): Promise<string[]> => {
  const { same, differs, unclear }: Lines = await readLines(page);
  return [...same, ...differs, ...unclear];
};

/** How many lines begin so. */
export const countLines = async (page: Page, opening: string): Promise<number> =>
  (await linesOf(page)).filter((words) => words.includes(opening)).length;

/** Waits until so many lines begin with these words. */
export const waitForLines = (page: Page, opening: string, count: number): Promise<void> =>
  expect.poll(() => countLines(page, opening), PATIENCE).toBe(count);

/** Puts the pointer on the passage that was cut and waits for its card. */
export async function openCutCard({ session }: Journey, page: Page): Promise<Awaited<ReturnType<typeof waitForCard>>> {
  // Words that have no line yet open no card, and a pointer that rests is not asked again.
  await expect.poll(() => countLines(page, OPENING), PATIENCE).toBeGreaterThan(0);
  const { x, y } = await pointAt(page, OPENING);
  await page.mouse.move(3, 3);
  await page.mouse.move(x, y);
  return waitForCard(session, page, LEFT_OUT);
}

/** Hosts of cards in the page. */
export const countHosts = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('div[popover="manual"]').length);
