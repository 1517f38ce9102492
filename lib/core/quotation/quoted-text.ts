import { itemAt } from '../item-at.ts';
import { countFiller, mayFollowItself } from './lexicon/fillers.ts';
import type { Senses } from './lexicon/senses.ts';
import { type ReadText, readText, type Token } from './read-tokens.ts';

/** A text with its tokens. */
export interface QuotedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Offsets in `text` where the quotation was broken off and taken up again. */
  readonly breaks: readonly number[];
  /** What is known of its language. */
  readonly senses: Senses;
}

/** Half-open token indices. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** One text of the parts of an utterance, joined by a space each; `known` are texts that it may be. */
export function joinParts(parts: readonly string[], senses: Senses, known: readonly ReadText[] = []): QuotedText {
  const breaks: number[] = [];
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.length;
    breaks.push(length++);
  }
  const text = parts.join(' ');
  const read = known.find((one) => one.text === text) ?? readText(text);
  return { text: read.text, tokens: senses.keyed(read), breaks, senses };
}

/** What is between the token before `index` and the token at it: the ends of the text count. */
export function gapBefore({ text, tokens }: QuotedText, index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? text.length);
}

const ELLIPSIS = /…|\.\s?\.\s?\.|\[\s*\]|\*\s?\*\s?\*/;

/** Whether the text shows at a token's left that words are missing there: an ellipsis, or a quotation broken off. */
export const isMarkedBefore = (quoted: QuotedText, index: number): boolean =>
  ELLIPSIS.test(gapBefore(quoted, index)) || isPartedBefore(quoted, index);

/** Whether the word at an index begins another part, in marks of its own. */
export function isPartedBefore({ tokens, text, breaks }: QuotedText, index: number): boolean {
  const from = tokens[index - 1]?.end ?? 0;
  const to = tokens[index]?.start ?? text.length;
  return breaks.some((at) => at >= from && at < to);
}

/** Whether the token is the first of its sentence, or is behind the last. */
export const opensSentence = ({ tokens }: QuotedText, index: number): boolean =>
  index === 0 || index >= tokens.length || tokens[index]?.sentence !== tokens[index - 1]?.sentence;

const INNER_MARK = /['‘"“]\s*$/u;

/** Whether a quotation within the text begins with the token at an index. */
export const opensInner = (quoted: QuotedText, index: number): boolean => INNER_MARK.test(gapBefore(quoted, index));

/** The text of a token range as written, without what is around it. */
export function rawText({ text, tokens }: QuotedText, { start, end }: TokenRange): string {
  return start < end ? text.slice(tokens[start]?.start, tokens[end - 1]?.end) : '';
}

/** The keys of a token range. */
export const keysOf = ({ tokens }: QuotedText, { start, end }: TokenRange): string[] =>
  tokens.slice(start, end).map((token) => token.key);

/** A hyphen within a word sets nothing off. */
const SET_OFF = /[,;–—…]|\s-|-[\s-]|\.\.\./u;

/** Whether a token range says again what is right before or behind it ("the the", "I was, I was"). */
function isDoubled(quoted: QuotedText, { start, end }: TokenRange): boolean {
  const length = end - start;
  const keys = keysOf(quoted, { start, end });
  const before = keysOf(quoted, { start: start - length, end: start });
  const after = keysOf(quoted, { start: end, end: end + length });
  const says = (others: readonly string[], between: number): boolean =>
    others.length === length &&
    keys.every((key, i) => key === others[i]) &&
    // "That, that" is said again all the same.
    !(length === 1 && keys.every(mayFollowItself) && !SET_OFF.test(gapBefore(quoted, between)));
  return length > 0 && ((start >= length && says(before, start)) || says(after, end));
}

/** The tokens of a range that a speaker said and meant: without an editor's brackets, fillers and doubled words. */
export function spokenTokens(quoted: QuotedText, { start, end }: TokenRange): Token[] {
  if (isDoubled(quoted, { start, end })) return [];
  const spoken: Token[] = [];
  let opening = false;
  for (let at = start; at < end; ) {
    const token = itemAt(quoted.tokens, at);
    // Behind one filler that opens a sentence another one may ("Okay, so").
    opening ||= opensSentence(quoted, at);
    const fillers = countFillerAt(quoted, { start: at, end }, opening);
    if (fillers > 0) at += fillers;
    else {
      if (!token.bracketed) spoken.push(token);
      opening = false;
      at++;
    }
  }
  return spoken;
}

function countFillerAt(quoted: QuotedText, { start: at, end }: TokenRange, opening: boolean): number {
  const behind = Math.min(at + 1, end);
  const setOff = SET_OFF.test(gapBefore(quoted, at)) || SET_OFF.test(gapBefore(quoted, behind));
  return countFiller(keysOf(quoted, { start: at, end: Math.min(at + 3, end) }), { opening, setOff });
}
