import { itemAt } from '../../item-at.ts';
import { isContentWord, isKindOfPeople, senseOf } from '../news-lexicon.ts';
import { nameKey } from '../scope-names.ts';
import type { Token } from '../token.ts';
import { CLAUSE_WORD } from './clause-span.ts';
import type { Actor } from './frame.ts';
import { ASIDE, foldedOf } from './read-sentence.ts';

const BREAK = /^[;:—–“”"()]$/;
const COMPLEMENT = /^(?:that|whether|how)$/;
const RELATIVE = /^(?:who|which)$/;
const POSSESSIVE = /^(?:my|your|his|her|our|their)$/;
/** Words that may be between a possessive and the person: "his *much younger* brother". */
const MOST_BETWEEN = 2;

const isCapital = (token: Token): boolean => token.kind === 'word' && /^\p{Lu}/u.test(token.text);

/**
 * Whether a clause begins behind a token. A comma does not part it from its subject, for an apposition has two, nor does a
 * relative clause: "her brother, who is ill, spent".
 */
const isStart = ({ text, lower }: Token): boolean =>
  BREAK.test(text) || COMPLEMENT.test(lower) || (CLAUSE_WORD.test(lower) && !RELATIVE.test(lower));

/** The tokens of the clause before a figure; the word right before it ("after nine years") governs no more than it. */
function clauseBefore(tokens: readonly Token[], figure: number): { start: number; clause: readonly Token[] } {
  let end = figure;
  while (end > 0 && isStart(itemAt(tokens, end - 1))) end--;
  const before = tokens.slice(0, end);
  const start = before.findLastIndex(isStart);
  return { start, clause: before.slice(start + 1) };
}

/** The kinds of people that some tokens name. */
const peopleIn = (tokens: readonly Token[]): string[] =>
  tokens
    .filter(({ kind }) => kind === 'word')
    .map((token) => senseOf(foldedOf(token)))
    .filter(isKindOfPeople);

/** A clause as far as its subject and what is put beside it may go: to the comma after an apposition, or to the first. */
function subjectOf(clause: readonly Token[]): readonly Token[] {
  const commas = clause.flatMap(({ text }, i) => (text === ',' ? [i] : []));
  return clause.slice(0, commas[1] ?? commas[0] ?? clause.length);
}

/** The keys of the full name that a clause begins with, titles aside: "Governor *Leo Tan*". A genitive has no name of its own. */
function fullNameOf(clause: readonly Token[]): string[] {
  const end = clause.findIndex((token) => !isCapital(token));
  const name = clause.slice(0, end < 0 ? clause.length : end);
  if (name.some(({ lower }) => lower.endsWith("'s") || lower.endsWith("s'"))) return [];
  const words = name.map(foldedOf).filter((word) => isContentWord(word) && !ASIDE.test(word));
  return words.length > 1 ? words.map(nameKey) : [];
}

/**
 * The person who is the subject of the clause before a figure: one who is named only as somebody's relation ("her brother"), and so is
 * not that somebody, or one by full name whom another clause only looks back at ("a month after Leo Tan published").
 */
export function actorOf(tokens: readonly Token[], figure: number): Actor | null {
  const { start, clause } = clauseBefore(tokens, figure);
  const isSomebodys = POSSESSIVE.test(clause[0]?.lower ?? '') && peopleIn(clause.slice(1, 2 + MOST_BETWEEN)).length > 0;
  if (isSomebodys) return { names: [], people: peopleIn(subjectOf(clause)) };
  const names = CLAUSE_WORD.test(tokens[start]?.lower ?? '') ? fullNameOf(clause) : [];
  return names.length > 0 ? { names, people: [] } : null;
}
