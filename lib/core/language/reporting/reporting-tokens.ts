import { itemAt } from '../../item-at.ts';
import { findTokens, type Token } from '../narrative/narrative-tokens.ts';
import { endsSentence } from '../sentences.ts';
import type { Span } from '../span.ts';
import { plainLetters } from './plain-letters.ts';
import type { Reporting } from './reporting-pack.ts';

const CAPITAL = /^\p{Lu}/u;

/** A part of a word as a token of its own. */
function part(text: string, token: Token, start: number, end: number): Token {
  const written = text.slice(start, end);
  return {
    ...token,
    start,
    end,
    word: written.toLowerCase().replaceAll('’', "'"),
    capital: CAPITAL.test(written),
    possessive: token.possessive && end === token.end,
  };
}

/** "l'auteur" and "explique-t-il" are two words each. Linear in the word's length, however many it is made of. */
function splitWord(text: string, token: Token, { words }: Reporting): Token[] {
  const parts: Token[] = [];
  let from = 0;
  for (let to = token.word.indexOf("'") + 1; to > from + 1; to = token.word.indexOf("'", from) + 1) {
    if (!words.elided.has(token.word.slice(from, to))) break;
    parts.push(part(text, token, token.start + from, token.start + to));
    from = to;
  }
  const rest = from === 0 ? token : part(text, token, token.start + from, token.end);
  const hyphen = rest.word.lastIndexOf('-');
  if (hyphen <= 0 || !words.enclitic.has(rest.word.slice(hyphen + 1))) return [...parts, rest];
  const verbEnd = rest.word.endsWith('-t', hyphen) ? hyphen - 2 : hyphen;
  return [
    ...parts,
    part(text, rest, rest.start, rest.start + verbEnd),
    part(text, rest, rest.start + hyphen + 1, rest.end),
  ];
}

/** "And", "so", which Arabic and Hebrew write on to the word behind. */
const JOINED = /^[وفו](?!..?$)/;

/** An Arabic or Hebrew word as words are listed, without the "and" of a verb of speech or of what names a source. */
function uncased(token: Token, before: Token | undefined, { finite, leads, words }: Reporting): Token {
  const word = plainLetters(token.word);
  const rest = word.slice(1);
  // "وفقا لسامر"
  const governor = plainLetters(before?.word ?? '').replace(JOINED, '');
  if (words.beforeTo.has(governor) && word.startsWith('ل'))
    return { ...token, start: token.start + token.word.indexOf(rest.charAt(0), 1), word: rest };
  const isJoined = JOINED.test(word) && !finite.has(word) && !words.pronoun.has(word);
  const isCue =
    finite.has(rest) ||
    words.pronoun.has(rest) ||
    words.subordinator.has(rest) ||
    leads.some(([first]) => first === rest);
  return isJoined && isCue ? { ...token, start: token.start + 1, word: rest } : { ...token, word };
}

/** Whether the full stop at `start` ends no sentence; one that has a capital right behind it lacks its space. */
const isInner = (text: string, start: number, { pack }: Reporting): boolean =>
  text[start] === '.' && !endsSentence(text, start, pack) && !CAPITAL.test(text.slice(start + 1, start + 3));

/** A capital behind a hyphen, or a domain, makes a name as well: "documenta-Leiter", "ndr.de". */
const NAME_INSIDE = /^[\p{Ll}\p{N}]+-\p{Lu}/u;

/** The tokens of a text in another language than English, each quotation as one. Linear in the length of the text. */
export function findReportingTokens(text: string, quotations: readonly Span[], reporting: Reporting): Token[] {
  const tokens = findTokens(text, quotations, reporting.pack);
  return tokens.flatMap((token, at) => {
    if (token.kind === 'stop') return isInner(text, token.start, reporting) ? [] : [token];
    if (token.kind !== 'word') return [token];
    if (reporting.isUncased) return [uncased(token, tokens[at - 1], reporting)];
    const isName = reporting.isGerman && NAME_INSIDE.test(text.slice(token.start, token.end));
    return splitWord(text, isName ? { ...token, capital: true } : token, reporting);
  });
}

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether the quotation at `at` ends a sentence: it has its own full stop, and nothing goes on with a small letter. */
function closesSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const { end } = itemAt(tokens, at);
  const next = tokens[at + 1];
  if (!/[.!?…]["'“”«»‹›\s]{0,3}$/u.test(text.slice(Math.max(0, end - 5), end)) || !next) return false;
  return next.kind === 'quotation' || (next.kind === 'word' && next.capital);
}

/** Longer stretches are cut, so that what is read of each takes a bounded time. */
const LONGEST_SENTENCE = 160;

/** The sentences of some tokens, without the marks that end them; a quotation is inside the sentence it is part of. */
export function sentencesOf(text: string, tokens: readonly Token[]): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  const end = (to: number, next: number): void => {
    for (; from < to; from += LONGEST_SENTENCE) sentences.push({ from, to: Math.min(to, from + LONGEST_SENTENCE) });
    from = next;
  };
  tokens.forEach(({ kind }, at) => {
    // A colon at a line's end goes on with the quotation below it.
    if (
      kind === 'stop' ||
      (kind === 'break' && !(tokens[at - 1]?.kind === 'colon' && tokens[at + 1]?.kind === 'quotation'))
    )
      end(at, at + 1);
    else if (kind === 'quotation' && closesSentence(text, tokens, at)) end(at + 1, at + 1);
  });
  end(tokens.length, tokens.length);
  return sentences;
}
