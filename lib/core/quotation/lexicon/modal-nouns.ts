const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Modals that are nouns too. */
const NOUNS = list('will can might must may need plan hope wish promise attempt offer aim');

const MODALS = list('will can might must may');

/** Words a noun follows and a modal does not. "That" and "all" may as well be the modal's subject. */
const BEFORE_NOUN = list(
  "a an the my our your his her its their no any some free good own tin 's of political sheer every each this with by at",
);

/** Words that follow a noun and no modal. */
const BEHIND_NOUN = list('of to behind against for from into under');

/** Whether a word that may be a modal is a noun, by the words beside it: "the will to rebuild", "an old can behind". */
export const isModalNoun = (key: string, before: string | undefined, behind: string | undefined): boolean =>
  NOUNS.has(key) && (BEFORE_NOUN.has(before ?? '') || (MODALS.has(key) && BEHIND_NOUN.has(behind ?? '')));

/** A modal as a reporter shifts it into the past ("we will" as "they would"): what both are compared as. */
export const unshifted = (sense: string): string => SHIFTED.get(sense) ?? sense;
const SHIFTED: ReadonlyMap<string, string> = new Map([
  ['would', 'will'],
  ['could', 'can'],
]);
