/** Writes the English lexicon from WordNet's `index.sense`: `node tools/treebank/make-lexicon.ts index.sense > lexicon.tsv`. */
import { readFileSync } from 'node:fs';
import { LEXICAL } from '../../lib/core/language/syntax/word-forms.ts';

const NOUN = 1;
const VERB = 2;
const ADJECTIVE = 3;
const ADVERB = 4;
const SATELLITE = 5;
/** What a form can be. */
const BIT = {
  noun: 1,
  verb: 2,
  past: 4,
  ing: 8,
  third: 16,
  adjective: 32,
  adverb: 64,
  person: 128,
  group: 256,
  time: 512,
};
/** WordNet's files of nouns: persons; groups and places; times. Its file of verbs of communication. */
const NOUN_FILES: Readonly<Record<string, number>> = {
  '18': BIT.person,
  '14': BIT.group,
  '15': BIT.group,
  '28': BIT.time,
};
const COMMUNICATION = '32';
/** A part of speech counts with at least this share of a word's uses. */
const LEAST_SHARE = 0.05;

type Counts = Map<string, number>;
interface Entry {
  /** How often the word was met in texts. */
  met: number;
  readonly classes: Map<number, number>;
  /** The files its senses are in, a part of speech each. */
  readonly files: Map<number, Counts>;
}

const raise = <K>(counts: Map<K, number>, key: K, by: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + by);

function readSenses(file: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of file.split('\n')) {
    const [key = '', , sense = '1', met = '0'] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    if (!/^(?=.{2})[a-z]{2,}(?:-[a-z]+)*$/.test(lemma)) continue;
    const [type = '', from = ''] = rest.split(':');
    const wordClass = Number(type) === SATELLITE ? ADJECTIVE : Number(type);
    const entry = entries.get(lemma) ?? { met: 0, classes: new Map(), files: new Map() };
    entries.set(lemma, entry);
    const weight = Number(met) + 0.5 / Number(sense);
    entry.met += Number(met);
    raise(entry.classes, wordClass, weight);
    const files: Counts = entry.files.get(wordClass) ?? new Map();
    entry.files.set(wordClass, files);
    raise(files, from, weight);
  }
  return entries;
}

const mainFile = ({ files }: Entry, wordClass: number): string =>
  [...(files.get(wordClass) ?? [])].reduce((best, next) => (next[1] > best[1] ? next : best), ['', -1])[0];

/** Rare words are left out, but verbs and persons are not. */
const isWanted = (entry: Entry): boolean =>
  entry.met > 0 || entry.files.has(VERB) || NOUN_FILES[mainFile(entry, NOUN)] === BIT.person;

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** The past and the -ing form; both spellings where the last letter may be doubled. */
function pastAndIng(word: string): { past: string[]; ing: string[] } {
  if (word.endsWith('e')) return { past: [`${word}d`], ing: [`${word.slice(0, -1)}ing`] };
  if (/[^aeiou]y$/.test(word)) return { past: [`${word.slice(0, -1)}ied`], ing: [`${word}ing`] };
  const doubles =
    (/[^aeiou][aeiou][bdgklmnprt]$/.test(word) && word.length <= 5) || /(?:fer|mit|gret|trol|pel|cur|bel)$/.test(word);
  const stems = doubles ? [word + word.slice(-1), word] : [word];
  return { past: stems.map((stem) => `${stem}ed`), ing: stems.map((stem) => `${stem}ing`) };
}

/** The forms of a word with their bits. */
function formsOf(word: string, entry: Entry): [string, number][] {
  const all = [...entry.classes.values()].reduce((sum, weight) => sum + weight, 0);
  const is = (wordClass: number): boolean => (entry.classes.get(wordClass) ?? 0) / all > LEAST_SHARE;
  const noun = BIT.noun | (NOUN_FILES[mainFile(entry, NOUN)] ?? 0);
  const speech = mainFile(entry, VERB) === COMMUNICATION ? LEXICAL.speech : 0;
  const { past, ing } = pastAndIng(word);
  return [
    ...(is(NOUN) ? [word, withS(word)].map((form): [string, number] => [form, noun]) : []),
    ...(is(VERB)
      ? ([
          [word, BIT.verb | speech],
          [withS(word), BIT.third | speech],
        ] satisfies [string, number][])
      : []),
    ...(is(VERB) ? past.map((form): [string, number] => [form, BIT.past | speech]) : []),
    ...(is(VERB) ? ing.map((form): [string, number] => [form, BIT.ing | speech]) : []),
    ...(is(ADJECTIVE) ? ([[word, BIT.adjective]] satisfies [string, number][]) : []),
    ...(is(ADVERB) ? ([[word, BIT.adverb]] satisfies [string, number][]) : []),
  ];
}

const bits = new Map<string, number>();
for (const [word, entry] of readSenses(readFileSync(process.argv[2] ?? 'index.sense', 'utf8')))
  if (isWanted(entry)) for (const [form, more] of formsOf(word, entry)) bits.set(form, (bits.get(form) ?? 0) | more);
process.stdout.write(
  [...bits]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, value]) => `${form}\t${value}\n`)
    .join(''),
);
