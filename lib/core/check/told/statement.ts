import { CUE_VERBS } from '../../language/lexicon/cue-verbs.ts';
import { irregularBase } from '../../quotation/lexicon/lemmas.ts';
import { findWeightyWords, type WeightyWord } from '../../quotation/lexicon/weighty-words.ts';
import { ONE, readTokens, type Token } from '../../quotation/read-tokens.ts';
import { senseOf, tellingOf } from './telling-words.ts';

/** A word of a statement that tells it from others. */
export interface TellingWord {
  /** What it is compared by. */
  readonly sense: string;
  readonly key: string;
  readonly weight: number;
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** Whether it is where a verb is: behind an auxiliary or a pronoun, or a past form. */
  readonly isVerb: boolean;
}

/** One thing that a sentence states. */
export interface Statement {
  readonly tokens: readonly Token[];
  readonly telling: readonly TellingWord[];
  readonly senses: ReadonlySet<string>;
  readonly weighty: readonly WeightyWord[];
  readonly asks: boolean;
}

/** A name says of whom, not what. */
const NAME_WEIGHT = 0.5;

const BEFORE_VERBS = new Set(
  `am is are was were be been being has have had do does did will would shall should can could may might must not never
  also to i we he she they it you who which 's`.split(/\s+/),
);
const PAST = /[^e]ed$/;

const isVerb = ({ key, capital }: Token, before: Token | undefined): boolean =>
  !capital && (BEFORE_VERBS.has(before?.key ?? '') || PAST.test(key) || irregularBase(key) !== key);

function tellingWord(token: Token, before: Token | undefined): TellingWord | null {
  const { key, capital } = token;
  const isNumber = key.startsWith('#');
  const weight = isNumber ? Number(key !== ONE) : tellingOf(key);
  if (weight === 0) return null;
  return {
    sense: isNumber ? key : senseOf(key),
    key,
    weight: capital ? Math.min(weight, NAME_WEIGHT) : weight,
    isName: capital,
    isNumber,
    isVerb: !isNumber && isVerb(token, before),
  };
}

/** The statement that some tokens of one sentence make; `asks` where it is a question. */
function readStatement(tokens: readonly Token[], asks: boolean): Statement {
  const telling = tokens.flatMap((token, i) => tellingWord(token, tokens[i - 1]) ?? []);
  return {
    tokens,
    telling,
    senses: new Set(telling.map(({ sense }) => sense)),
    weighty: findWeightyWords(tokens.map(({ key }) => key)),
    asks,
  };
}

const COORDINATORS = new Set(['and', 'but', 'because']);
const SUBJECTS = new Set('that i we he she they it you there this these those my our his her their'.split(' '));
const reports = (token: Token | undefined): boolean => CUE_VERBS.get(token?.key ?? '')?.strength === 'speech';

/** Whether another statement begins at a token: "and he", "but that", "and later said", ", adding". */
function beginsStatement(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token) return false;
  if (COORDINATORS.has(token.key)) return SUBJECTS.has(next?.key ?? '') || reports(next) || reports(tokens[at + 2]);
  return token.clause !== before.clause && CUE_VERBS.get(token.key)?.form === 'gerund' && reports(token);
}

/** What the tokens of one sentence state, one thing beside another; `asks` where it is a question. */
export function partStatements(tokens: readonly Token[], asks: boolean): Statement[] {
  const starts = [0, ...tokens.flatMap((_, at) => (beginsStatement(tokens, at) ? [at] : []))];
  return starts.map((start, i) => readStatement(tokens.slice(start, starts[i + 1]), asks));
}

const ASKS = /^\s*\?/u;

/** What the sentences of a text state. */
export function findStatements(text: string): Statement[] {
  const sentences = new Map<number, Token[]>();
  for (const token of readTokens(text)) {
    const known = sentences.get(token.sentence);
    if (known) known.push(token);
    else sentences.set(token.sentence, [token]);
  }
  return [...sentences.values()].flatMap((tokens) => partStatements(tokens, ASKS.test(text.slice(tokens.at(-1)?.end))));
}

/** The weight of different words, each counted once. */
export function weightOf(words: readonly TellingWord[]): number {
  const weights = new Map(words.map(({ sense, weight }) => [sense, weight]));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Words between a verb of speech and whose it is. */
const SUBJECT_REACH = 3;
const FIRST_PERSON = /^(?:i|we)$/;

/** The verbs of a statement by which somebody other than its speaker says something. */
export const reportsIn = ({ tokens }: Statement): string[] =>
  tokens.flatMap(({ key }, i) => {
    const verb = CUE_VERBS.get(key);
    if (verb?.strength !== 'speech' || verb.isNounToo) return [];
    const isOwn = tokens.slice(Math.max(0, i - SUBJECT_REACH), i).some((before) => FIRST_PERSON.test(before.key));
    return isOwn ? [] : [senseOf(key)];
  });
