import { boxOf, computedStyleOf } from './unclobbered.ts';

/** Where in the window a passage is brought to, as a share of its height. */
const HEIGHT = 0.3;

/** Whether an element can be scrolled up and down. */
function isScrollable(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll|overlay/.test(computedStyleOf(element).overflowY);
}

/** The containers around an element that have their own scroll bar, innermost first. */
function scrolledAround(element: Element | null): Element[] {
  const found: Element[] = [];
  for (let around = element; around && around !== document.body; around = around.parentElement)
    if (around !== document.documentElement && isScrollable(around)) found.push(around);
  return found;
}

/**
 * Scrolls the page, and every scrolled container around them, so that ranges are in the upper part of the window: clear
 * of headers that stick to its top, and with room for a card below.
 */
export function scrollToRanges(ranges: readonly Range[], behavior: ScrollBehavior): void {
  const [first] = ranges;
  if (!first) return;
  if (first.startContainer.ownerDocument !== document) {
    // The browser itself scrolls through frames, with one line in the middle.
    first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return;
  }
  for (const box of scrolledAround(first.startContainer.parentElement)) {
    const { top, height } = boxOf(box);
    box.scrollBy({ top: first.getBoundingClientRect().top - top - height / 2, behavior: 'instant' });
  }
  // A tab out of sight does not get on with a smooth scroll.
  const isAtOnce = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top, height } = first.getBoundingClientRect();
  window.scrollBy({ top: top + height / 2 - innerHeight * HEIGHT, behavior: isAtOnce ? 'instant' : behavior });
}
