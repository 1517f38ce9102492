import { browser } from 'wxt/browser';

const RULES = '/assets/highlights.css';

/** Two tag names, or one. Whatever else a page's thread may say does not get into a style sheet. */
const PLACE = /^(?:[a-z][a-z0-9-]* > )?[a-z][a-z0-9-]*$/;
/** More kinds of places than any page has; a longer list is not from our engine. */
const MOST_PLACES = 200;

/** Kinds of places in a page, as selectors of one or two tag names. */
export interface RulePlaces {
  readonly selectors: readonly string[];
  /** Whether frames of the page have such places too. */
  readonly inFrames: boolean;
}

/** The highlight rules for some places alone; empty when none of the selectors is one that may be used. */
export function limitRules(css: string, selectors: readonly string[]): string {
  const allowed = selectors.slice(0, MOST_PLACES).filter((selector) => PLACE.test(selector));
  return allowed.length === 0 ? '' : css.replaceAll('::highlight(', `:is(${allowed.join(', ')})::highlight(`);
}

/**
 * Brings the rules for highlights into a tab, from the user's origin, where they win over anything the page's own style
 * sheets say. A rule for every element would have the browser work out the style of the whole page anew, which takes a
 * third of a second on a page of 50,000 elements; these are for the places that are painted.
 */
export async function bringHighlightRules(tabId: number, { selectors, inFrames }: RulePlaces): Promise<void> {
  const response = await fetch(browser.runtime.getURL(RULES as never));
  const css = limitRules(await response.text(), selectors);
  if (css) await browser.scripting.insertCSS({ target: { tabId, allFrames: inFrames }, css, origin: 'USER' });
}
