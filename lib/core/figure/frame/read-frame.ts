import { itemAt } from '../../item-at.ts';
import { fold } from '../../language/fold.ts';
import type { Span } from '../../language/span.ts';
import { findTimes } from '../../language/time/find-times.ts';
import { frameOf, isContentWord, senseOf } from '../news-lexicon.ts';
import { findNamesIn, isHeadline, nameKey } from '../scope-names.ts';
import { findTokens, type Token } from '../token.ts';
import { clauseAround, type TokenRange } from './clause-span.ts';
import type { FigureFrame, FigureRole } from './frame.ts';
import { findNameSlots } from './name-slots.ts';

/** A sentence with what is read of it once, however many figures it has. */
export interface ReadSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Who says it is not of whom it is told. */
const SAYING =
  /^(?:said|says|say|told|tells|reported|reports|according|announced|estimates?|estimated|authorit(?:y|ies)|believes?|believed|added|know|knows|shows?|found)$/;
const BOUND =
  /^(?:about|around|nearly|almost|some|roughly|approximately|over|under|more|less|fewer|than|at|least|most|up|only|just|a|an|as|many|much|the|no|below|above|exactly|between|close|of|[$€£~<>])$/;
const CHANGE =
  /^(?:up|down|by|rose|rise|rises|risen|fell|fall|falls|fallen|gained|gains|gain|lost|jumped|jumps|dropped|drops|grew|grows|climbed|climbs|slid|sank|soared|surged|plunged|shed|declined|increased|decreased|dipped|shrank|advanced|added|another|additional)$/;
const FROM = /^(?:from|compared|versus|vs|against)$/;
const CHANGE_AFTER = /^(?:higher|lower|increase|rise|jump|gain|drop|fall|decline|growth|cut|decrease|more)$/;
/** How far before the number the word that gives it its role is. */
const ROLE_REACH = 6;

/** How a number stands in its clause, by the word that governs it. */
function roleOf(tokens: readonly Token[], { first, next }: TokenRange): FigureRole {
  if (CHANGE_AFTER.test(tokens[next]?.lower ?? '')) return 'change';
  if (tokens[first - 1]?.lower === 'but' && tokens[first - 2]?.lower === 'all') return 'rest';
  for (let i = first - 1; i >= Math.max(0, first - ROLE_REACH); i--) {
    const word = tokens[i]?.lower ?? '';
    if (FROM.test(word) || (word === 'with' && tokens[i - 1]?.lower === 'compared')) return 'from';
    if (word === 'to' || word === 'at') return 'level';
    if (CHANGE.test(word) && !(word === 'up' && tokens[i + 1]?.lower === 'to')) return 'change';
    if (!BOUND.test(word)) return 'level';
  }
  return 'level';
}

