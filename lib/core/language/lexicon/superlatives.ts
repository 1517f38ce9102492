import { ENGLISH_FORMS } from '../packs/english.ts';
import { setOf } from '../word-list.ts';

const SUPERLATIVE = /^(?:\p{L}{2,}est|best|worst|most|least)$/u;
const NO_SUPERLATIVES = setOf(ENGLISH_FORMS.noSuperlatives);

/** Whether a folded English word is a superlative: "richest", "worst", but not "protest". */
export const isSuperlative = (word: string): boolean => SUPERLATIVE.test(word) && !NO_SUPERLATIVES.has(word);
