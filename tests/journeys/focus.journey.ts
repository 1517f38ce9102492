import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { STAGE_PAGES } from '../support/gallery/stage-pages.ts';
import { surfacesOf } from '../support/gallery/surfaces.ts';
import { ARTICLES, buildOf, startJourney } from './journey.ts';

/** What the focus is on after a press of Tab. */
interface Stop {
  readonly markup: string;
  /** Whether it stands after the stop before it. */
  readonly isFurtherDown: boolean;
  /** Whether the ring around it, or around what shows it, can be seen. */
  readonly hasRing: boolean;
  /** Whether it is the first stop again. */
  readonly isFirst: boolean;
}

/** The walk as far as it has gone; kept in the page, where elements can be compared. */
declare const walked: { first: Element | null; last: Element | null };

/** More than any page has stops. */
const MOST_STOPS = 200;
/** Presses of Tab after which the focus is not inside a field of several parts, but somewhere else. */
const LONG_GONE = 12;

/** Frames within which what has the focus is scrolled to and has its ring, also on a busy machine. */
const MOST_FRAMES = 60;

/** The stop that the focus is on; `null` when it has left the page, or is in another part of the same field. */
const readStop = (page: Page): Promise<Stop | null> =>
  page.evaluate(async (mostFrames) => {
    const { activeElement } = document;
    const { first, last } = walked;
    const isOnPage = activeElement && activeElement !== document.body && activeElement !== document.documentElement;
    if (!isOnPage || activeElement === last) return null;
    walked.first ??= activeElement;
    walked.last = activeElement;
    // A field that is not to be seen has its ring around the words that stand for it.
    const shown = (activeElement.closest('.visually-hidden') && activeElement.closest('label')) || activeElement;
    const isRingSeen = (): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const box = shown.getBoundingClientRect();
      const isInWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      // Firefox draws none in a page whose window has lost the focus, as it does past the end of the page.
      return !document.hasFocus() || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && isInWindow);
    };
    for (let frames = 0; frames < mostFrames && !isRingSeen(); frames++) await new Promise(requestAnimationFrame);
    // Rows that are scrolled away are taken out of a long list.
    const isFurtherDown =
      !last?.isConnected || (last.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return {
      markup: activeElement.outerHTML.slice(0, 140),
      isFurtherDown,
      hasRing: isRingSeen(),
      isFirst: activeElement === first,
    };
  }, MOST_FRAMES);

/** Every stop of Tab, from the heading at the top to where the focus leaves the page for good or comes round. */
async function walkTab(page: Page): Promise<Stop[]> {
  await page.bringToFront();
  await page.$eval('h1', (heading) => {
    Object.assign(globalThis, { walked: { first: null, last: null } });
    Object.assign(heading, { tabIndex: -1 }).focus();
  });
  const stops: Stop[] = [];
  for (let pressed = 0, gone = 0; pressed < MOST_STOPS && gone < LONG_GONE; pressed++) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    gone = stop ? 0 : gone + 1;
    if (stop) stops.push(stop);
    if (stop?.isFirst && stops.length > 1) break;
  }
  return stops;
}

/** Controls that Tab ought to come to: all that can be pressed or written in, one of a group of radio buttons or tabs. */
const listControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'))
      .filter((element) => !(element as HTMLButtonElement).disabled && element.tabIndex >= 0)
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked))
      .map((element) => element.outerHTML.slice(0, 140)),
  );

/** What a screen reader is told of a part of a page. */
type Told = readonly [role: string, name: string];

/** Surfaces with all that a page has, and the controls and headings that a screen reader must find on them. */
const PAGES: readonly (readonly [surface: string, told: readonly Told[]])[] = [
  [
    'popup, findings',
    [
      ['heading', 'Crossread'],
      ['switch', 'Check pages on HOST'],
      ['button', '5 Differs'],
      ['combobox', 'Order'],
      ['button', 'Export'],
      ['link', 'Library'],
    ],
  ],
  [
    'popup, first card opened',
    [
      ['button', 'Details'],
      ['button', 'Not the same thing'],
    ],
  ],
  [
    'popup, nothing found',
    [
      ['heading', 'Nothing to compare here yet.'],
      ['button', 'Use as a source'],
    ],
  ],
  [
    'side panel, findings and notes',
    [
      ['tab', 'This page'],
      ['tabpanel', 'This page'],
      ['button', 'Edit the note'],
    ],
  ],
  [
    'side panel, a note is written',
    [
      ['textbox', 'Note'],
      ['combobox', 'Status'],
      ['button', 'Done'],
    ],
  ],
  [
    'side panel, an article as a source',
    [
      ['combobox', 'Said by'],
      ['combobox', 'Keep in'],
      ['button', 'Keep all'],
    ],
  ],
  [
    'library, a list',
    [
      ['combobox', 'Result'],
      ['button', 'Choose all'],
      ['combobox', 'Order'],
    ],
  ],
  [
    'library, one opened',
    [
      ['textbox', 'Note'],
      ['button', 'Close'],
      ['button', 'Copy'],
      ['button', 'Delete'],
    ],
  ],
  [
    'options in use',
    [
      ['switch', 'Talks between Hamas and the United States'],
      ['radio', 'All news pages'],
      ['button', 'Take back'],
      ['button', 'Switch on again'],
    ],
  ],
  [
    'options, a claim edited',
    [
      ['textbox', 'Words'],
      ['button', 'Save'],
      ['link', 'All claim sets'],
    ],
  ],
  [
    'welcome',
    [
      ['heading', 'Welcome to Crossread'],
      ['button', 'Open the next card'],
      ['radio', 'Only when I ask'],
    ],
  ],
  [
    'compare, two articles',
    [
      ['combobox', 'First article'],
      ['button', 'Export'],
      ['heading', 'Where they differ'],
    ],
  ],
];

/** Where nothing happens that is not seen where it was asked for. */
const SILENT: ReadonlySet<string> = new Set(['welcome']);

describe('Tab, and what a screen reader is told', () => {
  const journey = startJourney({ folder: ARTICLES, pages: STAGE_PAGES });
  const surfaces = surfacesOf(buildOf(inject('browser')));

  it.each(PAGES)(
    '%s: every control is come to in its order, shows its focus, and is told by its name',
    async (name, told) => {
      const surface = surfaces.find((candidate) => candidate.name === name);
      const page = await surface?.open(journey);
      if (!surface || !page) throw new Error(`There is no surface "${name}".`);
      await page.setViewport(surface.size);
      const stops = await walkTab(page);
      // Only from the last of the page to the first it goes up.
      const upwards = stops.filter(({ isFurtherDown }) => !isFurtherDown).map(({ markup }) => markup);
      expect(upwards.length, `Tab goes through the page in document order, but up to ${upwards.join()}`).toBeLessThan(
        2,
      );
      expect(stops.filter(({ hasRing }) => !hasRing).map(({ markup }) => markup)).toEqual([]);
      const reached = new Set(stops.map(({ markup }) => markup));
      expect((await listControls(page)).filter((markup) => !reached.has(markup))).toEqual([]);

      const { session, site } = journey;
      const missing: string[] = [];
      for (const [role, words] of told) {
        const wanted = words.replace('HOST', new URL(site.origin).host);
        if ((await session.countAccessible(page, role, wanted)) === 0) missing.push(`${role} ${wanted}`);
      }
      expect(missing).toEqual([]);
      expect(await session.countAccessible(page, 'main'), 'one main part').toBe(1);
      expect((await session.countAccessible(page, 'status')) > 0, 'what happens is said').toBe(!SILENT.has(name));
    },
  );
});
