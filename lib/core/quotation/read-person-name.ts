import { itemAt } from '../item-at.ts';
import { fold } from '../language/fold.ts';
import { canonicalSpelling } from '../language/lexicon/spelling-variants.ts';
import { BODY_WORDS, NAME_PARTICLES, NAME_SUFFIXES } from '../language/lexicon/word-classes.ts';
import { reportingOf } from '../language/packs/reporting.ts';
import { rememberWords } from '../language/remember-words.ts';
import { isUncased, plainLetters } from '../language/reporting/plain-letters.ts';
import { REGNAL_TITLES, ROLE_WORDS } from './lexicon/person-names.ts';

/** What a mention says of a person's name. */
export interface PersonName {
  /** The name's parts, folded, without titles, initials' dots and particles; empty for a description or pronoun. */
  readonly parts: readonly string[];
  /** "jr", "iii"; `null` when none. */
  readonly suffix: string | null;
  /** Surely a person: two parts or more, or a title before one; never a body or an anonymous description. */
  readonly isPerson: boolean;
}

const WORD = /[\p{L}\p{M}.'’-]+/gu;
/** A capital, or one behind an article written on to it ("al-Hayya", "d'Estaing"). */
const CAPITAL = /^(?:\p{Ll}{1,3}[-'’])?\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** No name is longer; what is goes unread. */
const LONGEST_MENTION = 200;

const OF = /^(?:of|for)$/;

/** Words that go on after a name without making it somebody else's. */
const BEHIND_NAMES = /^(?:of|for|from|at|in|with|who|and|on|told|said|says|also|himself|herself)$/;
const LATIN = /^[a-z']+$/;

/** Pronouns and the like that may be with a capital. */
const POINTING = /^(?:he|she|they|we|i|it|you|the|a|an|one|who|another|others?|officials?|sources?|witnesses?)$/;

interface NameWord {
  readonly raw: string;
  readonly folded: string;
}

const wordsOf = (mention: string): NameWord[] =>
  [...mention.matchAll(WORD)].map(([raw]) => ({
    raw,
    folded: fold(raw)
      .text.replace(/[.']+$|^[.'-]+/g, '')
      .replace(/'s$/, ''),
  }));

const isRole = ({ folded }: NameWord): boolean => ROLE_WORDS.has(folded) || REGNAL_TITLES.has(folded);

const canBeName = ({ raw, folded }: NameWord): boolean => CAPITAL.test(raw) || NAME_PARTICLES.has(folded);

/** "A spokesman for Ann Lee", "a statement from Lee's office": the name is of whoever is behind the speaker. */
const OF_ANOTHER =
  /^(?:an?|the|one|some|several|her|his|their|its)\s[^\p{Lu},]{2,60}?\s(?:for|from|by|to|of|with|in|at|on|close)\s/u;

/** The words of the mention that can be the name: the last that are right behind a role, or else the first. */
function nameWords(words: readonly NameWord[]): NameWord[] {
  let from = words.findIndex((word) => canBeName(word) && !isRole(word));
  for (const [i, word] of words.entries()) {
    if (!isRole(word)) continue;
    // "Secretary of State Marco Rubio": what a role is of is no name.
    const behind = OF.test(words[i + 1]?.folded ?? '') ? i + 3 : i + 1;
    const next = words[behind];
    if (next && canBeName(next) && !isRole(next)) from = behind;
  }
  if (from < 0) return [];
  const rest = words.slice(from);
  const end = rest.findIndex((word) => !canBeName(word) || isRole(word));
  if (end < 0) return rest;
  // "A Merrill spokesman", "Israeli officials": capitals before what somebody is tell whose he is, not who.
  const behindRole = from > 0 && (isRole(itemAt(words, from - 1)) || OF.test(words[from - 2]?.folded ?? ''));
  const next = itemAt(rest, end);
  return !isRole(next) && (behindRole || BEHIND_NAMES.test(next.folded)) ? rest.slice(0, end) : [];
}

/**
 * Reads a mention of a speaker ("Israeli Prime Minister Benjamin Netanyahu", "Naim, a senior official", "the ministry")
 * for the name in it. Roles, titles and what is before them are left off.
 */
export const readPersonName = rememberWords((mention): PersonName => {
  if (isUncased(mention)) return readUncasedName(mention);
  const words = wordsOf(mention.slice(0, LONGEST_MENTION).split(/,(?!\s*(?:jr|sr)\b)/i)[0] ?? '');
  const named = OF_ANOTHER.test(mention.slice(0, LONGEST_MENTION)) ? [] : nameWords(words);
  const parts = named
    .flatMap(({ folded }) => folded.split(/[-.]/))
    .filter((part) => part !== '' && !NAME_PARTICLES.has(part) && !NAME_SUFFIXES.has(part) && !POINTING.test(part))
    .map(canonicalSpelling);
  return {
    parts,
    suffix: named.map(({ folded }) => folded).find((word) => NAME_SUFFIXES.has(word)) ?? null,
    isPerson: !isBody(mention, words, named) && isFullName(words, parts),
  };
}, LONGEST_MENTION);

/** The lists of given names of languages without capitals. */
const isGivenName = (word: string): boolean =>
  ['ar', 'he'].some((language) => {
    const names = reportingOf(language);
    return names?.male.has(word) || names?.female.has(word);
  });

/**
 * An Arabic or Hebrew mention: without capitals a given name alone shows where a person's name begins, and several words
 * without one may be of anybody.
 */
function readUncasedName(mention: string): PersonName {
  const words = plainLetters(mention.slice(0, LONGEST_MENTION))
    .split(/[^\p{L}'"״׳]+/u)
    .filter((word) => word !== '');
  const first = words.findIndex(isGivenName);
  const parts = first >= 0 ? words.slice(first) : words.length === 1 ? words : [];
  return { parts, suffix: null, isPerson: first >= 0 && parts.length > 1 };
}

/** "Law Lords", "House Democrats": of several, who go by what they are. */
const isGroup = (word = ''): boolean => word.endsWith('s') && ROLE_WORDS.has(word.slice(0, -1));

/** Whether the name is a body's or a place's, or the mention a description. */
function isBody(mention: string, words: readonly NameWord[], named: readonly NameWord[]): boolean {
  const titled = words.some(({ folded }) => ROLE_WORDS.has(folded));
  if (/^(?:the|a|an)\b/i.test(mention.trim()) && !titled) return true;
  const mixed = named.some(({ raw }) => !ACRONYM.test(raw));
  if (isGroup(named.at(-1)?.folded)) return true;
  return named.some(({ raw, folded }) => {
    return BODY_WORDS.has(folded) || (mixed && ACRONYM.test(raw) && !NAME_SUFFIXES.has(folded));
  });
}

/** Whether the parts are enough to tell a person: two, or one behind a title; a pope's name is not the one he was born with. */
function isFullName(words: readonly NameWord[], parts: readonly string[]): boolean {
  if (words.some(({ folded }) => REGNAL_TITLES.has(folded)) || !parts.every((part) => LATIN.test(part))) return false;
  return parts.length > 1 || (parts.length > 0 && words.some(({ folded }) => ROLE_WORDS.has(folded)));
}
