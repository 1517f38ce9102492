import type { JudgingData } from '../../language/language-pack.ts';
import { OPERATORS } from '../../language/packs/operators.ts';
import { reportingOf } from '../../language/packs/reporting.ts';
import { listOf, setOf } from '../../language/word-list.ts';
import { oncePer } from '../../once-per.ts';
import { placeTokens, type ReadText, type Token } from '../read-tokens.ts';
import { areContrasts } from './contrasts.ts';
import { areOpposites } from './opposites.ts';
import { findWeightyWords, readWeights, type WeightyWord } from './weighty-words.ts';
import { WordKeys } from './word-keys.ts';

/** What is known of the words of one language for judging an edit. */
export interface Senses {
  readonly findWeighty: (keys: readonly string[]) => WeightyWord[];
  readonly areOpposites: (a: string, b: string) => boolean;
  readonly areContrasts: (a: string, b: string) => boolean;
  /** A capital within a sentence makes a name; in German it makes a noun. */
  readonly hasNames: boolean;
  /** The tokens of a text with their keys and sentences as this language has them. */
  readonly keyed: (read: ReadText) => readonly Token[];
  readonly isPronoun: (key: string) => boolean;
  /** Where nothing is known of a language, its words are the same or not, and no more is said. */
  readonly isKnown: boolean;
}

const ENGLISH_PRONOUN = /^(?:i|we|you|he|she|it|they)$/;

/** English. */
export const ENGLISH_SENSES: Senses = {
  findWeighty: findWeightyWords,
  areOpposites,
  areContrasts,
  hasNames: true,
  keyed: ({ tokens }) => tokens,
  isPronoun: (key) => ENGLISH_PRONOUN.test(key),
  isKnown: true,
};

const UNKNOWN: JudgingData = {};

const never = (): boolean => false;

/** A test of words against some that may have an asterisk for any letters. */
function matcher(words: string): (key: string) => boolean {
  const patterns = listOf(words).map((word) => (word.startsWith('*') ? word.slice(1) : `^${word}`));
  const pattern = new RegExp(
    patterns
      .map((word) => (word.endsWith('*') ? word.slice(0, -1) : word.startsWith('^') ? `${word}$` : word))
      .join('|'),
    'u',
  );
  return (key) => pattern.test(key);
}

function oppositesOf({ opposites = [], prefix }: JudgingData): (a: string, b: string) => boolean {
  const pairs = opposites.map((row) => row.split('/').map(matcher));
  const isTurned = (a: string, b: string): boolean => prefix !== undefined && b.length > 4 && a === prefix + b;
  return (a, b) =>
    isTurned(a, b) ||
    isTurned(b, a) ||
    pairs.some(([one = never, other = never]) => (one(a) && other(b)) || (one(b) && other(a)));
}

/** What is known of a language that is judged by single words alone. */
const sensesIn = oncePer((data: JudgingData): Senses => {
  const [weights, words] = [readWeights(data), new WordKeys(data)];
  const [language] = [...OPERATORS].find(([, known]) => known === data) ?? [];
  const pack = reportingOf(language)?.pack;
  const clitics =
    data.clitics === undefined ? null : new RegExp(`^[${data.clitics.toString().replaceAll(' ', '')}]`, 'u');
  const pronouns = setOf(data.pronouns ?? []);
  return {
    findWeighty: (keys) =>
      keys.flatMap((key, at) => {
        const weight = weights.get(key) ?? (clitics ? weights.get(key.replace(clitics, '')) : undefined);
        return weight ? [{ ...weight, at }] : [];
      }),
    areOpposites: oppositesOf(data),
    areContrasts: never,
    hasNames: language !== 'de',
    keyed: oncePer(({ text, tokens }: ReadText) => placeTokens(text, words.read(text, tokens), pack)),
    isPronoun: (key) => pronouns.has(key),
    isKnown: data !== UNKNOWN,
  };
});

/** What is known of a language's words, by its BCP 47 tag; a text that does not say is read as English. */
export function sensesOf(tag: string | null | undefined): Senses {
  const language = (tag ?? 'en').slice(0, 2).toLowerCase();
  return language === 'en' ? ENGLISH_SENSES : sensesIn(OPERATORS.get(language) ?? UNKNOWN);
}
