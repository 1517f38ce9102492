import { itemAt } from '../../item-at.ts';
import type { Token } from '../narrative/narrative-tokens.ts';
import type { Reporting } from './reporting-pack.ts';

/** A text's tokens with what is known of its language, and what it shows itself of its nouns and names. */
export interface Told {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly reporting: Reporting;
  readonly nouns: ReadonlySet<string>;
  /** Last parts of names: capitals behind another capital somewhere in the text. */
  readonly lastNames: ReadonlySet<string>;
}

/** Letters of a longer word that its last part must leave. */
const SHORTEST_LEAD = 2;
const SHORTEST_END = 3;

/** Whether a word is in a list, or a longer word ends with one that is: "Polizeisprecher". */
export function hasEnding(word: string, ends: ReadonlySet<string>, shortest = SHORTEST_END): boolean {
  if (ends.has(word)) return true;
  for (let at = SHORTEST_LEAD; at <= word.length - shortest; at++) if (ends.has(word.slice(at))) return true;
  return false;
}

/** Whether a noun is what somebody is: "Ministerin", "Polizeisprecher". */
export const isRole = ({ people, isGerman }: Reporting, word: string): boolean =>
  isGerman
    ? hasEnding(word, people.role) || (word.endsWith('s') && hasEnding(word.slice(0, -1), people.role))
    : people.role.has(word) || people.role.has(word.split('-')[0] ?? '');

/** Whether a word is a given name, or begins with one: "Jean-Cyril". */
export function isGiven({ male, female }: Reporting, word: string): boolean {
  const first = word.split('-')[0] ?? '';
  return male.has(word) || female.has(word) || male.has(first) || female.has(first);
}

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** Whether a capitalised word is a noun that names nobody. */
export function isCommonNoun({ reporting, nouns }: Told, word: string): boolean {
  const { people, isGerman } = reporting;
  if (people.body.has(word) || people.nameless.has(word) || people.work.has(word) || isRole(reporting, word))
    return true;
  if (!isGerman) return false;
  return nouns.has(word) || hasEnding(word, people.nounEnd, 2) || hasEnding(word, people.body);
}

/** A run of tokens, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Whether a name can go on at a token: a capital, or a particle before one. */
const goesOn = ({ tokens, reporting }: Told, at: number): boolean => {
  const token = tokens[at];
  if (!isWord(token)) return false;
  if (token.capital) return !reporting.people.nameless.has(token.word);
  return reporting.words.particle.has(token.word) && isWord(tokens[at + 1]) && tokens[at + 1]?.capital === true;
};

/** The given name and all that goes on with it: "Ulrich Müller", "Karl von Stetten". */
function nameFromGiven(told: Told, first: number, limit: number): Run | null {
  const { tokens, reporting } = told;
  let last = first;
  while (
    last < limit &&
    goesOn(told, last + 1) &&
    !(reporting.isGerman && last > first && isRole(reporting, itemAt(tokens, last + 1).word))
  )
    last++;
  while (last > first && !itemAt(tokens, last).capital) last--;
  return last > first ? { first, last } : null;
}

/** The first person's name in a run that a given name shows to be one. */
export function givenNameIn(told: Told, { first, last }: Run): Run | null {
  const { tokens, reporting } = told;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (!isWord(token) || !token.capital || !isGiven(reporting, token.word)) continue;
    const found = nameFromGiven(told, at, last);
    if (found) return found;
  }
  return null;
}

/** Where the roles and titles before a name end: "Bundeskanzlerin", "Frau Dr.", "Boliviens Ministerpräsident". */
function roleEnd({ tokens, reporting }: Told, { first, last }: Run): number {
  let end = first - 1;
  for (let at = first; at < last; at++) {
    const { word } = itemAt(tokens, at);
    if (isRole(reporting, word) || reporting.people.title.has(word)) end = at;
  }
  return end;
}

/** Words that begin sentences with a capital and are no nouns: "Tatsächlich", "Passend". */
export const NO_NOUN = /(?:lich|ig|isch|end|weise|sam|bar|haft|los|mals|falls|ment)$/;

/** Whether a token is the first of a sentence, where a capital tells nothing. */
export function isOpening({ tokens }: Told, at: number): boolean {
  const kind = tokens[at - 1]?.kind;
  return kind !== 'word' && kind !== 'comma' && kind !== 'close';
}

/** Whether one capitalised word may be a name: the text has it behind another, or it is written in capitals. */
export function isLoneName(told: Told, at: number): boolean {
  const { text, tokens, lastNames, reporting } = told;
  const { start, end, word } = itemAt(tokens, at);
  if (lastNames.has(word) || lastNames.has(word.replace(/s$/, '')) || isGiven(reporting, word)) return true;
  return /^\p{Lu}{2,6}$/u.test(text.slice(start, end)) || (!reporting.isGerman && !isOpening(told, at));
}

/** The person's name in a noun phrase's run of capitals; `null` where it names none as far as is known. */
export function personIn(told: Told, run: Run, hasDeterminer: boolean): Run | null {
  const given = givenNameIn(told, run);
  if (given) return given;
  const { tokens } = told;
  const first = roleEnd(told, run) + 1;
  const rest = tokens.slice(first, run.last + 1).filter(isWord);
  if (rest.length === 0 || rest.some(({ word }) => isCommonNoun(told, word)) || !itemAt(tokens, first).capital)
    return null;
  if (first > run.first) return { first, last: run.last };
  const isUnlike =
    hasDeterminer || (rest.length === 1 && (!isLoneName(told, first) || NO_NOUN.test(itemAt(rest, 0).word)));
  return isUnlike ? null : { first, last: run.last };
}
