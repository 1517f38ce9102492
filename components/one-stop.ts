import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What Tab comes to on its own. */
const CONTROLS = 'a[href], button, input, select, textarea, summary';

/** The items of a list: what a selector finds in it, or else its children. */
export const itemsIn = (list: Element, selector?: string): Element[] => [
  ...(selector === undefined ? list.children : list.querySelectorAll(selector)),
];

/** The item of a list that Tab comes to, and the controls of the others, which it passes over. */
class OneStop {
  readonly #passedOver = new WeakSet<Element>();
  readonly #selector: string | undefined;
  #item: Element | null = null;

  constructor(selector: string | undefined) {
    this.#selector = selector;
  }

  /** Lets Tab come to the item that the focus has come to. */
  follow(list: Element, focused: FocusEvent): void {
    const path = focused.composedPath();
    this.#item = itemsIn(list, this.#selector).find((item) => path.includes(item)) ?? null;
    this.settle(list);
  }

  /** Has Tab pass over all items but that which had the focus last, or else the first. */
  settle(list: Element): void {
    const items = itemsIn(list, this.#selector);
    const reached = items.find((item) => item === this.#item) ?? items[0];
    for (const item of items)
      for (const control of item.querySelectorAll(CONTROLS))
        if (item === reached) this.#comeTo(control);
        else this.#passOver(control);
  }

  #comeTo(control: Element): void {
    if (this.#passedOver.delete(control)) control.removeAttribute('tabindex');
  }

  #passOver(control: Element): void {
    // What has an order of its own, as the items of a menu do, is left alone.
    if (control.hasAttribute('tabindex')) return;
    control.setAttribute('tabindex', '-1');
    this.#passedOver.add(control);
  }
}

/** What an element around items takes to be one stop of Tab. */
interface OneStopProps<T extends HTMLElement> {
  readonly ref: RefObject<T | null>;
  readonly onFocusIn: (event: FocusEvent & { readonly currentTarget: T }) => void;
}

/**
 * Makes a list one stop of Tab however many items it has: Tab comes to the controls of the item that had the focus last, at
 * first those of the first. Whoever uses this lets the arrow keys go from item to item (ARIA Authoring Practices, "Managing
 * focus within components using a roving tabindex"). The items are the list's children, or what `selector` finds in it.
 */
export function useOneStop<T extends HTMLElement>(selector?: string): OneStopProps<T> {
  const list = useRef<T>(null);
  const [stop] = useState(() => new OneStop(selector));
  // Other items, or others of their controls, may have been drawn.
  useLayoutEffect(() => {
    if (list.current) stop.settle(list.current);
  });
  return {
    ref: list,
    onFocusIn: (event) => stop.follow(event.currentTarget, event),
  };
}
