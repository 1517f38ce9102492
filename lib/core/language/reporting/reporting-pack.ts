import type { SentenceData } from '../language-pack.ts';
import { type LanguagePack, readPack } from '../language-pack.ts';
import { listOf, type PhraseList, phrasesOf, type WordList } from '../word-list.ts';

/** Verbs of speech that are inflected alike: an asterisk is the place of the stem. */
export interface VerbRow {
  /** Words that must follow, such as the "mit" of "teilte … mit"; written on to the verb at a clause's end. */
  readonly particle?: WordList;
  readonly stems: WordList;
  readonly finite: WordList;
  readonly participles: WordList;
}

/**
 * `time` nouns are when something is said; `perfect` auxiliaries make a past of a participle; `oblique` determiners are of
 * no subject; `linking` words join a noun phrase to what belongs to it; `particle`s are inside names; `reported` verbs show
 * that somebody's words are reported; `elided` words are written on to the next, `enclitic` ones on to the verb before;
 * `beforeTo` words have a name behind an Arabic "to" that is written on to it.
 */
const WORD_CLASSES = [
  'determiner',
  'oblique',
  'pronoun',
  'he',
  'she',
  'object',
  'relative',
  'preposition',
  'linking',
  'particle',
  'conjunction',
  'subordinator',
  'adverb',
  'focus',
  'auxiliary',
  'perfect',
  'time',
  'reported',
  'opener',
  'elided',
  'enclitic',
  'beforeTo',
] as const;

type WordClass = (typeof WORD_CLASSES)[number];

/**
 * `title` and `role` are before names, a role also at the end of a longer word ("Polizeisprecher"); `body` is a noun for
 * people or a body that speaks and is no name; `nounEnd` ends nouns that are no names, `feminineEnd` those that "der" gives
 * another case than the subject's, `muteEnd` those of which nothing is said to speak; `work` has a title; `nameless` is a capital that names nobody.
 */
const PEOPLE_CLASSES = [
  'title',
  'male',
  'female',
  'role',
  'body',
  'nounEnd',
  'feminineEnd',
  'muteEnd',
  'work',
  'nameless',
] as const;

type PeopleClass = (typeof PEOPLE_CLASSES)[number];

/** How a language reports speech, as data. */
export interface ReportingData {
  readonly sentences: SentenceData;
  readonly speech: {
    readonly verbs: readonly VerbRow[];
    /** What makes the name behind it the speaker: "laut", "selon". */
    readonly leads: PhraseList;
    /** What makes the name before it the speaker: "zufolge". */
    readonly behind: WordList;
    /** Words between a name and a colon: "wörtlich". */
    readonly labels: WordList;
    /** Verbs by which a document speaks that has a preposition before it: "heißt es in dem Bericht". */
    readonly impersonal: WordList;
    readonly inDocument: WordList;
    /** Verbs of which not the subject is quoted: "zitiert den Minister". */
    readonly quoting: WordList;
    /** Verbs that report speech only where nothing else in the sentence does. */
    readonly weak: WordList;
    /** Nouns of saying, and what makes a source of them: "nach Angaben". */
    readonly sources: WordList;
    readonly sourceLead: WordList;
    /** Nouns right before what is said: "mit den Worten". */
    readonly sayings: WordList;
  };
  readonly words: Readonly<Partial<Record<WordClass, WordList>>>;
  readonly people: Readonly<Partial<Record<PeopleClass, WordList>>> & {
    readonly given: { readonly male: WordList; readonly female: WordList };
  };
}

/** How a language reports speech, as sets. */
export interface Reporting {
  readonly pack: LanguagePack;
  readonly words: Readonly<Record<WordClass, ReadonlySet<string>>>;
  readonly people: Readonly<Record<PeopleClass, ReadonlySet<string>>>;
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  /** Forms that need no other word. */
  readonly finite: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  /** Forms with the particles of which one must follow. */
  readonly split: ReadonlyMap<string, ReadonlySet<string>>;
  readonly leads: readonly (readonly string[])[];
  readonly behind: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
  readonly inDocument: ReadonlySet<string>;
  readonly quoting: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly sourceLead: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
  /** Every noun has a capital, and the verb is the second part of a main clause: German. */
  readonly isGerman: boolean;
  /** Who speaks may be named within the marks: French and Spanish. */
  readonly hasIncises: boolean;
  /** No capital shows a name: Arabic and Hebrew. */
  readonly isUncased: boolean;
  /** What a word begins with that has the article, in those. */
  readonly article: RegExp;
}

/** Hebrew letters that end a word, and the same inside one. */
const FINAL = /[ךםןףץ](?=\p{L})/gu;
const INNER: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

const formOf = (pattern: string, stem: string): string =>
  pattern.replace('*', stem).replace(FINAL, (letter) => INNER[letter] ?? letter);

/** The forms of a row: patterns with each stem in them. */
const formsOf = (patterns: WordList, stems: WordList): string[] =>
  listOf(patterns).flatMap((form) => (form.includes('*') ? listOf(stems).map((stem) => formOf(form, stem)) : [form]));

function readVerbs(rows: readonly VerbRow[]): Pick<Reporting, 'finite' | 'participles' | 'split'> {
  const [finite, participles, split] = [new Set<string>(), new Set<string>(), new Map<string, Set<string>>()];
  for (const row of rows) {
    const particles = row.particle === undefined ? [] : listOf(row.particle);
    const forms = formsOf(row.finite, row.stems);
    const past = formsOf(row.participles, row.stems);
    if (particles.length === 0) {
      for (const form of forms) finite.add(form);
      for (const form of past) participles.add(form);
    }
    for (const particle of particles) {
      for (const form of forms) {
        finite.add(particle + form);
        split.set(form, (split.get(form) ?? new Set()).add(particle));
      }
      for (const form of past) participles.add(particle + form);
    }
  }
  return { finite, participles, split };
}

/** A language may have no word of a class. */
const wordsOf = (list: WordList): ReadonlySet<string> => new Set(listOf(list).filter((word) => word !== ''));

const setsOf = <Key extends string>(lists: Readonly<Partial<Record<Key, WordList>>>, keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, wordsOf(lists[key] ?? '')])) as Record<Key, ReadonlySet<string>>;

/** The article where it is written on to its noun. */
const ARTICLES: Readonly<Record<string, RegExp>> = { ar: /^ال/, he: /^ה[\u05d0-\u05ea]{2}/ };
const NO_ARTICLE = /^$/;

/** Makes the sets of a language, once for all texts. */
export function readReporting(data: ReportingData, language: string): Reporting {
  const { sentences, speech, words, people } = data;
  const sets = setsOf(words, WORD_CLASSES);
  return {
    pack: readPack(sentences, sets.opener),
    words: sets,
    people: setsOf(people, PEOPLE_CLASSES),
    male: wordsOf(people.given.male),
    female: wordsOf(people.given.female),
    ...readVerbs(speech.verbs),
    leads: phrasesOf(speech.leads),
    behind: wordsOf(speech.behind),
    labels: wordsOf(speech.labels),
    impersonal: wordsOf(speech.impersonal),
    inDocument: wordsOf(speech.inDocument),
    quoting: wordsOf(speech.quoting),
    weak: wordsOf(speech.weak),
    sources: wordsOf(speech.sources),
    sourceLead: wordsOf(speech.sourceLead),
    sayings: wordsOf(speech.sayings),
    isGerman: language === 'de',
    hasIncises: language === 'fr' || language === 'es',
    isUncased: language === 'ar' || language === 'he',
    article: ARTICLES[language] ?? NO_ARTICLE,
  };
}
