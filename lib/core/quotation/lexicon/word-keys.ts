import type { JudgingData } from '../../language/language-pack.ts';
import { listOf, rowsOf, type WordList } from '../../language/word-list.ts';
import type { RawToken } from '../read-tokens.ts';
import { matcher } from './word-pattern.ts';

/** Vowel signs, the lengthening stroke and other marks that are left off in print. */
const MARKS = /[\p{Mn}\u0640]/gu;
const DIGITS = /^[\d\u0660-\u0669\u06f0-\u06f9][\d\u0660-\u0669\u06f0-\u06f9.,\u066b\u066c]*$/u;

const LEAST_TENS = 30;
const HUNDRED = 100;

/** The Latin digits of an Arabic number. */
const latin = (digits: string): string =>
  digits.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** The value of a number's digits, by what parts its thousands. */
function valueOf(digits: string, grouping: string): number {
  const plain = latin(digits).replace('\u066b', '.').replaceAll('\u066c', '');
  if (digits !== plain) return Number(plain);
  const isGrouped = grouping === '.' ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
  if (isGrouped.test(plain)) return Number(plain.replaceAll(grouping === '.' ? '.' : ',', '').replace(',', '.'));
  // A comma that parts no group parts decimals, in Arabic as well: "3,5".
  return Number(plain.replace(',', '.'));
}

const ARABIC_MARK = /^[\u066b\u066c]$/u;

/** The tokens with the parts of a number as one that only an Arabic decimal or thousands mark parts: "١٬٢٠٠". */
function joinNumbers(text: string, tokens: readonly RawToken[]): RawToken[] {
  const joined: RawToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isNext = last !== undefined && last.end + 1 === token.start && ARABIC_MARK.test(text.charAt(last.end));
    const surface = isNext ? text.slice(last.start, token.end) : '';
    if (isNext && DIGITS.test(surface)) joined[joined.length - 1] = { ...last, key: surface, surface, end: token.end };
    else joined.push(token);
  }
  return joined;
}

const wordsOf = (list: WordList): string[] => (list.length === 0 ? [] : listOf(list));

/** Number words by what they are compared by. */
function numberKeys({ numbers = [], tens = [], scales = [] }: JudgingData): Map<string, string> {
  return new Map([
    ...wordsOf(numbers).map((word, value) => [word, `#${value}`] as const),
    ...wordsOf(tens).map((word, i) => [word, `#${Math.min(LEAST_TENS + i * 10, HUNDRED)}`] as const),
    ...rowsOf(scales).map(([word = '', key = '']) => [word, key] as const),
  ]);
}

/** Words that accents tell from others are short. */
const LONGEST_ACCENTED = 20;

/** A word without its umlauts, as keyboards that lack them write it. */
const withoutUmlauts = (word: string): string => word.replace(/[äöü]/g, (letter) => `${letter.normalize('NFD')[0]}e`);

/** What "plus" and "personne" are behind a French "ne". */
const WITH_NE = /^(?:plus|personne)$/;
const NE_REACH = 4;
/** What denies behind "ne", or asks for "que" itself. */
const WITH_NE_ALONE =
  /^(?:pas|plus|jamais|rien|personne|aucune?|point|guere|nul|nulle|ni|autre|dit|sait|croit|pense|veut)$/;

/** Reads whether a word has the letter for "that" before it: Hebrew "שהעירייה", not "שלום". */
function thatReader({ that }: JudgingData): (word: string) => boolean {
  if (that === undefined) return () => false;
  const isBehind = matcher(listOf(that.before));
  return (word) => word.startsWith(that.letter) && isBehind(word.slice(that.letter.length));
}

/** Makes the words of one language comparable: its spellings, its numbers, and words for one another brought to one key. */
export class WordKeys {
  private readonly data: JudgingData;
  private readonly same: ReadonlyMap<string, string>;
  private readonly numbers: ReadonlyMap<string, string>;
  private readonly spelling: readonly (readonly [RegExp, string])[];
  private readonly elided: readonly string[];
  /** Whether "that" is written on to a word. */
  private readonly hasThat: (word: string) => boolean;
  /** Words that their accents tell from others, by the ways to write them. */
  private readonly accented: ReadonlyMap<string, string>;

