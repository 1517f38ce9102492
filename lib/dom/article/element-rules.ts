import { attribute, hasAttributes, localName } from '../unclobbered.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose edges are edges of paragraphs, by HTML's default style sheet. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section slot summary table tbody td tfoot th thead tr ul',
);

/** Elements that print nothing in the flow of the text. */
const SILENT = words(
  'area audio base canvas datalist embed frame frameset head iframe img link map math meta noembed noframes noscript object param picture rp rt script source style svg template title track video wbr',
);

/** Elements that print something which is not the article's text. */
const FOREIGN = words(
  'button code dialog footer input kbd label legend meter nav output progress samp search select textarea',
);

const FOREIGN_ROLES = words(
  'alert alertdialog banner button combobox complementary contentinfo dialog form listbox log menu menubar menuitem navigation progressbar radiogroup scrollbar search searchbox slider spinbutton status switch tab tablist textbox timer toolbar tooltip tree',
);

/** Words in class names and ids by which sites mark what is no part of the article, compared whole. */
const FOREIGN_NAMES = words(
  'ad ads advert advertisement adverts advertising banner breadcrumb breadcrumbs byline-bio comment comments commentlist consent cookie cookies copyright credit credits disqus donate footer gdpr menu modal most-popular most-read nav navbar navigation newsletter outbrain pager pagination paywall popular popup promo promos promoted recirc recirculation recommendations recommended related respond share sharebar sharing sidebar signup skip-link social sponsor sponsored subscribe taboola tags teaser teasers toolbar trending widget',
);

/** Names by which sites hide text from sight but not from screen readers. */
const UNSEEN_NAME =
  /(?:^|\s)(?:sr-only|screen-reader-text|screenreader|visually-?hidden|a11y-hidden|u-hidden-visually|offscreen|assistive-text)(?=\s|$)/i;

const PULL_QUOTE_NAME = /pull-?_?quote|quote-?pull/i;

/** How the reading treats an element. */
export type ElementRule = 'block' | 'inline' | 'break' | 'silent' | 'foreign';

/** Whether an element is an `aside` that is no pull quote. */
const isPlainAside = (element: Element, name: string): boolean =>
  name === 'aside' &&
  !PULL_QUOTE_NAME.test(attribute(element, 'class') ?? '') &&
  element.querySelector('blockquote, q') === null;

function isForeignByAttribute(element: Element): boolean {
  const role = attribute(element, 'role');
  if (role !== null && FOREIGN_ROLES.has(role.trim().toLowerCase())) return true;
  const editable = attribute(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Whether markup alone says that an element is not to be seen. */
export function isHiddenByMarkup(element: Element): boolean {
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  const name = attribute(element, 'class');
  return name !== null && UNSEEN_NAME.test(name);
}

/** What an element is to the reading, by its tag, role and attributes. */
export function ruleFor(element: Element): ElementRule {
  const name = localName(element);
  if (SILENT.has(name)) return 'silent';
  if (name === 'br') return 'break';
  if (FOREIGN.has(name) || isPlainAside(element, name)) return 'foreign';
  // Most elements of an article have no attribute, so that one question answers all that follow.
  if (hasAttributes(element)) {
    if (isHiddenByMarkup(element)) return 'silent';
    if (isForeignByAttribute(element)) return 'foreign';
  }
  return BLOCKS.has(name) ? 'block' : 'inline';
}

/** Whether one of the words of a class attribute or an id says that this is no part of the article ("related", "share-bar"). */
export const isForeignName = (names: string): boolean =>
  names
    .toLowerCase()
    .split(/\s+/)
    .some((name) => splitName(name).some((part) => FOREIGN_NAMES.has(part)));

/** A class name, its words, and each two of them: "c-most-read__list" has "most-read". */
function splitName(name: string): string[] {
  const parts = name.split(/[-_:]+/);
  return [name, ...parts, ...parts.slice(1).map((part, i) => `${parts[i]}-${part}`)];
}

/** Elements for a stretch of text that pages hardly ever lay out as blocks. */
const PHRASES = words('abbr b bdi bdo cite del dfn em font i ins mark q ruby s small strong sub sup time u var');

/** Whether it is worth asking the style of an inline element if it starts a line of its own. */
export const mayStartBlock = (element: Element): boolean => !PHRASES.has(localName(element));

/** Whether a tag name is that of a heading. */
export const isHeading = (name: string): boolean => /^h[1-6]$/.test(name);
