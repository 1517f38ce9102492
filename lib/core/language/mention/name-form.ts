import { itemAt } from '../../item-at.ts';
import { FIRST_NAMES, GENDERED_TITLES, type Gender } from '../lexicon/first-names.ts';
import {
  BODY_HEADS,
  CALLINGS,
  HONORIFICS,
  isRoleNoun,
  mayBeBareNoun,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  OFFICES,
  ORGANISATION,
  TITLES,
} from '../lexicon/word-classes.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Token } from '../narrative/narrative-tokens.ts';
import { joinsBody } from './name-part.ts';
import type { Run } from './reference.ts';

/** What the noun in front of a name tells; behind a comma the name itself tells it more surely. */
interface Beside {
  readonly gender: Gender;
  readonly isApposed: boolean;
}

/** A name as it is at one place, titles apart. */
export interface NamedForm {
  readonly parts: readonly string[];
  /** "jr", "iii"; empty for none. */
  readonly suffix: string;
  /** The first token of its titles, or of the name. */
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly honorific: boolean;
  readonly titles: readonly string[];
  /** Several words all in capitals: a dateline, a link, a heading. */
  readonly isLoud: boolean;
  /** The gender of the noun in front: "his wife Kim", "a spokeswoman, Kim". */
  readonly beside: Beside | null;
  /** Whether "who" follows. */
  readonly isWho: boolean;
}

/** Whether "of" or "for" within a run makes it a body's name: "the U.S. Department of Works". */
function hasBodyJoint(tokens: readonly Token[], first: number, last: number): boolean {
  let joint = -1;
  for (let i = first + 1; i < last; i++) {
    if (joinsBody(tokens, i)) joint = i;
    // "National Society for Ferries President Ann Lee"
    else if (joint > 0 && TITLES.has(itemAt(tokens, i).word)) return false;
  }
  return joint > 0;
}

/** Where the name begins behind an office in capitals: "Director of National Ferries Ann Lee". */
function behindOffice(tokens: readonly Token[], first: number, last: number): number {
  if (last - first < 2) return first;
  let of = first - 1;
  if (tokens[of]?.word === 'the') of--;
  const office = tokens[of - 1]?.word ?? '';
  const isOffice =
    /^(?:of|to|for)$/.test(tokens[of]?.word ?? '') && (TITLES.has(office) || /^(?:consul|head)$/.test(office));
  if (!isOffice || BODY_HEADS.has(itemAt(tokens, last).word)) return first;
  for (let i = first + 1; i < last; i++) if (FIRST_NAMES.has(itemAt(tokens, i).word)) return i;
  return last - 1;
}

/** Whether the word at `at` tells what the name behind it does: "Co-founder Ben Adler", not "Trainer Lane". */
const isCalling = (tokens: readonly Token[], at: number, end: number): boolean =>
  end - at >= 2 && CALLINGS.has(itemAt(tokens, at).word) && !FIRST_NAMES.has(itemAt(tokens, at).word);

/** "Georgia Democratic candidate": of a party, and nobody's name. */
const PARTY = /^(?:democratic|republican|conservative|gop)$/;

/** What the noun right before a name, or before the comma of an apposition, tells of it. */
function readBeside(tokens: readonly Token[], first: number, last: number): Beside | null {
  const isApposed = tokens[first - 1]?.kind === 'comma' && tokens[last + 1]?.kind !== 'word';
  const noun = tokens[isApposed ? first - 2 : first - 1];
  const gender =
    noun?.kind === 'word' && !noun.possessive && !noun.capital ? GENDERED_TITLES.get(noun.word) : undefined;
  return gender === undefined ? null : { gender, isApposed };
}

/** "Ann Lee, who": of "voters who back it" no one is meant. */
function isBeforeWho(tokens: readonly Token[], first: number, last: number): boolean {
  const isSetOff = tokens[last + 1]?.kind === 'comma';
  if (tokens[isSetOff ? last + 2 : last + 1]?.word !== 'who') return false;
  return isSetOff || first < last || !mayBeBareNoun(itemAt(tokens, last).word);
}

