import { itemAt } from '../../item-at.ts';
import type { Token } from '../narrative/narrative-tokens.ts';
import type { Run, Told } from './person-name.ts';
import type { NounPhrase } from './phrase.ts';

/*
 * Noun phrases in Arabic and Hebrew, where no capital shows a name: a phrase goes on to the next word that none has.
 */

const LONGEST_PHRASE = 8;
/** Words of a name at most; longer ones are cut. */
const LONGEST_NAME = 4;
const LONGEST_BRACKET = 10;
const LONGEST_ASIDE = 12;

/** "للصحفيين": to whom something is said. */
const TO_SOMEBODY = /^لل|^ل(?:وسايل|مراسل)/;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** Whether a word is in no noun phrase. */
function ends({ reporting }: Told, { word }: Token): boolean {
  const { words, finite } = reporting;
  if (words.linking.has(word)) return false;
  const classes = [
    words.preposition,
    words.subordinator,
    words.relative,
    words.adverb,
    words.object,
    words.conjunction,
  ];
  return finite.has(word) || classes.some((set) => set.has(word)) || TO_SOMEBODY.test(word) || /^\p{N}/u.test(word);
}

/** Whether a word is a noun for somebody or a body, or has the article, so that it is no name. */
const isNoun = ({ reporting: { people, words, article } }: Told, word: string): boolean =>
  people.role.has(word) || people.body.has(word) || words.determiner.has(word) || article.test(word);

/** Where a name ends that begins with a given one: one more word, behind further given names and small words. */
function nameEnd({ tokens, reporting }: Told, first: number, last: number): number {
  const { male, female, words } = reporting;
  const goesOn = (word: string): boolean => male.has(word) || female.has(word) || words.particle.has(word);
  let end = first;
  while (end < last && end - first < LONGEST_NAME && goesOn(itemAt(tokens, end).word)) end++;
  return end;
}

/** The person's name in a phrase: what begins with a given name, or is behind a title, or one word that is no noun. */
function nameIn(told: Told, { first, last }: Run): Run | null {
  const { tokens, reporting } = told;
  const { people, male, female } = reporting;
  const wordAt = (at: number): string => itemAt(tokens, at).word;
  for (let at = first; at < last; at++)
    if (male.has(wordAt(at)) || female.has(wordAt(at))) return { first: at, last: nameEnd(told, at, last) };
  const isTitled =
    people.title.has(wordAt(first)) || (people.role.has(wordAt(first)) && reporting.article.test(wordAt(first)));
  const from = isTitled ? first + 1 : first;
  if (from > last || last - from >= LONGEST_NAME) return null;
  for (let at = from; at <= last; at++) if (isNoun(told, wordAt(at))) return null;
  return isTitled || last === first ? { first: from, last } : null;
}

/** Past brackets and what explains a phrase between commas. */
function pastAside({ tokens, reporting }: Told, from: number, to: number): number {
  let end = from;
  if (tokens[end]?.kind === 'open') {
    for (let at = end + 1; at < Math.min(to, end + LONGEST_BRACKET); at++)
      if (tokens[at]?.kind === 'close') return at + 1;
  }
  if (tokens[end]?.kind !== 'comma') return end;
  for (let at = end + 1; at < Math.min(to, end + LONGEST_ASIDE); at++) {
    const token = itemAt(tokens, at);
    if (isWord(token) && !reporting.finite.has(token.word) && !reporting.words.subordinator.has(token.word)) continue;
    if (token.kind === 'comma') end = at + 1;
    if (token.kind === 'colon' || token.kind === 'quotation') end = at;
    break;
  }
  return end;
}

/** The noun phrase that begins at a token and ends before `to`; `null` where none does. */
export function uncasedPhraseAt(told: Told, at: number, to: number): NounPhrase | null {
  const { tokens, reporting } = told;
  const token = tokens[at];
  if (!isWord(token) || at >= to) return null;
  if (reporting.words.pronoun.has(token.word)) {
    const head = { first: at, last: at };
    return { ...head, kind: 'pronoun', head, oblique: false, end: at + 1 };
  }
  let next = at;
  while (next < Math.min(to, at + LONGEST_PHRASE) && isWord(tokens[next]) && !ends(told, itemAt(tokens, next))) next++;
  if (next === at) return null;
  const run = { first: at, last: next - 1 };
  const name = nameIn(told, run);
  const end = pastAside(told, next, to);
  if (!name) return { ...run, kind: 'noun', head: run, oblique: false, end };
  const opening = itemAt(tokens, at).word;
  // "زار سامر نجار": a word before the name that is no role is none of the phrase's.
  const first = name.first === at || isNoun(told, opening) || reporting.people.title.has(opening) ? at : name.first;
  return { first, last: name.last, kind: 'name', head: name, oblique: false, end };
}