  constructor(data: JudgingData) {
    this.data = data;
    this.numbers = numberKeys(data);
    this.same = new Map(
      rowsOf(data.same ?? []).flatMap(([first = '', ...rest]) =>
        [...rest, first].map((word) => [word, first] as const),
      ),
    );
    // "ae" is no umlaut in "Frauen", "neue", "Quelle".
    this.spelling = rowsOf(data.spelling ?? []).map(([from = '', to = '']) => [
      new RegExp(/^[aou]e$/.test(from) ? `(?<![aeqo])${from}` : from.normalize('NFKD'), 'gu'),
      to,
    ]);
    this.elided = data.elided === undefined ? [] : listOf(data.elided);
    this.hasThat = thatReader(data);
    this.accented = new Map(
      wordsOf(data.accented ?? []).flatMap((word) => [word, withoutUmlauts(word)].map((form) => [form, word] as const)),
    );
  }

  /** The tokens with their keys as this language has them. Linear in their number. */
  read(text: string, tokens: readonly RawToken[]): RawToken[] {
    const words = joinNumbers(text, tokens).flatMap((token) => this.split(this.withAccents(text, token)));
    return words.flatMap((token, at) => {
      const key = this.keyOf(token, at, words);
      return key === null ? [] : [key === token.key ? token : { ...token, key }];
    });
  }

  /** Accents are left off wherever words are compared; here they stay where another word is written without them. */
  private withAccents(text: string, token: RawToken): RawToken {
    if (token.end - token.start > LONGEST_ACCENTED) return token;
    const written = text.slice(token.start, token.end).normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
    const word = this.accented.get(written);
    return word === undefined ? token : { ...token, key: word, surface: word };
  }

  /** "l'État" is two words, and so is "שהשר". */
  private split(token: RawToken): RawToken[] {
    const elided = this.elided.find((word) => token.surface.startsWith(word) && token.surface.length > word.length);
    const isWhole = token.end - token.start === token.surface.length;
    const length = elided?.length ?? (this.hasThat(token.surface) ? 1 : 0);
    if (length === 0 || !isWhole) return [token];
    const at = token.start + length;
    const surface = token.surface.slice(length);
    const key = elided?.slice(0, -1) ?? token.surface.slice(0, length);
    const first = { ...token, key, surface: token.surface.slice(0, length), end: at };
    return [first, { ...token, key: surface, surface, start: at }];
  }

  private keyOf(token: RawToken, at: number, words: readonly RawToken[]): string | null {
    const { surface } = token;
    const { percent, grouping = ',' } = this.data;
    if (DIGITS.test(surface)) return `#${valueOf(surface, grouping)}`;
    if (percent !== undefined) {
      const [first, second] = percent.split(' ');
      if (surface === first && words[at + 1]?.surface === second) return null;
      if (surface === second && words[at - 1]?.surface === first) return 'percent';
    }
    if (WITH_NE.test(surface) && this.isBehindNe(words, at)) return `${surface}-ne`;
    if (/^qu[e']$/.test(surface) && this.isOnly(words, at)) return 'que-ne';
    const isLatin = /^[a-z]/.test(surface);
    const key = isLatin && !token.key.startsWith('#') ? token.surface : token.key;
    return this.bring(key === '' ? token.key : key);
  }

  private isBehindNe(words: readonly RawToken[], at: number): boolean {
    const near = words.slice(Math.max(0, at - NE_REACH), at + 3);
    return near.some(({ surface }) => surface === 'ne' || surface === "n'");
  }

  /** A Hebrew number with a small word written on to it: "בעשרים". */
  private numberBehind(key: string): string | undefined {
    const rest = this.data.joined !== undefined && this.data.joined.includes(key.charAt(0)) ? key.slice(1) : '';
    return rest === '' ? undefined : this.numbers.get(this.same.get(rest) ?? rest);
  }

  /** "Nous n'avons que": a "que" close behind "ne" that nothing else denies with. */
  private isOnly(words: readonly RawToken[], at: number): boolean {
    const near = words.slice(Math.max(0, at - NE_REACH), at).map(({ surface }) => surface);
    const ne = near.findLastIndex((surface) => surface === 'ne' || surface === "n'");
    return ne >= 0 && !near.slice(ne).some((surface) => WITH_NE_ALONE.test(surface));
  }

  private bring(word: string): string {
    if (word === '%' || word.startsWith('#')) return word === '%' ? 'percent' : word;
    let key = word.replace(/^'/, '');
    // Folded letters are parted from their marks, by which "ئ" is told from "ي".
    for (const [from, to] of this.spelling) key = key.replace(from, to);
    key = key.replace(MARKS, '');
    key = this.same.get(key) ?? key;
    return this.numbers.get(key) ?? this.numberBehind(key) ?? key;
  }
}
