const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Where the keys move in what is written or chosen. */
const OWN_KEYS = 'input, textarea, select, [role="menu"] *';

/** The item that has the focus; none where the keys mean something else. */
export function itemInFocus(event: KeyboardEvent, items: readonly Element[]): Element | undefined {
  const isOwn = event.target instanceof Element && event.target.matches(OWN_KEYS);
  if (isOwn || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  return items.find((item) => item.contains(document.activeElement));
}

/**
 * Up, down, Home and End go from one item of a list to another, each to the first control in it that a selector names;
 * says whether the key was one of them.
 */
export function stepByKey(event: KeyboardEvent, items: readonly Element[], control: string): boolean {
  const item = itemInFocus(event, items);
  const step = STEPS[event.key];
  if (!item || !step) return false;
  items[step(items.indexOf(item), items.length - 1)]?.querySelector<HTMLElement>(control)?.focus();
  event.preventDefault();
  return true;
}
