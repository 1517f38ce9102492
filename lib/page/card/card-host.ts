/** Where a card is drawn: out of the page's reach, above everything on it. */
export interface CardHost {
  /** The one element that is in the page while the card is open. */
  readonly element: HTMLElement;
  /** What that element was put into. */
  readonly parent: Element;
  /** The card itself, in a closed shadow root. */
  readonly card: HTMLElement;
}

/** What the page shows above everything else and closes, or makes the rest inert for. */
const LAYERS = 'dialog:modal, [popover]:popover-open';
/** Shown, in what cards are put into, and empty to look at: its content is in a closed root. */
const SHOWN_HOST = `:is(html, ${LAYERS}) > div[popover="manual"]:popover-open:empty`;

/**
 * The parent in which a card is neither inert nor outside of what a click would then close: the page's dialog or popover
 * around the passage, or the document itself.
 */
function parentFor(passage: Element | null): Element {
  for (let around = passage; around; ) {
    const layer: Element | null = around.closest(LAYERS);
    if (layer) return layer;
    const root = around.getRootNode();
    around = root instanceof ShadowRoot ? root.host : null;
  }
  return document.fullscreenElement?.closest('dialog:modal') ?? document.documentElement;
}

/** Whether a node is the host of a card, of this or an earlier version of the extension. */
export const isHost = (node: Node): boolean =>
  node instanceof HTMLDivElement && node.popover === 'manual' && node.className === '';

/** Whether the page has left a host as it was opened: where it was, and shown. */
export const isHostIntact = ({ element, parent }: CardHost): boolean =>
  element.parentNode === parent && element.popover === 'manual' && element.matches(':popover-open');

/** Hosts that no living script looks after: an earlier version of the extension left them. */
export function removeForeignHosts(): void {
  for (const element of document.querySelectorAll(SHOWN_HOST))
    if (isHost(element) && element.attributes.length === 1) element.remove();
}

/** Puts an empty card into the page, in the top layer. `styles` are the card's whole style sheet. */
export function openCardHost(styles: string, passage: Element | null): CardHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  // Not as an element: the policy of our own pages, where the card is shown too, lets none in.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const card = document.createElement('div');
  card.className = 'card';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'title');
  root.append(card);
  element.popover = 'manual';
  const parent = parentFor(passage);
  parent.append(element);
  element.showPopover();
  return { element, parent, card };
}
