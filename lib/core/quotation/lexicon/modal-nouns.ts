import { ENGLISH_OPERATORS } from '../../language/packs/english.ts';
import { setOf } from '../../language/word-list.ts';

const { modalNouns } = ENGLISH_OPERATORS;
const NOUNS = setOf(modalNouns.nouns);
const MODALS = setOf(modalNouns.modals);
/** Words a noun follows and a modal does not. "That" and "all" may as well be the modal's subject. */
const BEFORE_NOUN = setOf(modalNouns.before);
const BEHIND_NOUN = setOf(modalNouns.behind);

/** Whether a word that may be a modal is a noun, by the words beside it: "the will to rebuild", "an old can behind". */
export const isModalNoun = (key: string, before: string | undefined, behind: string | undefined): boolean =>
  NOUNS.has(key) && (BEFORE_NOUN.has(before ?? '') || (MODALS.has(key) && BEHIND_NOUN.has(behind ?? '')));

/**
 * A modal as a reporter shifts it into the past ("we will" as "they would"), or into German's subjunctive ("hätten" for
 * "haben"): what both are compared as, empty where that is no modal.
 */
export const unshifted = (sense: string): string => SHIFTED.get(sense) ?? sense;
const SHIFTED: ReadonlyMap<string, string> = new Map([
  ['would', 'will'],
  ['could', 'can'],
  ['would-must', 'must'],
  ['would-may', 'may'],
  ['subjunctive', ''],
]);
