import type { BrowserName } from '../../support/browsers/find-browser.ts';
import type { Surface } from '../../support/gallery/stage.ts';
import { firstStates, surfacesOf } from '../../support/gallery/surfaces.ts';
import { buildOf } from '../journey.ts';
import { seesAll } from '../sees-all.ts';

type Sizes = readonly [Surface['size'], ...Surface['size'][]];

/** A surface in one state, with every size that it is looked at in. */
export interface Look extends Omit<Surface, 'size'> {
  readonly sizes: Sizes;
}

const NARROW_TOO = ', narrow';

/**
 * What Firefox is shown of the pages in tabs, popup and panel: each once, with all that it can have. They are the same
 * documents with the same styles as in Chromium, which is shown all.
 */
export const FULLEST: ReadonlySet<string> = new Set([
  'popup, findings',
  'side panel, findings and notes',
  'library, a list',
  'options in use',
  'welcome',
  'compare, two articles',
]);

const isCard = ({ name }: Surface): boolean => name.startsWith('card, ');
const isPrinted = ({ name }: Surface): boolean => name.endsWith('printed');

/** Each state once: one that is there narrow as well has both sizes. */
function asLooks(surfaces: readonly Surface[]): Look[] {
  const names = new Set(surfaces.map(({ name }) => name));
  const isNarrowToo = ({ name }: Surface): boolean =>
    name.endsWith(NARROW_TOO) && names.has(name.slice(0, -NARROW_TOO.length));
  return surfaces
    .filter((surface) => !isNarrowToo(surface))
    .map(({ size, ...surface }) => {
      const narrow = surfaces.find(({ name }) => name === `${surface.name}${NARROW_TOO}`);
      return { ...surface, sizes: narrow ? [size, narrow.size] : [size] };
    });
}

/** The cards in pages: one of each kind of difference, in Firefox the first. */
export function cardLooks(browser: BrowserName): Look[] {
  const cards = surfacesOf(buildOf(browser)).filter(isCard);
  return asLooks(seesAll(browser) ? cards : firstStates(cards));
}

/** Popup, panel and pages in tabs, by the part of the extension they belong to. */
export function ownLooks(browser: BrowserName, isWanted: (name: string) => boolean): Look[] {
  const own = surfacesOf(buildOf(browser)).filter((surface) => !isCard(surface) && !isPrinted(surface));
  const looks = asLooks(own).filter(({ name }) => isWanted(name));
  return seesAll(browser) ? looks : looks.filter(({ name }) => FULLEST.has(name));
}

/** The first state of every page, and the first card: to see whether they can be turned around. */
export function mirroredLooks(browser: BrowserName): { readonly own: Look[]; readonly cards: Look[] } {
  const first = firstStates(surfacesOf(buildOf(browser)).filter((surface) => !isPrinted(surface)));
  return { own: asLooks(first.filter((surface) => !isCard(surface))), cards: asLooks(first.filter(isCard)) };
}

/** For `it.each`: the name first, which the test is called by. */
export const byName = (looks: readonly Look[]): (readonly [string, Look])[] => looks.map((look) => [look.name, look]);
