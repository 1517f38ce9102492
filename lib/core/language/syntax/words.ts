import type { Span } from '../../text/span.ts';

/** What a sentence is cut into before it is parsed: a word, a number or a single mark, with its place in the text. */
export interface SyntaxToken extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
}

/** How a language writes two words as one ("don't", "l'homme", "dit-il"). All in lower case, with a plain apostrophe. */
export interface WordJoints {
  /** Words joined in front, with their apostrophe: "l'", "qu'". */
  readonly before: readonly string[];
  /** Words joined at the end: "n't", "'s", "-il". */
  readonly after: readonly string[];
}

/** The marks in front of a word, as bits. */
export const MARK = { comma: 1, quote: 2, colon: 4, dash: 8, bracket: 16, stop: 32, other: 64 } as const;

/** A word as the parser takes it. Marks are no words; they are kept as bits on the word that follows them. */
export interface SyntaxWord extends Span {
  readonly text: string;
  /** Lower case, plain apostrophes, every digit a 0. */
  readonly key: string;
  /** The marks since the word before. */
  readonly marks: number;
  /** Whether the word is within quotation marks. */
  readonly quoted: boolean;
}

const SYMBOL = /^[$€£¥%&@#+=§°‰₪]$/u;
const DOUBLE_QUOTE = /^["“”„‟«»‹›〝〞＂״]$/u;
const CLOSING_QUOTE = /^[”»]$/u;
const MARK_BITS: ReadonlyMap<string, number> = new Map([
  ...[...',،'].map((mark) => [mark, MARK.comma] as const),
  ...[...':;؛'].map((mark) => [mark, MARK.colon] as const),
  ...[...'–—―-‐‑‒'].map((mark) => [mark, MARK.dash] as const),
  ...[...'()[]{}'].map((mark) => [mark, MARK.bracket] as const),
  ...[...'.?!…؟'].map((mark) => [mark, MARK.stop] as const),
]);
const HYPHEN = /^[-‐‑־]$/u;
const APOSTROPHE = /[’‘ʼ]/gu;
const DIGIT = /\p{Nd}/gu;

const keyOf = (text: string): string => text.toLowerCase().replace(APOSTROPHE, "'").replace(DIGIT, '0');

const isWord = ({ kind, text }: SyntaxToken): boolean => kind !== 'mark' || SYMBOL.test(text);

/** "22-year-old", "U.S.-led": runs of words with nothing but single hyphens between them are one word. */
function joinHyphens(tokens: readonly SyntaxToken[]): SyntaxToken[] {
  const joined: SyntaxToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const last = joined.at(-1);
    const next = tokens[i + 1];
    const bridges =
      last && next && HYPHEN.test(token.text) && last.end === token.start && token.end === next.start;
    if (bridges && last.kind !== 'mark' && next.kind !== 'mark') {
      joined[joined.length - 1] = { kind: 'word', text: last.text + token.text + next.text, start: last.start, end: next.end };
      i++;
    } else joined.push(token);
  }
  return joined;
}

/** The places at which a token falls into words, without its ends. */
function findJoints(key: string, { before, after }: WordJoints): number[] {
  let front = 0;
  const front1 = before.find((joint) => key.startsWith(joint) && key.length > joint.length);
  if (front1) front = front1.length;
  const back = after.find((joint) => key.endsWith(joint) && key.length > joint.length + front);
  return [...(front ? [front] : []), ...(back ? [key.length - back.length] : [])];
}

/** Straight marks open and close in turn; a closing mark that nothing opened closes a quotation that began earlier. */
class QuoteState {
  inside = false;
  private opened = 0;

  /** Takes a mark. Gives the number of the first word to flag as quoted afterwards, or -1. */
  take(mark: string, words: number): number {
    if (!DOUBLE_QUOTE.test(mark)) return -1;
    const closesEarlier = !this.inside && CLOSING_QUOTE.test(mark);
    const from = closesEarlier ? this.opened : -1;
    this.inside = closesEarlier ? false : !this.inside;
    this.opened = words;
    return from;
  }
}

const markBit = (mark: string): number =>
  DOUBLE_QUOTE.test(mark) ? MARK.quote : (MARK_BITS.get(mark) ?? MARK.other);

/** The words of one sentence's tokens, in order, with the marks between them. Linear in the number of tokens. */
export function findWords(tokens: readonly SyntaxToken[], joints: WordJoints): SyntaxWord[] {
  const words: (SyntaxWord & { quoted: boolean })[] = [];
  const quotes = new QuoteState();
  let marks = 0;
  for (const token of joinHyphens(tokens)) {
    if (!isWord(token)) {
      marks |= markBit(token.text);
      const from = quotes.take(token.text, words.length);
      if (from >= 0) for (let i = from; i < words.length; i++) Object.assign(words[i] ?? {}, { quoted: true });
      continue;
    }
    const key = keyOf(token.text);
    const cuts = key.length === token.text.length ? findJoints(key, joints) : [];
    let at = 0;
    for (const cut of [...cuts, token.text.length]) {
      const text = token.text.slice(at, cut);
      const start = token.start + at;
      words.push({ text, key: keyOf(text), start, end: start + text.length, marks, quoted: quotes.inside });
      marks = 0;
      at = cut;
    }
  }
  return words;
}
