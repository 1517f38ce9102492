import type { FigureLexicon } from './figure-lexicon.ts';
import { foldNumberWord } from './fold-number-word.ts';
import { piecesOf } from './number-grammar.ts';

/** Endings of the adjectives that German makes of units. */
const ADJECTIVE = /ig(?:e[nrms]?)?$/;
const SHORTEST_NUMBER = 3;
/** A word with more letters is no number with a unit. */
const LONGEST = 40;

/** Where a unit begins that a number in words is written on to, "dreitägige", "siebzehnjährige"; 0 where none is. */
export function unitStart({ grammar, units }: FigureLexicon, word: string): number {
  if (!grammar.isJoined || !grammar.unitsFirst || word.length > LONGEST || !ADJECTIVE.test(word)) return 0;
  for (let at = SHORTEST_NUMBER; at < word.length - SHORTEST_NUMBER; at++) {
    const isUnit = units.has(foldNumberWord(word.slice(at)));
    if (isUnit && piecesOf(grammar, foldNumberWord(word.slice(0, at))) !== null) return at;
  }
  return 0;
}
