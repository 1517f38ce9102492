/** What a card and its passage take up; asked when the page has put something above them. */
export interface Beneath {
  /** The element of the page around the passage. */
  readonly passage: Element | null;
  readonly card: Element;
  /** The element that the card is drawn in. */
  readonly host: Element;
}

function overlaps(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether something the page has just opened makes a card useless: it is inert now, or lies over the card. */
function isBuried({ passage, card, host }: Beneath, opened: Element): boolean {
  if (opened === host || opened.contains(host) || opened.contains(passage)) return false;
  return opened.matches('dialog:modal') || (opened.matches(':popover-open') && overlaps(opened, card));
}

/**
 * Tells when the page has put a dialog, a popover or an element in full screen above an open card. What opens last is on
 * top, and a card is not to fight for that place.
 */
export function watchLayers(beneath: Beneath, onBuried: () => void, signal: AbortSignal): void {
  // These events do not bubble, but what is above hears of them on the way down.
  const options = { signal, capture: true };
  document.addEventListener(
    'toggle',
    ({ target, newState }) => {
      if (newState === 'open' && target instanceof Element && isBuried(beneath, target)) onBuried();
    },
    options,
  );
  document.addEventListener('fullscreenchange', onBuried, options);
}
