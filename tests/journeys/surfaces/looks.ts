import type { BrowserName } from '../../support/browsers/find-browser.ts';
import type { Surface } from '../../support/gallery/stage.ts';
import { firstStates, surfacesOf } from '../../support/gallery/surfaces.ts';
import { buildOf } from '../journey.ts';
import { isEverythingShown } from '../shown-once.ts';
import { TOLD } from './told.ts';

type Sizes = readonly [Surface['size'], ...Surface['size'][]];

/** A surface in one state, with every size that it is looked at in. */
export interface Look extends Omit<Surface, 'size'> {
  readonly sizes: Sizes;
}

const NARROW_TOO = ', narrow';

/**
 * Each page, popup and panel once, with all that it can have. `npm test` looks at them and at the states of `TOLD` in Chromium,
 * and turns these alone around; both browsers are shown every state in `npm run soak`.
 */
export const FULLEST: ReadonlySet<string> = new Set([
  'popup, findings',
  'side panel, findings and notes',
  'library, a list',
  'options in use',
  'welcome',
  'letter',
  'compare, two articles',
  'sources, some chosen',
  'sources, new',
  'sources, a review',
  'memory, what was read',
  'report',
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

const isShown = (name: string): boolean => isEverythingShown || FULLEST.has(name) || TOLD.has(name);

/** The cards in pages: one of each kind of difference, or the first. */
export function cardLooks(browser: BrowserName): Look[] {
  const cards = surfacesOf(buildOf(browser)).filter(isCard);
  return asLooks(isEverythingShown ? cards : firstStates(cards));
}

/** Every state of popup, panel and pages in tabs. */
export const allOwnLooks = (browser: BrowserName): Look[] =>
  asLooks(surfacesOf(buildOf(browser)).filter((surface) => !isCard(surface) && !isPrinted(surface)));

/** Those of one part of the extension that a browser is shown. */
export const ownLooks = (browser: BrowserName, isWanted: (name: string) => boolean): Look[] =>
  allOwnLooks(browser).filter(({ name }) => isWanted(name) && isShown(name));

/** The first state of every page, and the first card: to see whether they can be turned around. */
export function mirroredLooks(browser: BrowserName): { readonly own: Look[]; readonly cards: Look[] } {
  const first = firstStates(surfacesOf(buildOf(browser)).filter((surface) => !isPrinted(surface)));
  const own = asLooks(first.filter((surface) => !isCard(surface)));
  return {
    own: own.filter(({ name }) => isEverythingShown || FULLEST.has(name)),
    cards: asLooks(first.filter(isCard)),
  };
}

/** For `it.each`: the name first, which the test is called by. */
export const byName = (looks: readonly Look[]): (readonly [string, Look])[] => looks.map((look) => [look.name, look]);
