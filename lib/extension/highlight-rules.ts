import { browser } from 'wxt/browser';

const RULES = '/assets/highlights.css';

/** Two tag names, or one. Whatever else a page's thread may say does not get into a style sheet. */
const PLACE = /^(?:[a-z][a-z0-9-]* > )?[a-z][a-z0-9-]*$/;
/** More kinds of places than any page has; a longer list is not from our engine. */
const MOST_PLACES = 200;

/** An element that no page has, for rules that are not wanted. */
const NOWHERE = 'x-nowhere';

/** Where in a page one of the lines is to be seen. */
export interface RulePlaces {
  /** The line's name in the highlight registry. */
  readonly line: string;
  /** Kinds of places in a page, as selectors of one or two tag names. */
  readonly selectors: readonly string[];
  /** Whether frames of the page have such places too. */
  readonly inFrames: boolean;
}

/** The rules for one line in some places alone; empty when none of the selectors is one that may be used. */
export function limitRules(css: string, { line, selectors }: Pick<RulePlaces, 'line' | 'selectors'>): string {
  const allowed = selectors.slice(0, MOST_PLACES).filter((selector) => PLACE.test(selector));
  if (allowed.length === 0) return '';
  // Each place by itself: inside of `:is()` Firefox does not look for what a rule can be about, and works out all anew.
  return css.replace(/::highlight\(([\w-]+)\)/g, (pseudo, name) =>
    (name === line ? allowed : [NOWHERE]).map((place) => place + pseudo).join(','),
  );
}

/**
 * Brings the rules for a line into a tab, from the user's origin, where they win over anything the page's own style
 * sheets say. A rule for every element would have the browser work out the style of the whole page anew, which takes a
 * third of a second on a page of 50,000 elements; these are for the places that are painted, and for one line at a time,
 * since each that an element may have costs as much as the element's own style.
 */
export async function bringHighlightRules(tabId: number, places: RulePlaces): Promise<void> {
  const response = await fetch(browser.runtime.getURL(RULES as never));
  const css = limitRules(await response.text(), places);
  if (css) await browser.scripting.insertCSS({ target: { tabId, allFrames: places.inFrames }, css, origin: 'USER' });
}
