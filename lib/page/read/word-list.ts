/** The words of a list that is written as one string. */
/* @__NO_SIDE_EFFECTS__ */
export const words = (list: string): string[] => list.split(' ');

/** The same to look words up in. Scripts that never do are built without the list. */
/* @__NO_SIDE_EFFECTS__ */
export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));
