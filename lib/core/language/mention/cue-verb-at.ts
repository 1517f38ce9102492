import { itemAt } from '../../item-at.ts';
import { CUE_VERBS, type CueVerb, MAY_TAKE, PARTICLES } from '../lexicon/cue-verbs.ts';
import {
  ARTICLES,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverbial,
  isRoleNoun,
  SUBJECT_PRONOUNS,
} from '../lexicon/word-classes.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import type { Run } from './reference.ts';

/** Whether a verb can follow the word directly; after any other, "reports" and the like are read as nouns. */
const canPrecedeVerb = (before: Token): boolean =>
  before.capital ||
  before.word === 'who' ||
  before.word === 'that' ||
  before.word === 'which' ||
  SUBJECT_PRONOUNS.has(before.word) ||
  isRoleNoun(before.word) ||
  isAdverbial(before.word) ||
  CONJUNCTIONS.has(before.word);

/** Whether a noun before a verb in the present has its number; "an executive order" does not. */
function agrees(before: Token, verb: string): boolean {
  if (/(?:ed|ing)$|^(?:read|put|shot)$/.test(verb) || !isRoleNoun(before.word) || before.capital) return true;
  return verb.endsWith('s') !== before.word.endsWith('s');
}

/** "Her Facebook post": the plain form behind one name is a noun; "Lee and Day report" has two. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1);
  if (
    !before.capital ||
    isRoleNoun(before.word) ||
    before.word.endsWith('s') ||
    /(?:s|ed|ing)$|^(?:read|put|shot)$/.test(itemAt(tokens, at).word)
  )
    return false;
  return tokens[at - 2]?.word !== 'and' && tokens[at - 3]?.word !== 'and';
}

/** Before a noun that only goes with the subject: "the letter *to* voters". */
const JOINS = /^(?:to|from|for|of|by)$/;

/** "The letter to voters notes that": behind a plural that goes with a subject, a verb in the singular is the subject's. */
const isBehindPlural = (tokens: readonly Token[], at: number): boolean =>
  JOINS.test(tokens[at - (DETERMINERS.has(tokens[at - 2]?.word ?? '') ? 3 : 2)]?.word ?? '') &&
  /[^s]s$/.test(itemAt(tokens, at - 1).word) &&
  itemAt(tokens, at).word.endsWith('s') &&
  tokens[at + 1]?.word === 'that';

/** Words that say that somebody is watched while speaking: "can be heard asking", "is shown saying". */
const PERCEIVED = /^(?:heard|seen|shown|caught|filmed|recorded)$/;

/** Whether the word at `at` is used as a verb that reports; what is before it tells it from a noun of the same form. */
export function isCueVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isWord(token) || token.possessive) return false;
  const cue = CUE_VERBS.get(token.word);
  if (!cue || (token.capital && isWord(tokens[at - 1]))) return false;
  const before = tokens[at - 1];
  if (!isWord(before)) return !(cue.isNounToo && token.capital);
  const isPronoun = SUBJECT_PRONOUNS.has(before.word) || before.word === 'who';
  if ((before.possessive && !isPronoun) || ARTICLES.has(before.word)) return false;
  // "a hat reading, “…”"
  if (token.word === 'reading' && !isWord(tokens[at + 1])) return true;
  if (cue.form === 'gerund' && (PERCEIVED.test(before.word) || /^(?:as|kept|keeps)$/.test(before.word))) return true;
  // "lost no time in saying that"
  if (token.word === 'saying' && tokens[at + 1]?.word === 'that') return true;
  if (!cue.isNounToo || isBehindPlural(tokens, at)) return true;
  return canPrecedeVerb(before) && agrees(before, token.word) && !isCompound(tokens, at);
}

/** The cue at `verb`, with the particle that belongs to it ("went on"); "that" begins what is reported. */
export function cueRun(tokens: readonly Token[], verb: number): Run {
  const { word } = itemAt(tokens, verb);
  const needed = PARTICLES.get(word) ?? MAY_TAKE.get(word);
  const next = tokens[verb + 1]?.word ?? '';
  return { first: verb, last: next !== 'that' && needed?.has(next) ? verb + 1 : verb };
}

/** The cue verb at `at`; `null` for another word, a noun of the same form, or "went" without "on". */
export function cueAt(tokens: readonly Token[], at: number): CueVerb | null {
  if (!isCueVerbAt(tokens, at)) return null;
  const { word } = itemAt(tokens, at);
  // "begins to show", "continued to grow"
  if (tokens[at + 1]?.word === 'to' && /^(?:beg[aiu]n|continu)/.test(word)) return null;
  const particles = PARTICLES.get(word);
  if (particles && !particles.has(tokens[at + 1]?.word ?? '')) return null;
  return CUE_VERBS.get(word) ?? null;
}

/** Whether the gerund at `verb` is what its subject is heard or seen doing. */
export const isPerceived = (tokens: readonly Token[], verb: number): boolean =>
  PERCEIVED.test(tokens[verb - 1]?.word ?? '') && BE_FORMS.has(tokens[verb - 2]?.word ?? '');