const foldedOf = (token: Token): string => fold(token.text).text.replace(/'s?$/, '');

/** Words of time and place that say nothing of what is told, and those that only join. */
const ASIDE =
  /^(?:near|nearby|together|across|around|within|above|below|along|early|late|later|earlier|night|morning|afternoon|evening|noon|midnight|ago|recent|recently|currently|alone|overall|altogether|apiece|least|roughly|approximately|mr|mrs|ms|dr|mayor|president|minister|premier|chancellor|senator|governor|judge|general|king|queen|pope|sir|lord|lady)$/;

/** What two words that tell of one event share ("killed", "died"), or else two words for one thing. */
const meaningOf = (word: string): string => frameOf(word) ?? senseOf(word);

/** Senses of the content words of some tokens, without names and words of saying. */
function sensesOf(tokens: readonly Token[], names: ReadonlySet<string>): Set<string> {
  const words = tokens
    .filter(({ kind, lower }) => kind === 'word' && !SAYING.test(lower) && !ASIDE.test(lower) && !CHANGE.test(lower))
    .map(foldedOf);
  return new Set(words.filter((word) => isContentWord(word) && !names.has(nameKey(word))).map(meaningOf));
}

/** The tokens of a sentence in which the words of a time are no words: they are compared as days. */
function withoutTimes(tokens: readonly Token[], times: readonly Span[]): Token[] {
  let next = 0;
  return tokens.map((token) => {
    while ((times[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const isTime = (times[next]?.start ?? Number.POSITIVE_INFINITY) < token.end;
    return isTime ? { ...token, kind: 'mark', lower: '' } : token;
  });
}

/** Reads what the figures of a sentence have in common. */
export function readSentence(text: string): ReadSentence {
  const tokens = withoutTimes(findTokens(text, { start: 0, end: text.length }), findTimes(text, null));
  const names = new Set(findNamesIn(text).map(nameKey));
  return { text, tokens, names, ...findNameSlots(tokens, names), words: sensesOf(tokens, names) };
}

const BE =
  /^(?:is|was|were|are|be|been|stands?|stood|rose|rises?|risen|fell|falls?|fallen|grew|grows?|reached|hit|totalled|totaled|remained|remains?|jumped|dropped|climbed|declined|increased|dipped|shrank|averaged|will|would|has|have|had)$/;
const NOUN_STOP =
  /^(?:of|in|on|for|at|by|with|to|from|and|or|the|a|an|that|which|who|as|than|over|under|about|between|into|after|during|through|per)$/;

/** The nearest noun before token `i`: the word itself, unless a preposition's phrase stands between ("rents in Halden"). */
function nounBefore({ tokens, names }: ReadSentence, from: number, first: number): string | null {
  let noun: string | null = null;
  for (let i = from; i >= first; i--) {
    const token = itemAt(tokens, i);
    if (token.kind === 'mark') break;
    if (NOUN_STOP.test(token.lower)) {
      // What stood before the preposition is the head: look on, and forget what depended on it.
      if (/^(?:the|a|an)$/.test(token.lower)) {
        if (noun !== null && !NOUN_STOP.test(tokens[i - 1]?.lower ?? 'of')) break;
        continue;
      }
      noun = null;
      continue;
    }
    const word = foldedOf(token);
    if (noun === null && isContentWord(word) && !names.has(nameKey(word))) noun = meaningOf(word);
    else if (noun !== null && SAYING.test(token.lower)) break;
  }
  return noun;
}

/** Nouns that say what is measured: before "of" or the verb that a number follows, or after the number. */
function measuresOf(sentence: ReadSentence, figure: TokenRange, clause: TokenRange): Set<string> {
  const { tokens, names } = sentence;
  const measures = new Set<string>();
  let i = figure.first - 1;
  const isOf = (): boolean => tokens[i]?.lower === 'of';
  while (i >= clause.first && BOUND.test(tokens[i]?.lower ?? '') && !isOf()) i--;
  while (i >= clause.first && /^(?:to|at|by|from|now|still|already|currently|worth|put)$/.test(tokens[i]?.lower ?? ''))
    i--;
  const governor = tokens[i]?.lower ?? '';
  if (isOf() || BE.test(governor)) {
    while (BE.test(tokens[i]?.lower ?? '') || isOf()) i--;
    const noun = nounBefore(sentence, i, clause.first);
    if (noun !== null) measures.add(noun);
  }
  const after = tokens[figure.next];
  if (after && /^(?:in|of|for|worth)$/.test(after.lower)) {
    const head = tokens
      .slice(figure.next + 1, clause.next)
      .find(({ lower, kind }) => kind === 'word' && !NOUN_STOP.test(lower));
    const word = head && foldedOf(head);
    if (word && isContentWord(word) && !names.has(nameKey(word)) && after.lower !== 'in') measures.add(meaningOf(word));
  }
  return measures;
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
/** Within a name, around what somebody is called by. */
const NICKNAME_MARK = /^[“”"'‘’()]$/;
/** Words between an age and the name: "the 41-year-old former mayor, Tom Varga". */
const MOST_BETWEEN = 4;
const NO_DESCRIPTION = /^(?:and|or|who|which|that|was|is|has|had|said|with|in|of|from|at|on|to)$/;

/** Whether a token goes on with a name: a capital, a nickname's marks, the full stop of an initial. */
const isOfName = (tokens: readonly Token[], i: number): boolean =>
  isCapital(tokens[i]) ||
  NICKNAME_MARK.test(tokens[i]?.text ?? '') ||
  (tokens[i]?.text === '.' && tokens[i - 1]?.text.length === 1 && isCapital(tokens[i - 1]));

/** The keys of the name that begins, or ends, at a token. */
function nameFrom({ tokens }: ReadSentence, from: number, step: 1 | -1): string[] {
  const keys: string[] = [];
  for (let i = from; isOfName(tokens, i); i += step) {
    const word = foldedOf(itemAt(tokens, i));
    if (isContentWord(word) && !ASIDE.test(word)) keys.push(nameKey(word));
  }
  return step < 0 ? keys.reverse() : keys;
}

/** The name that an age "41-year-old" is told of: after it, behind what describes its bearer. */
function nameAfterAge(sentence: ReadSentence, { first }: TokenRange): string[] {
  const { tokens } = sentence;
  let i = first;
  while (i < tokens.length && tokens[i]?.lower !== 'old') i++;
  i++;
  for (let words = 0; words < MOST_BETWEEN && !isCapital(tokens[i]); words++, i++)
    if (NO_DESCRIPTION.test(tokens[i]?.lower ?? 'of')) return [];
  return nameFrom(sentence, i, 1);
}

const AGE = /^\S+[-\s]years?[-\s]olds?\b/i;
const BARE = /^\p{N}{1,3}$/u;

/** The name right beside an age, in its order: "Tom Varga, 41,", "41-year-old Tom Varga". */
function personBeside(sentence: ReadSentence, figure: TokenRange, exact: string): string[] {
  const { tokens } = sentence;
  const next = tokens[figure.next];
  const isApposed = tokens[figure.first - 1]?.text === ',' && (next === undefined || next.kind === 'mark');
  if (!AGE.test(exact)) return BARE.test(exact) && isApposed ? nameFrom(sentence, figure.first - 2, -1) : [];
  const article = /^(?:an?|the)$/.test(tokens[figure.first - 1]?.lower ?? '') ? 1 : 0;
  const after = nameAfterAge(sentence, figure);
  if (after.length > 0 || tokens[figure.first - article - 1]?.text !== ',') return after;
  return nameFrom(sentence, figure.first - article - 2, -1);
}

const ONE_OF = /^(?:one|two)\s+of\b/i;

/** Whether a number is the day of a month named before it; a year alone may count people. */
const isPartOfDate = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.lower === '' && tokens[first - 1]?.lower === '';

/** The tokens of a sentence that a span of it takes in. */
function rangeOf(tokens: readonly Token[], at: Span): TokenRange {
  const first = tokens.findIndex(({ end }) => end > at.start);
  if (first < 0) return { first: tokens.length, next: tokens.length };
  let next = first;
  while (next < tokens.length && itemAt(tokens, next).start < at.end) next++;
  return { first, next };
}

/** What begins a sentence that goes on telling of what the one before told of. */
const GOING_ON = /^["“'‘(\s]*(?:it|they|he|she|this|these|those|its|their|his|her|the)\b/i;

/** Reads the frame of the figure at a place of a sentence; `previous` is the sentence before, where it is at hand. */
export function readFrame(sentence: ReadSentence, at: Span, previous: ReadSentence | null = null): FigureFrame {
  const { tokens, names, subjects, places, words } = sentence;
  const figure = rangeOf(tokens, at);
  const clause = clauseAround(tokens, figure);
  const others = clause.flatMap(({ first, next }) => tokens.slice(first, next));
  return {
    role: roleOf(tokens, figure),
    measures: measuresOf(sentence, figure, {
      first: Math.min(...clause.map(({ first }) => first)),
      next: clause.at(-1)?.next ?? 0,
    }),
    subjects,
    places,
    names,
    clause: sensesOf(others, names),
    sentence: previous && GOING_ON.test(sentence.text) ? new Set([...words, ...previous.words]) : words,
    person: isHeadline(sentence.text) ? [] : personBeside(sentence, figure, sentence.text.slice(at.start, at.end)),
    isNoAmount: ONE_OF.test(sentence.text.slice(at.start)) || isPartOfDate(tokens, figure.first),
  };
}
