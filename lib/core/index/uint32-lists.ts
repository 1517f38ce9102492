import { numberAt } from '../item-at.ts';
/** Lists of 32-bit numbers, one after the other in one array. */
export interface Uint32Lists {
  readonly items: Uint32Array;
  /** Where each list begins in `items`, and the end of the last. */
  readonly starts: Uint32Array;
}

/** Lays out lists behind each other. */
export function joinLists(lists: readonly (readonly number[])[]): Uint32Lists {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = numberAt(starts, i) + list.length;
  });
  const items = new Uint32Array(numberAt(starts, lists.length));
  lists.forEach((list, i) => {
    items.set(list, starts[i]);
  });
  return { items, starts };
}

/** The list of a number, as a view. */
export const listAt = ({ items, starts }: Uint32Lists, i: number): Uint32Array =>
  items.subarray(starts[i], starts[i + 1]);

/** How many numbers a list has. */
export const lengthAt = ({ starts }: Uint32Lists, i: number): number => numberAt(starts, i + 1) - numberAt(starts, i);

/** How many numbers of a list are in a set. */
export function countListed({ items, starts }: Uint32Lists, i: number, wanted: ReadonlySet<number>): number {
  let count = 0;
  const end = numberAt(starts, i + 1);
  for (let at = numberAt(starts, i); at < end; at++) if (wanted.has(numberAt(items, at))) count++;
  return count;
}
