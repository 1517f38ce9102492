import { browser } from 'wxt/browser';
import type { RulePlaces } from '../../protocol/page-types.ts';
import type { LineColours } from '../../settings/appearance.ts';
import { settingsInForce } from '../storage/choices.ts';
import { writeLineRules } from './line-rules.ts';

/** Two tag names, or one. Whatever else a page's thread may say does not get into a style sheet. */
const PLACE = /^(?:[a-z][a-z0-9-]* > )?[a-z][a-z0-9-]*$/;
/** More kinds of places than any page has; a longer list is not from our engine. */
const MOST_PLACES = 200;

/** The rules for lines in some places alone; empty when none of the selectors is one that may be used. */
export const writeRules = ({ lines }: Pick<RulePlaces, 'lines'>, colours: LineColours): string =>
  lines
    .map(({ line, selectors }) =>
      writeLineRules(
        line,
        selectors.slice(0, MOST_PLACES).filter((selector) => PLACE.test(selector)),
        colours,
      ),
    )
    .join('');

/**
 * Brings the rules for lines into a tab, from the user's origin, where `!important` wins over anything the page's own style
 * sheets say about highlights. A rule for every element would have the browser work out the style of the whole page again,
 * which takes a third of a second on a page of 50,000 elements; these are for the places that are painted. All lines of a
 * page come at once: three take a third more than one, and three times as much one by one.
 */
export async function bringHighlightRules(tabId: number, places: RulePlaces): Promise<void> {
  const { lineColours } = await settingsInForce();
  const css = writeRules(places, lineColours);
  if (!css) return;
  // Firefox takes a style sheet once for each document: colours that come back after others need another text.
  const another = `${css}/* ${crypto.randomUUID()} */`;
  const target = { tabId, allFrames: places.inFrames };
  await browser.scripting.insertCSS({ target, css: another, origin: 'USER' });
}
