import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import {
  CALENDAR,
  CLAUSE_WORDS,
  IRREGULAR_PAST,
  isAdverbial,
  LONE_OPENERS,
  NAME_PARTICLES,
  NEVER_SPEAKS,
  PREPOSITIONS,
} from '../lexicon/word-classes.ts';
import type { QuotedSpan } from '../marks/quoted-spans.ts';
import { markGivenNames } from './given-names.ts';
import { findTokens, type Token } from './narrative-tokens.ts';
import { joinPossessives } from './own-possessives.ts';

/** A text read for who speaks in it: its quotations, and the words around them as tokens. */
export interface Narrative {
  readonly text: string;
  readonly spans: readonly QuotedSpan[];
  readonly tokens: readonly Token[];
  /** The token that stands for each quotation. */
  readonly positions: readonly number[];
}

/** How a quotation ends, which tells whether its sentence goes on. */
export type QuotationEnding = 'comma' | 'question' | 'stop' | 'none';

/** Share of capitalised words from which a paragraph is read as a headline, where capitals tell nothing. */
const HEADLINE_SHARE = 0.6;

/** The words of a text that are capitalised where no sentence begins, and those that are written small. */
function readCase(tokens: readonly Token[]): { capital: Set<string>; small: Set<string> } {
  const capital = new Set<string>();
  const small = new Set<string>();
  let block: Token[] = [];
  let words = 0;
  let capitals = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'break') {
      if (capitals < words * HEADLINE_SHARE) for (const { word } of block) capital.add(word);
      block = [];
      words = 0;
      capitals = 0;
    } else if (token.kind === 'word') {
      words++;
      if (token.capital) capitals++;
      else small.add(token.word);
      if (token.capital && tokens[i - 1]?.kind === 'word') block.push(token);
    }
  }
  return { capital, small };
}

/** Words that are seldom names though they begin a sentence, by how they end: "Speaking", "Asked", "However". */
const OPENER = /(?:ing|ed|ly|ever|wise)$/;

const SAYS = /^(?:said|says|told|tells|added|adds|wrote|writes|replied|explained|insisted|admitted|argued)$/;
const TAKES_PARTICIPLE = /^(?:being|having|getting)$/;

/** Whether a word only looks like an opener, since it is the one who says something: "Kelly said", "Harding added". */
const isSpeaking = ({ word }: Token, next: Token | undefined): boolean =>
  next?.kind === 'word' && SAYS.test(next.word) && !isAdverbial(word) && !TAKES_PARTICIPLE.test(word);

/** Longest dateline, in tokens: "WASHINGTON, Dec. 8 (Agency) —". */
const MAX_DATELINE_LENGTH = 12;

/** Whether the dash at token `at` ends a dateline: a line's beginning with its first word in capitals. */
function isAfterDateline(text: string, tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (
    first >= 0 &&
    at - first <= MAX_DATELINE_LENGTH &&
    tokens[first]?.kind !== 'break' &&
    tokens[first]?.kind !== 'quotation'
  )
    first--;
  const token = tokens[first + 1];
  if (at - first > MAX_DATELINE_LENGTH || !token || token.kind !== 'word' || token.word.length < 4 || first + 1 === at)
    return false;
  const written = text.slice(token.start, token.end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}

/** Words in front of a name that tell what somebody does: "artist", "researcher". */
const CALLING = /(?:ist|er|or|ian|ant|man|woman)$/;

/** Whether a capital that begins a sentence belongs to a word that goes with the next: "Graphic artist Ann Lee". */
function describesNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.capital || !tokens[at + 2]?.capital) return false;
  return (
    CALLING.test(next.word) && !isAdverbial(next.word) && !PREPOSITIONS.has(next.word) && !CUE_VERBS.has(next.word)
  );
}

/** Whether a single capital that begins a sentence can be its subject: "Lee left", not "Change in the law". */
function canBeSubject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return true;
  const { word } = next;
  // "Lee on Tuesday said", "Pieter van der Lee", "Lee & Sons"
  if (NAME_PARTICLES.has(word) || word === '&') return true;
  if (PREPOSITIONS.has(word)) return word === 'on' && CALENDAR.has(tokens[at + 2]?.word ?? '');
  return (
    IRREGULAR_PAST.has(word) ||
    isAdverbial(word) ||
    CUE_VERBS.has(word) ||
    CLAUSE_WORDS.has(word) ||
    /(?:ed|[^s]s)$/.test(word) ||
    next.capital
  );
}

/** Whether a token is a quotation that ends in a comma, so that its sentence goes on behind it. */
const isGoneOn = (text: string, token: Token | undefined, spans: readonly QuotedSpan[]): boolean =>
  token?.kind === 'quotation' && text[itemAt(spans, token.quotation).content.end - 1] === ',';

