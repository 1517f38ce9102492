import { foldAll } from '../../language/fold.ts';
import type { JudgingData } from '../../language/language-pack.ts';
import { OPERATORS } from '../../language/packs/operators.ts';
import { reportingOf } from '../../language/packs/reporting.ts';
import { listOf, setOf } from '../../language/word-list.ts';
import { oncePer } from '../../once-per.ts';
import { placeTokens, type ReadText, type Token } from '../read-tokens.ts';
import { areContrasts } from './contrasts.ts';
import { type Frames, framesOf, NO_FRAMES } from './frames-of.ts';
import { areOpposites } from './opposites.ts';
import { tenseReader } from './turned-tense.ts';
import { findWeightyWords, readWeights, type Weight, type WeightyWord } from './weighty-words.ts';
import { WordKeys } from './word-keys.ts';
import { matcher } from './word-pattern.ts';

/** What is known of the words of one language for judging an edit. */
export interface Senses extends Frames {
  readonly findWeighty: (keys: readonly string[]) => WeightyWord[];
  readonly areOpposites: (a: string, b: string) => boolean;
  readonly areContrasts: (a: string, b: string) => boolean;
  /** Whether one side tells as to come what the other tells as done, in forms of one verb. */
  readonly areOtherTimes: (a: readonly string[], b: readonly string[]) => boolean;
  /** Whether a key, or a perfect with the next one, is a verb of speech that an incise begins with, where marks take one in. */
  readonly isSpeech: (key: string, next: string) => boolean;
  /** The letter by which "and" is written on to the next word, if it is. */
  readonly and: string;
  /** Letters written on to a word that are outside of the marks when it is the first within. */
  readonly outside: string;
  /** A capital within a sentence makes a name; in German it makes a noun. */
  readonly hasNames: boolean;
  /** The tokens of a text with their keys and sentences as this language has them. */
  readonly keyed: (read: ReadText) => readonly Token[];
  readonly isPronoun: (key: string) => boolean;
  /** From so many words on a fragment is a clause; a verb that has its subject in it needs fewer. */
  readonly shortestClause: number;
  /** Two negations in a row deny once: "no lo dije nunca". */
  readonly hasConcord: boolean;
  /** Where nothing is known of a language, its words are the same or not, and no more is said. */
  readonly isKnown: boolean;
}

const ENGLISH_PRONOUN = /^(?:i|we|you|he|she|it|they)$/;

/** English. */
export const ENGLISH_SENSES: Senses = {
  ...NO_FRAMES,
  findWeighty: findWeightyWords,
  areOpposites,
  areContrasts,
  areOtherTimes: () => false,
  isSpeech: () => false,
  and: '',
  outside: '',
  hasNames: true,
  keyed: ({ tokens }) => tokens,
  isPronoun: (key) => ENGLISH_PRONOUN.test(key),
  shortestClause: 4,
  hasConcord: false,
  isKnown: true,
};

const UNKNOWN: JudgingData = {};

const never = (): boolean => false;

function oppositesOf({ opposites = [], prefix }: JudgingData): (a: string, b: string) => boolean {
  const pairs = opposites.map((row) => row.split('/').map((side) => matcher(listOf(side))));
  const isTurned = (a: string, b: string): boolean => prefix !== undefined && b.length > 4 && a === prefix + b;
  return (a, b) =>
    isTurned(a, b) ||
    isTurned(b, a) ||
    pairs.some(([one = never, other = never]) => (one(a) && other(b)) || (one(b) && other(a)));
}

/** Words that weigh together, in the order of their words; the last may stand for any that begins with it: "חוץ_מ*". */
interface WeightyPhrase {
  readonly words: readonly string[];
  readonly last: string;
  /** `null` where the words together weigh nothing. */
  readonly weight: Weight | null;
}

/** The phrases of some weights by their first word, the longest first. */
function phrasesOf(weights: ReadonlyMap<string, Weight | null>): ReadonlyMap<string, readonly WeightyPhrase[]> {
  const phrases = [...weights].flatMap(([key, weight]) => {
    const words = key.split('_');
    const last = key.endsWith('*') ? (words.pop() ?? '').slice(0, -1) : '';
    return words.length + last.length > 1 ? [{ words, last, weight }] : [];
  });
  phrases.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(phrases, ({ words }) => words[0] ?? '');
}

const isAt = (keys: readonly string[], at: number, { words, last }: WeightyPhrase): boolean =>
  words.every((word, i) => keys[at + i] === word) &&
  (last === '' || keys[at + words.length]?.startsWith(last) === true);

/** Finds the weighty words among some keys, phrases taken as one. */
function weightyFinder(data: JudgingData): Senses['findWeighty'] {
  const weights = readWeights(data);
  const idle = new Map(listOf(data.idle ?? []).map((phrase) => [phrase, null]));
  const phrases = phrasesOf(new Map([...weights, ...idle]));
  const clitics =
    data.clitics === undefined ? null : new RegExp(`^[${data.clitics.toString().replaceAll(' ', '')}]`, 'u');
  return (keys) => {
    const found: WeightyWord[] = [];
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? '';
      const phrase = phrases.get(key)?.find((one) => isAt(keys, at, one));
      const alone = weights.get(key) ?? (clitics ? weights.get(key.replace(clitics, '')) : undefined);
      const weight = phrase ? phrase.weight : alone;
      if (weight) found.push({ ...weight, at });
      at += (phrase?.words.length ?? 1) - 1;
    }
    return found;
  };
}

/** Languages of which a verb has its subject in it. */
const SUBJECT_IN_VERB = /^(?:es|ar|he)$/;

/** What is known of a language that is judged by its words alone. */
const sensesIn = oncePer((data: JudgingData): Senses => {
  const words = new WordKeys(data);
  const [language = ''] = [...OPERATORS].find(([, known]) => known === data) ?? [];
  const reporting = reportingOf(language);
  const speech = foldAll(reporting?.hasIncises ? reporting.finite : []);
  const spoken = foldAll(reporting?.hasIncises ? reporting.participles : []);
  const perfect = foldAll(reporting?.words.perfect ?? []);
  const pronouns = setOf(data.pronouns ?? []);
  const findWeighty = weightyFinder(data);
  return {
    ...framesOf(data, {
      isNegation: (key) => findWeighty([key])[0]?.effect === 'negation',
      isJoint: (key) => reporting?.words.conjunction.has(key) ?? false,
    }),
    findWeighty,
    areOpposites: oppositesOf(data),
    areContrasts: never,
    areOtherTimes: tenseReader(data),
    isSpeech: (key, next) => speech.has(key) || (perfect.has(key) && spoken.has(next)),
    and: data.and ?? '',
    outside: data.outside ?? '',
    hasNames: language !== 'de',
    keyed: oncePer(({ text, tokens }: ReadText) => placeTokens(text, words.read(text, tokens), reporting?.pack)),
    isPronoun: (key) => pronouns.has(key),
    shortestClause: SUBJECT_IN_VERB.test(language) ? 3 : ENGLISH_SENSES.shortestClause,
    hasConcord: language !== 'de',
    isKnown: data !== UNKNOWN,
  };
});

/** What is known of a language's words, by its BCP 47 tag; a text that does not say is read as English. */
export function sensesOf(tag: string | null | undefined): Senses {
  const language = (tag ?? 'en').slice(0, 2).toLowerCase();
  return language === 'en' ? ENGLISH_SENSES : sensesIn(OPERATORS.get(language) ?? UNKNOWN);
}