/** Whether the word at `at` is a title of the name that ends at `end`. */
function isTitleAt(tokens: readonly Token[], at: number, end: number): boolean {
  const { word } = itemAt(tokens, at);
  const isOffice = OFFICES.has(word) && tokens[at - 1]?.word === 'of';
  return TITLES.has(word) || isRoleNoun(word) || isCalling(tokens, at, end) || isOffice;
}

/** "A SERIES of laws": a noun behind an article, in the capitals that a story begins with. */
function isShouted(text: string, tokens: readonly Token[], at: number): boolean {
  const { start, end } = itemAt(tokens, at);
  const written = text.slice(start, end);
  const isNoun = /^an?$/.test(tokens[at - 1]?.word ?? '') && tokens[at + 1]?.word === 'of';
  return isNoun && written === written.toUpperCase();
}

/** A name without its titles, from the tokens of one mention. */
export function readForm({ text, tokens }: Narrative, first: number, last: number): NamedForm | null {
  let start = behindOffice(tokens, first, last);
  const titles: string[] = [];
  let end = last;
  while (end > first && NAME_SUFFIXES.has(itemAt(tokens, end).word)) end--;
  // A body's name holds words for people: "the Coastal Workers Union".
  const isBody = BODY_HEADS.has(itemAt(tokens, end).word) || hasBodyJoint(tokens, first, end);
  for (let i = isBody ? end : start; i < end; i++) {
    if (!isTitleAt(tokens, i, end)) continue;
    titles.push(itemAt(tokens, i).word);
    start = i + 1;
  }
  const parts: string[] = [];
  let suffix = '';
  for (let i = start; i <= last; i++) {
    const { word } = itemAt(tokens, i);
    if (NAME_SUFFIXES.has(word)) suffix = word;
    else if (word) parts.push(word);
  }
  if (start === last && isShouted(text, tokens, last)) return null;
  if (parts.length === 0 || (parts.length === 1 && TITLES.has(itemAt(parts, 0)))) return null;
  if (PARTY.test(itemAt(tokens, last).word) && /^\p{Ll}/u.test(text.charAt(tokens[last + 1]?.start ?? 0))) return null;
  return {
    parts,
    suffix,
    from: first,
    first: start,
    last,
    titles,
    isLoud: isLoud(text, tokens, { first: start, last }),
    beside: readBeside(tokens, first, last),
    isWho: isBeforeWho(tokens, first, last),
    honorific: start > first && HONORIFICS.has(itemAt(tokens, start - 1).word) && tokens[start - 2]?.word !== 'first',
  };
}

/** Whether a form is two words or more all in capitals. */
function isLoud(text: string, tokens: readonly Token[], { first, last }: Run): boolean {
  if (last === first) return false;
  const second = text.charAt(itemAt(tokens, last).start + 1);
  if (second !== second.toUpperCase()) return false;
  const written = text.slice(itemAt(tokens, first).start, itemAt(tokens, last).end);
  return written.length > 5 && written === written.toUpperCase() && written !== written.toLowerCase();
}

/** The gender that a title, the noun in front or the given name tells; `null` where none does. */
export function genderOf({ parts, titles, beside }: NamedForm): Gender | null {
  for (const title of titles) {
    const gender = GENDERED_TITLES.get(title);
    if (gender) return gender;
  }
  if (beside && !beside.isApposed) return beside.gender;
  const given = parts.length > 1 ? FIRST_NAMES.get(itemAt(parts, 0)) : undefined;
  return given ?? beside?.gender ?? null;
}

/** Whether parts of a name, particles apart, are a given name and a family name; "Mill & Sons" is a firm. */
const isPersonal = (parts: readonly string[]): boolean =>
  (parts.length === 2 || parts.length === 3) && !parts.some((part) => ORGANISATION.has(part) || part === '&');

/** Whether a form is a human being's, by its own words and those beside it. */
export const isHumanForm = (form: NamedForm): boolean => !form.isLoud && (hasPersonalName(form) || form.isWho);

const hasPersonalName = (form: NamedForm): boolean =>
  genderOf(form) !== null ||
  form.titles.some((title) => !['house', 'senate', 'gop', 'democratic', 'state'].includes(title)) ||
  isPersonal(form.parts.filter((part) => !NAME_PARTICLES.has(part)));
