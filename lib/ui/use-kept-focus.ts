import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What can have the focus, where it is seen: the items of closed menus are there too. */
const CONTROLS = 'button:enabled, input:enabled, select:enabled, a[href]';

/** Whether nothing has the focus: that is where it goes when what had it is taken out of the page. */
const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Follows the focus in a part of a page until the signal aborts. */
function followFocus(part: HTMLElement, signal: AbortSignal): void {
  const controls = (): HTMLElement[] =>
    [...part.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => control.checkVisibility());
  let had: { readonly control: Element; readonly index: number } | null = null;
  const remember = (control: Element): void => {
    had = { control, index: controls().findIndex((one) => one === control) };
  };
  const look = (): void => {
    if (!had) return;
    if (had.control.isConnected) remember(had.control);
    else if (isNowhere())
      controls()
        .at(Math.min(had.index, controls().length - 1))
        ?.focus();
  };
  part.addEventListener('focusin', ({ target }) => target instanceof Element && remember(target), { signal });
  // Who leaves it for nowhere wants it nowhere; what is taken out is out of the page by the next task.
  const leave = ({ target }: FocusEvent): void => {
    setTimeout(() => {
      if (had && had.control === target && had.control.isConnected) had = null;
    });
  };
  part.addEventListener('focusout', leave, { signal });
  const observer = new MutationObserver(look);
  observer.observe(part, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * Keeps the focus in a part of a page whose controls go when they are pressed: it goes on to the one that comes in the place
 * of what had it, or to the last one left.
 */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E | null> {
  const part = useRef<E>(null);
  useEffect(() => {
    const stopped = new AbortController();
    if (part.current) followFocus(part.current, stopped.signal);
    return () => stopped.abort();
  }, []);
  return part;
}
