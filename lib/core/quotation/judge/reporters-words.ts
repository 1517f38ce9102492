import { FUNCTION_WORDS } from '../../language/function-words.ts';
import { findLemmas } from '../lexicon/lemmas.ts';
import type { Senses } from '../lexicon/senses.ts';
import { readText } from '../read-tokens.ts';

/** What a page prints around a quotation, as written. */
export interface PrintedAround {
  /** The quotation's parts, without marks. */
  readonly page: readonly string[];
  /** The reporter's words in the sentence: before the first part, between two, behind the last. */
  readonly around?: readonly string[];
  /** The page's other quotations; asked for only where something is missing. */
  readonly elsewhere?: () => readonly string[];
  /** The page gives the words to somebody else than the source does, as far as can be known. */
  readonly isOfAnother?: boolean;
}

/** The words outside the marks that a quotation is read with. */
export interface ReportersWords {
  readonly senses: Senses;
  /** The keys of the reporter's words in the sentence. */
  readonly around: () => readonly string[];
  /** Base forms of the telling words around, and in each of the page's other quotations. */
  readonly telling: () => { readonly around: ReadonlySet<string>; readonly elsewhere: readonly ReadonlySet<string>[] };
  /** The reporter's sentence runs into the quotation ("said he has not “risen to it”") or on behind it. */
  readonly woven: { readonly start: boolean; readonly end: boolean };
  /** The words are given to somebody else than the other side gives them to, as far as can be known. */
  readonly isOfAnother: boolean;
  /** The reporter's sentence makes the quotation a thing that is named: "the “quiet life”". */
  readonly isNamed: boolean;
}

const RUNS_INTO = /[\p{L}\p{N})\]]\s*$/u;
const OPENS_SMALL = /^[^\p{L}\p{N}]*\p{Ll}/u;
const RUNS_ON = /^\s*\p{L}/u;
const ENDS_OPEN = /[\p{L}\p{N})\]]\s*$/u;
const NAMES =
  /(?:^|\s)(?:the|an?|his|her|their|its|our|my|your|this|these|those|of|about|with|as|from|for|on|in|an?other|such|no|any|every)\s*$/iu;

/** Whether a word says something of its own. */
export const isTelling = (key: string): boolean => !FUNCTION_WORDS.has(key) && /\p{L}/u.test(key);

/** Base forms of the words that say something of their own. */
const tellingOf = (keys: readonly string[]): Set<string> =>
  new Set(keys.filter(isTelling).flatMap((key) => findLemmas(key)));

const keysOfTexts = (texts: readonly string[], senses: Senses): string[] =>
  texts.flatMap((text) => senses.keyed(readText(text)).map(({ key }) => key));

/** What `make` gives, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Reads what is around a quotation and elsewhere on its page. */
export function readReportersWords(
  { page, around = [], elsewhere = () => [], isOfAnother = false }: PrintedAround,
  senses: Senses,
): ReportersWords {
  const [before = ''] = around;
  const [first = ''] = page;
  const keys = once(() => keysOfTexts(around, senses));
  return {
    senses,
    around: keys,
    telling: once(() => ({
      around: tellingOf(keys()),
      elsewhere: elsewhere().map((text) => tellingOf(keysOfTexts([text], senses))),
    })),
    woven: {
      start: RUNS_INTO.test(before) && OPENS_SMALL.test(first),
      end: RUNS_ON.test(around.at(-1) ?? '') && ENDS_OPEN.test(page.at(-1) ?? ''),
    },
    isOfAnother,
    isNamed: NAMES.test(before),
  };
}

/** How many of some words a set of base forms has, in any of their forms. */
export const countIn = (forms: ReadonlySet<string>, keys: readonly string[]): number =>
  keys.filter((key) => findLemmas(key).some((lemma) => forms.has(lemma))).length;
