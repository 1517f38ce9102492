import { ENGLISH_WORDS } from './packs/english.ts';
import { classOf } from './word-list.ts';

/**
 * Words that any English sentence may hold whatever it is about: articles, pronouns, prepositions, conjunctions,
 * auxiliaries, the commonest adverbs, and the verbs that report speech. Folded; contractions by their part before the
 * apostrophe and without it. Sharing them says nothing about two passages.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = classOf(ENGLISH_WORDS.classes, 'common');
