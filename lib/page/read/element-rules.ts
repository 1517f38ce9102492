import { attribute } from '../unclobbered.ts';
import { wordSet, words } from './word-list.ts';

/** How the reading treats an element. */
export type ElementRule = 'block' | 'inline' | 'break' | 'silent' | 'foreign' | 'struck';

/** What a tag name says. */
export interface TagTraits {
  readonly rule: ElementRule;
  /** A stretch of text that pages hardly ever lay out as a block: not worth asking its style. */
  readonly isPhrase: boolean;
  /** A stretch of text that pages hide only by a class, an id or a style of its own. */
  readonly isHiddenByName: boolean;
  /** Holds running text of its own. */
  readonly isParagraph: boolean;
  readonly isHeading: boolean;
  readonly isAside: boolean;
  /** May have a shadow root. */
  readonly isHost: boolean;
}

/** Elements whose edges are edges of paragraphs, by HTML's default style sheet. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section slot summary table tbody td tfoot th thead tr ul',
);

/** Elements that print nothing in the flow of the text. */
const SILENT = words(
  'area audio base canvas datalist embed frame frameset head iframe img link map math meta noembed noframes noscript object param picture rp rt rtc script source style svg template title track video wbr',
);

/** Elements that print something which is not the article's text. */
const FOREIGN = words(
  'button code footer input kbd label legend meter nav output progress samp search select textarea',
);

/** What is struck out is not what the page says any more. */
const STRUCK = words('del s strike');

const PHRASES = words('abbr b bdi bdo cite dfn em font i ins mark q ruby small strong sub sup time u var');

const PARAGRAPHS = words('p li blockquote dd figcaption td');

const HEADINGS = words('h1 h2 h3 h4 h5 h6');

/** Elements of HTML that may have a shadow root, but for those that are not read. */
const HOSTS = words('article aside blockquote body div h1 h2 h3 h4 h5 h6 header main p section span');

const INLINE: TagTraits = {
  rule: 'inline',
  isPhrase: false,
  isHiddenByName: false,
  isParagraph: false,
  isHeading: false,
  isAside: false,
  isHost: false,
};

/** By its name an element of the site's own, of which nothing but that is known. */
const CUSTOM: TagTraits = { ...INLINE, isHost: true };

/* @__NO_SIDE_EFFECTS__ */
function tabulateTags(): ReadonlyMap<string, TagTraits> {
  const traits = new Map<string, TagTraits>();
  const add = (names: readonly string[], said: Partial<TagTraits>): void => {
    for (const name of names) traits.set(name, { ...(traits.get(name) ?? INLINE), ...said });
  };
  add(BLOCKS, { rule: 'block' });
  add(SILENT, { rule: 'silent' });
  add(FOREIGN, { rule: 'foreign' });
  add(STRUCK, { rule: 'struck' });
  add(['br'], { rule: 'break' });
  add(PHRASES, { isPhrase: true, isHiddenByName: true });
  add(['a', 'span'], { isHiddenByName: true });
  add(PARAGRAPHS, { isParagraph: true });
  add(HEADINGS, { isHeading: true });
  add(['aside'], { isAside: true });
  add(HOSTS, { isHost: true });
  return traits;
}

const TAGS = tabulateTags();

/** What a tag name in lower case says. */
export const traitsOfTag = (name: string): TagTraits => TAGS.get(name) ?? (name.includes('-') ? CUSTOM : INLINE);

const FOREIGN_ROLES: ReadonlySet<string> = wordSet(
  'alert alertdialog banner button combobox complementary contentinfo dialog form listbox log menu menubar menuitem navigation progressbar radiogroup scrollbar search searchbox slider spinbutton status switch tab tablist textbox timer toolbar tooltip tree',
);

/** Whether an element is a dialog that is not open. */
export const isClosedDialog = (element: Element, name: string): boolean =>
  name === 'dialog' && attribute(element, 'open') === null;

/** What an element's attributes say against its being read: it is hidden, a control, or the user's own writing. */
export function ruleByAttributes(element: Element): 'silent' | 'foreign' | null {
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return 'silent';
  const role = attribute(element, 'role');
  if (role !== null && FOREIGN_ROLES.has(role.trim().toLowerCase())) return 'foreign';
  const editable = attribute(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false' ? 'foreign' : null;
}
