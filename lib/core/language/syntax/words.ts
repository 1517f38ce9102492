import type { Span } from '../span.ts';

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
const QUOTE = /^["“”„‟«»‹›〝〞＂״'‘’‚]$/u;
const CLOSING_QUOTE = /^[”’]$/u;
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

/** Whether a mark between two words makes them one: "22-year-old", "U.S.-led", "example.com", "6:00". */
const joinsWords = (mark: string, next: string): boolean =>
  HYPHEN.test(mark) || (mark === '.' && /^\p{Ll}/u.test(next)) || (mark === ':' && /^\p{Nd}/u.test(next));

/** Runs of words with nothing but single joining marks between them are one word. */
function joinCompounds(tokens: readonly SyntaxToken[]): SyntaxToken[] {
  const joined: SyntaxToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const last = joined.at(-1);
    const next = tokens[i + 1];
    const bridges =
      last && next && joinsWords(token.text, next.text) && last.end === token.start && token.end === next.start;
    if (bridges && last.kind !== 'mark' && next.kind !== 'mark') {
      joined[joined.length - 1] = {
        kind: 'word',
        text: last.text + token.text + next.text,
        start: last.start,
        end: next.end,
      };
      i++;
    } else joined.push(token);
  }
  return joined;
}

/** The places at which a token falls into words, without its ends. */
function findJoints(key: string, { before, after }: WordJoints): number[] {
  const front = before.find((joint) => key.startsWith(joint) && key.length > joint.length)?.length ?? 0;
  const back = after.find((joint) => key.endsWith(joint) && key.length > joint.length + front)?.length ?? 0;
  return [...(front ? [front] : []), ...(back ? [key.length - back] : [])];
}

const ENDS_QUOTED = /[^sxz]['’]$|^['’]$/iu;
const OPENS_SINGLE = /^[‘‚‹]$/u;

/** Whether the apostrophe at a token's end closes a quotation: "boys’" keeps its own, unless a ‘ is open. */
const endsQuotation = ({ text }: SyntaxToken, isOpen: boolean): boolean =>
  text.length > 1 && /['’]$/u.test(text) && (isOpen || ENDS_QUOTED.test(text));

/** Parts the apostrophe that closes a quotation from the word before it. */
function partClosingMarks(tokens: readonly SyntaxToken[], { before }: WordJoints): SyntaxToken[] {
  let isOpen = false;
  return tokens.flatMap((token) => {
    const { kind, text, start, end } = token;
    if (OPENS_SINGLE.test(text)) isOpen = true;
    if (kind !== 'word' || !endsQuotation(token, isOpen) || before.includes(keyOf(text))) return [token];
    isOpen = false;
    return [
      { kind, text: text.slice(0, -1), start, end: end - 1 },
      { kind: 'mark' as const, text: text.slice(-1), start: end - 1, end },
    ];
  });
}

/** Straight marks open and close in turn; a closing mark that nothing opened closes a quotation that began earlier. */
class QuoteState {
  inside = false;
  private opened = 0;

  /** Takes a mark. Gives the number of the first word to flag as quoted afterwards, or -1. */
  take(mark: string, words: number): number {
    if (!QUOTE.test(mark)) return -1;
    const closesEarlier = !this.inside && CLOSING_QUOTE.test(mark);
    const from = closesEarlier ? this.opened : -1;
    this.inside = closesEarlier ? false : !this.inside;
    this.opened = words;
    return from;
  }
}

const markBit = (mark: string): number => (QUOTE.test(mark) ? MARK.quote : (MARK_BITS.get(mark) ?? MARK.other));

/** The words of one sentence's tokens, in order, with the marks between them. Linear in the number of tokens. */
export function findWords(tokens: readonly SyntaxToken[], joints: WordJoints): SyntaxWord[] {
  const words: (SyntaxWord & { quoted: boolean })[] = [];
  const quotes = new QuoteState();
  let marks = 0;
  for (const token of joinCompounds(partClosingMarks(tokens, joints))) {
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
