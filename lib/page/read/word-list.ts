/** The words of a list that is written as one string. */
/* @__NO_SIDE_EFFECTS__ */
export const words = (list: string): string[] => list.split(' ');

/** The same to look words up in, with those of another list or not. Scripts that never do are built without the list. */
/* @__NO_SIDE_EFFECTS__ */
export const wordSet = (list: string, others: Iterable<string> = []): ReadonlySet<string> =>
  new Set([...words(list), ...others]);
