import { itemAt } from '../../item-at.ts';
import { GENDERED_TITLES, type Gender } from '../lexicon/first-names.ts';
import {
  BODIES,
  CONJUNCTIONS,
  DOCUMENTS,
  IRREGULAR_PAST,
  isAdverbial,
  isRoleNoun,
  NEVER_SPEAKS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../lexicon/word-classes.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import { isNamePart, isTime, joinsName } from './name-part.ts';

/** Somebody new whom a sentence is about, and whom it does not name. */
export interface Newcomer {
  /** The token of the noun. */
  readonly at: number;
  /** `null` where the noun does not tell. */
  readonly gender: Gender | null;
}

/** Words of a setting before the newcomer: "On Friday a driver", "Outside, a driver". */
const LONGEST_SETTING = 5;
/** Words between article and noun: "a 34-year-old retired welder". */
const LONGEST_PHRASE = 5;
/** How far behind the noun the one may be named whom it only describes: "A lawyer by training, Voss left". */
const LONGEST_BEHIND = 8;

const NEW = /^(?:an?|one|another|his|her|their)$/;

/** Nouns for people by how they end, and some that end otherwise. */
const PERSON =
  /(?:[^u]man|[^h]er|ist|eon)$|^(?:aunt|boy|chef|child|clerk|cook|cousin|diplomat|girl|guard|guest|neighbou?r|nurse|pilot|pupil|referee|relative|sailor|survivor|tenant|uncle|visitor|widow)$/;
/** Who only asks, and things of the same endings. */
const NOBODY_NEW =
  /^(?:host|interviewer|journalist|moderator|questioner|reporter|answer|banner|bomber|border|chamber|chapter|computer|container|corner|counter|cruiser|dinner|disaster|encounter|finger|fighter|helicopter|layer|letter|liner|list|matter|number|offer|order|paper|poster|power|quarter|river|shelter|shower|summer|tanker|thriller|tower|trailer|trawler|water|winter|wonder)$/;

const isPerson = (word: string): boolean => {
  if (BODIES.has(word) || DOCUMENTS.has(word) || NEVER_SPEAKS.has(word) || NOBODY_NEW.test(word)) return false;
  return GENDERED_TITLES.has(word) || isRoleNoun(word) || PERSON.test(word);
};

const genderOfNoun = (word: string): Gender | null =>
  GENDERED_TITLES.get(word) ?? (/^(?:wo|[a-z]+wo)man$/.test(word) ? 'female' : word === 'man' ? 'male' : null);

/** Where what makes somebody new begins: "a", "one of the", "the firm's"; -1 for nowhere. */
function openingAt(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start; i < Math.min(end, start + LONGEST_SETTING); i++) {
    const [before, token] = [tokens[i - 1], itemAt(tokens, i)];
    if (!isWord(token)) continue;
    const opens = i === start || !isWord(before) || isTime(before) || isAdverbial(before.word);
    // "The firm's lawyer", "Day's lawyer"
    const isOwned = token.possessive && i - start <= 2;
    if ((opens && NEW.test(token.word)) || isOwned) return i;
  }
  return -1;
}

/** Whether a noun phrase ends before a token: at a pause, a preposition, "who" or a verb. */
const endsPhrase = (token: Token | undefined): boolean =>
  !isWord(token) ||
  PREPOSITIONS.has(token.word) ||
  RELATIVES.has(token.word) ||
  IRREGULAR_PAST.has(token.word) ||
  isAdverbial(token.word) ||
  /(?:ed|[^s]s|n't)$|^(?:that|close|familiar|loyal)$/.test(token.word);

const inSingular = (word: string): string => word.replace(/men$/, 'man').replace(/s$/, '');

/** The noun for a person in the phrase that begins behind `opening`: "A *spokesman* for the firm", "one of the *men*". */
function personBehind(tokens: readonly Token[], opening: number, end: number): number {
  const isOne = tokens[opening]?.word === 'one' && tokens[opening + 1]?.word === 'of';
  const first = isOne ? opening + 2 : opening + 1;
  for (let i = first; i < Math.min(end, first + LONGEST_PHRASE); i++) {
    const token = tokens[i];
    if (!isWord(token) || PREPOSITIONS.has(token.word) || token.possessive || isNamePart(token)) return -1;
    if (!endsPhrase(tokens[i + 1])) continue;
    // "A 34-year-old welder"
    const isAged = tokens[i - 1]?.word.endsWith('year-old') === true;
    return isAged || isPerson(isOne ? inSingular(token.word) : token.word) ? i : -1;
  }
  return -1;
}

/** Whether the noun only says what somebody is who is named behind a comma: "A father of two, he left". */
function describesSubject(tokens: readonly Token[], noun: number, end: number): boolean {
  let comma = noun + 1;
  while (comma < end && isWord(tokens[comma]) && comma - noun <= LONGEST_BEHIND) comma++;
  if (tokens[comma]?.kind !== 'comma') return false;
  let behind = comma + 1;
  if (SUBJECT_PRONOUNS.has(tokens[behind]?.word ?? '')) return true;
  while (isNamePart(tokens[behind]) || (tokens[behind] && joinsName(tokens, behind))) behind++;
  return behind > comma + 1 && isWord(tokens[behind]);
}

/** What may be behind "her" where it is no possessive: "sent her away", "told her to sit". */
const BEHIND_HER = /^(?:to|that|away|off|out|back|in|up|down|home|again|there)$/;

/** Whom the clause behind a noun does something to: "the guard pushed *him* out"; the noun is somebody else. */
function boundBehind(tokens: readonly Token[], noun: number, end: number): Gender | null {
  for (let i = noun + 1; i < end && isWord(tokens[i]) && !CONJUNCTIONS.has(itemAt(tokens, i).word); i++) {
    const { word } = itemAt(tokens, i);
    if (word === 'him') return 'male';
    const next = tokens[i + 1];
    if (word === 'her' && (!isWord(next) || BEHIND_HER.test(next.word) || PREPOSITIONS.has(next.word))) return 'female';
  }
  return null;
}

/** "The guard pushed him out": known by what is done to whom, as "the" alone may go back to anybody. */
function otherThanBound(tokens: readonly Token[], start: number, end: number): Newcomer | null {
  const noun = tokens[start]?.word === 'the' ? personBehind(tokens, start, end) : -1;
  const gender = noun < 0 ? null : boundBehind(tokens, noun, end);
  // "The woman wrote to him" brings in nobody who "he" could be.
  const own = genderOfNoun(tokens[noun]?.word ?? '') ?? gender;
  return gender && own === gender ? { at: noun, gender } : null;
}

/**
 * Somebody new whom the sentence from `start` to `end` is about: "A spokesman for the firm denied it", "One of the men laughed".
 * Who is named there comes behind.
 */
export function newcomerIn(tokens: readonly Token[], start: number, end: number): Newcomer | null {
  const opening = openingAt(tokens, start, end);
  const noun = opening < 0 ? -1 : personBehind(tokens, opening, end);
  if (noun < 0) return otherThanBound(tokens, start, end);
  if (describesSubject(tokens, noun, end)) return null;
  return { at: noun, gender: genderOfNoun(itemAt(tokens, noun).word) };
}