/** Tokens whose capital letter is kept only where it shows a name, not the beginning of a sentence. */
function withoutSentenceCapitals(text: string, tokens: readonly Token[], spans: readonly QuotedSpan[]): Token[] {
  const { capital, small } = readCase(tokens);
  return tokens.map((token, i) => {
    const before = tokens[i - 1]?.kind;
    if (token.kind === 'dash' && isAfterDateline(text, tokens, i)) return { ...token, kind: 'stop' as const };
    if (!token.capital || token.given || before === 'word' || before === 'comma') return token;
    if (capital.has(token.word) || isGoneOn(text, tokens[i - 1], spans)) return token;
    // "Ned Farrow", "Sally Webb"
    const isGiven = FIRST_NAMES.has(token.word) && tokens[i + 1]?.capital === true;
    const isOpener =
      (OPENER.test(token.word) && !isGiven && !isSpeaking(token, tokens[i + 1])) ||
      (isAdverbial(token.word) && !isGiven && tokens[i + 1]?.kind === 'comma') ||
      LONE_OPENERS.has(token.word) ||
      NEVER_SPEAKS.has(token.word);
    const isName =
      !isOpener &&
      !describesNext(tokens, i) &&
      ((!small.has(token.word) && canBeSubject(tokens, i)) ||
        FIRST_NAMES.has(token.word) ||
        tokens[i + 1]?.capital === true);
    return isName ? token : { ...token, capital: false };
  });
}

/** Reads a text around the given quotations, which are in order and apart. */
export function readNarrative(text: string, spans: readonly QuotedSpan[]): Narrative {
  const tokens = withoutSentenceCapitals(
    text,
    joinPossessives(text, markGivenNames(text, findTokens(text, spans))),
    spans,
  );
  const positions: number[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === 'quotation') positions[token.quotation] = i;
  });
  return { text, spans, tokens, positions };
}

const CLOSING = '\u2019\u201d\u00bb\'")]';

/** How the quotation at token `at` ends; British papers put its comma or stop after the mark. */
export function endingOf({ text, spans, tokens }: Narrative, at: number): QuotationEnding {
  const { content } = itemAt(spans, itemAt(tokens, at).quotation);
  let end = content.end;
  while (end > content.start + 1 && CLOSING.includes(text.charAt(end - 1))) end--;
  const last = text.charAt(end - 1);
  if (',\u2014\u2013-\u2026'.includes(last)) return 'comma';
  if ('?!'.includes(last)) return 'question';
  const next = tokens[at + 1]?.kind;
  if (next === 'comma' || next === 'dash') return 'comma';
  return last === '.' || next === 'stop' ? 'stop' : 'none';
}

/** Whether the quotation at token `at` begins as a sentence does. */
export function beginsSentence({ text, spans, tokens }: Narrative, at: number): boolean {
  const { content } = itemAt(spans, itemAt(tokens, at).quotation);
  const first = /[\p{L}\p{N}]/u.exec(text.slice(content.start, content.start + 12))?.[0] ?? '';
  return first !== first.toLowerCase() || /\p{N}/u.test(first);
}

/** Whether a token is written with a capital, be it a name or the beginning of a sentence. */
export const isCapital = (text: string, token: Token): boolean => {
  const first = text.charAt(token.start);
  return first !== first.toLowerCase();
};

/** Whether a line feed at token `at` only follows a colon: "She said:" and the quotation in a paragraph of its own. */
const isAfterColon = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.kind === 'colon';

/** Longest sentence that is read whole, in tokens; so that a text without a full stop is read in linear time. */
const MAX_SENTENCE_LENGTH = 120;

/** The first token of the sentence that the token at `at` is in. */
export function sentenceStart(narrative: Narrative, at: number): number {
  const { tokens } = narrative;
  let i = at;
  for (; i > 0 && at - i < MAX_SENTENCE_LENGTH; i--) {
    const before = itemAt(tokens, i - 1);
    if (before.kind === 'stop' || (before.kind === 'break' && !(i === at && isAfterColon(tokens, i - 1)))) break;
    if (before.kind === 'quotation' && endsSentence(narrative, i - 1)) break;
  }
  return i;
}

/** Whether the sentence ends with the quotation at token `at`. */
export function endsSentence(narrative: Narrative, at: number): boolean {
  const ending = endingOf(narrative, at);
  if (ending !== 'stop' && ending !== 'question') return false;
  const next = narrative.tokens[at + 1];
  return !next || next.kind !== 'word' || isCapital(narrative.text, next);
}
