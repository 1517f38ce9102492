import { listOf, type PhraseList, rowsOf, setOf, type WordClasses, type WordList, type WordRows } from './word-list.ts';

/*
 * All that the engine knows of a language's words, as data: one JSON file a theme, so that whoever needs one theme loads no
 * other. A language has the themes that somebody has written for it; without `sentences` it is cut up as English is,
 * without `speech` and `people` nobody is named as speaker, without `operators` no word weighs.
 */

/** Where sentences end, and the calendar, whose short names end in a full stop. */
export interface SentenceData {
  /** Words that are written with a full stop of their own; the stop itself is left off. */
  readonly abbreviations: {
    /** Before a name, so that no sentence ends with them: "Dr.", "Supt." */
    readonly titles: WordList;
    /** After a time of day: "p.m." */
    readonly times: WordList;
    /** Only where a number follows: "No. 5", but "No. We will not." */
    readonly beforeNumbers: WordList;
    /** Words before a number that make it an ordinal, which has a full stop of its own: "am 3. Oktober". */
    readonly ordinals?: WordList;
    /** Anywhere; a sentence ends with one only where another plainly begins: "Acme Inc. The board …" */
    readonly others: WordList;
  };
  readonly calendar: {
    /** A weekday a row, its name before its short names. */
    readonly weekdays: WordRows;
    /** A month a row, from January. */
    readonly months: WordRows;
    /** Words for a time that need no preposition: "yesterday". */
    readonly times: WordList;
  };
}

/** Function words. */
export interface FunctionWordData {
  /**
   * `opener` begins sentences, `article`, `determiner`, `subject` (pronoun), `relative`, `preposition`, `place` (one is in or
   * near it), `conjunction`, `subordinator`, `clause` (no noun phrase goes on past it), `setting` (begins what is no subject),
   * `adverbial` (moves freely about a verb), `be`, `lone` (a capital makes it no name), `common` (sharing it says nothing).
   */
  readonly classes: WordClasses;
  readonly smallInTitles: WordList;
  /** Words behind which a month's name is the month. */
  readonly beforeMonths: WordList;
  /** Words that end as adverbs do and are none. */
  readonly noAdverbs: WordList;
}

/** Words for people, bodies and documents, and people's names. */
export interface PeopleData {
  /**
   * What speaks: `person`, `body`, `document`. Before a name: `title`, `name` (before names that are compared), `honorific`,
   * `manners` (before a family name alone), `calling` (a family name as well: "baker"), `regnal`; `male`, `female`. `kind`: a noun for somebody, even with a capital.
   * Of bodies' names: `bodyName` (any part), `bodyEnd` (the last), `family` (a `bodyEnd` that is a family name as well),
   * `bodyOf` ("the Ministry of"). `placeEnd`: the last word of a place's name. `office`: what titles are of. `issued`: a document that speaks for whoever issues it.
   * `work`: what has a title. `silent`: what never speaks. `bare`: what begins a sentence without an article, and is no name.
   * `kin`: somebody's relation; `attached`: a title by which one is another's, not of an office; `sent`: an office that may
   * have "to" or "for" behind it.
   */
  readonly classes: WordClasses;
  /** Words that name nobody in particular, nor tell two bodies apart: "officials", "a report". */
  readonly nobody: WordList;
  /** Those who give figures each from a side of their own, a line a side: "the police", "the organisers". */
  readonly sides: WordRows;
  /** What short titles say in other words. */
  readonly titleRoles: Readonly<Record<string, WordList>>;
  /** Small words inside a name. */
  /** The names that each office goes by, parted by commas. */
  readonly offices: readonly string[];
  readonly particles: WordList;
  readonly suffixes: WordList;
  readonly given: { readonly male: WordList; readonly female: WordList };
  /** A given name a row, with its short forms. */
  readonly shortForms: WordRows;
}

/** Verbs and nouns of speech. */
export interface SpeechData {
  /** Plain forms, by how far they show that somebody speaks. */
  readonly verbs: Readonly<Record<'speech' | 'stance' | 'attitude', WordList>>;
  /** All forms of those that follow no rule. */
  readonly irregular: Readonly<Record<'speech' | 'stance' | 'attitude', WordList>>;
  /** Forms that mean speech only before one of the words of the key: "went on". */
  readonly particles: Readonly<Record<string, WordList>>;
  /** The same, of forms that mean speech without it too. */
  readonly mayTake: Readonly<Record<string, WordList>>;
  /** Forms that are nouns as well. */
  readonly alsoNouns: WordList;
  /** Pasts of other verbs that are seen beside what somebody says: "spat". */
  readonly pasts: WordList;
  /** Nouns for something said, which whoever has it said. */
  readonly nouns: WordList;
  /** Nouns that make what somebody's they are an opinion: "in her view". */
  readonly views: WordList;
  /** Nouns for an opinion or a promise, and the verbs that go with them: "gave an assurance that". */
  readonly given: WordList;
  readonly giving: WordList;
  /** What editors put before a colon that is nobody's name: "Photo:". */
  readonly editorial: WordList;
  /** Verbs by which a survey gives what it holds; what figures are found in; how that came about. */
  readonly showing: WordList;
  readonly tallies: WordList;
  readonly making: WordList;
  /** Words that may follow themselves, of two kinds: "I know that that is so", "they had had enough". */
  readonly twice: WordList;
  /** Sounds and words that are tidied away in print: anywhere, at a sentence's beginning, between commas. */
  readonly fillers: Readonly<Record<'anywhere' | 'opening' | 'setOff', PhraseList>>;
  /** Base forms by which what they govern is not so, or only wished or asked. */
  readonly doubting: WordList;
}

/** How words are inflected. */
export interface FormData {
  /** Base forms with their irregular forms: "go:goes,went,gone". */
  readonly verbs: WordList;
  readonly others: WordList;
  /** Irregular pasts. */
  readonly pasts: WordList;
  /** Verbs that double their last letter. */
  readonly doubled: WordList;
  /** Words that end like a superlative and are none. */
  readonly noSuperlatives: WordList;
}

/** Words of one effect, by their sense. */
export type SenseLists = Readonly<Record<string, WordList>>;

/** Words that carry the weight of a sentence; those of one sense say about the same. */
export interface OperatorData {
  readonly negation?: SenseLists;
  readonly modality?: SenseLists;
  readonly quantifier?: SenseLists;
  readonly condition?: SenseLists;
}

/**
 * What a language other than English is judged by, word for word; words are folded, all but `accented` ones. An underscore
 * joins the words of one operator, of which the last may end in an asterisk for any letters: "a_moins_que".
 */
export interface JudgingData extends OperatorData {
  /** Operators of several words that weigh nothing, although one of their words does: "sin_embargo", "لا_يزال". */
  readonly idle?: WordList;
  /** Words of about one sense, parted by a slash from their opposites; an asterisk is for any letters. */
  readonly opposites?: WordRows;
  /** What turns a word into its opposite before it: German "un". */
  readonly prefix?: string;
  /** Words for one another; the first of a row is compared. */
  readonly same?: WordRows;
  /**
   * Clauses that are not the speaker's, or not so: the words that open one; those before it by which it is not ("a lie
   * that"); verbs by which somebody says that it is not; those by which it is not behind a negation ("I do not say that"); those by which others say or believe it, and
   * the pronouns by which these are the speaker's own; those by which it seems so, and the pronouns by which that is the
   * speaker's opinion ("me parece que").
   */
  readonly frames?: Readonly<
    Record<'clause' | 'doubted' | 'denying' | 'held' | 'given' | 'own' | 'seeming' | 'toOwn', WordList>
  >;
  /** Words of what is to come, parted by a slash from those of what has been; an asterisk is for the same letters in both. */
  readonly tenses?: WordRows;
  /** Words, with their accents, that are other words without them: "würde", which is not "wurde". */
  readonly accented?: WordList;
  /** Letters that are written for others: "ß ss". */
  readonly spelling?: WordRows;
  /** Number words from nought on, and of the tens from thirty to a hundred; "_" for what is too common a word. */
  readonly numbers?: WordList;
  readonly tens?: WordList;
  /** Words of a scale with what they stand for. */
  readonly scales?: WordRows;
  /** What parts thousands; a comma where absent. */
  readonly grouping?: string;
  /** Two words for "percent". */
  readonly percent?: string;
  /** Words that are written on to the next with an apostrophe; letters that stand for a word before another. */
  readonly elided?: WordList;
  readonly clitics?: WordList;
  /** The letter that is "that" before the word it is written on to, and the words that show it; an asterisk as above. */
  readonly that?: { readonly letter: string; readonly before: WordList };
  /** The letter that is "and" before the word it is written on to. */
  readonly and?: string;
  /** Letters written on to a word that a reporter leaves outside of the marks: ה"שיטה" of "השיטה". */
  readonly outside?: string;
  /** Letters that stand for a small word before a number. */
  readonly joined?: string;
  readonly pronouns?: WordList;
}

/** What is known of operators besides, where a language is judged word by word. */
export interface FullOperatorData extends Required<OperatorData> {
  /** Words that weigh only against another operator. */
  readonly weak: Readonly<Record<'quantifier' | 'condition', SenseLists>>;
  /** Phrases by the word that they equal. */
  readonly phrases: Readonly<Record<string, PhraseList>>;
  /** Verbs that turn what follows round: always, before "to", before a gerund. */
  readonly negating: Readonly<Record<'always' | 'beforeTo' | 'beforeGerund', WordList>>;
  /** Verbs before "to" by which something is not yet done. */
  readonly intending: WordList;
  /** Operators that are inflected. */
  readonly inflected: WordList;
  /** Modals that are nouns too, and the words beside them that show it. */
  readonly modalNouns: Readonly<Record<'nouns' | 'modals' | 'before' | 'behind', WordList>>;
}

/** Words that say something else than one another. */
export interface OppositeData {
  readonly notice: readonly string[];
  /** Pairs of opposites, parted by a slash. */
  readonly pairs: WordList;
  /** Sets of words of about one sense, parted by a bar from their opposites. */
  readonly news: WordRows;
  /** The bases of opposites, by their prefix. */
  readonly prefixed: Readonly<Record<string, WordList>>;
  /** Sets of words of which none is another's opposite, nor its equal: "murder", "robbery". */
  readonly contrasts: WordRows;
}

/** Words that are written in several ways. */
export interface SpellingData {
  readonly notice: readonly string[];
  readonly rules: readonly {
    readonly british: string;
    readonly american: string;
    /** What is before `british` in the words that the rule holds for; what follows is kept. */
    readonly stems: WordList;
    /** What must follow, when not anything may ("organise", but not "organist"). */
    readonly before?: string;
  }[];
  /** Stems whose last consonant British English doubles before an ending. */
  readonly doubling: WordList;
  /** Pairs, parted by a colon, of which the second is compared: words that no rule covers, and names. */
  readonly pairs: WordList;
  readonly names: WordList;
  /** Pairs, parted by a slash, that look like two spellings of one word or name and are not. */
  readonly otherWords: WordList;
  readonly otherNames: WordList;
  readonly contractions: {
    /** Endings, longest first, with the word that each is short for. */
    readonly endings: Readonly<Record<string, string>>;
    /** What is before "n't" where it changes. */
    readonly stems: Readonly<Record<string, string>>;
    /** Words with all that they are short for. */
    readonly whole: Readonly<Record<string, string>>;
    /** What may be short for several words. */
    readonly ambiguous: Readonly<Record<string, string>>;
  };
  /** Words for one another, above all short and long forms; the first of a row is compared. */
  readonly sameWords: WordRows;
  /** Phrases by the word that they equal. */
  readonly phrases: Readonly<Record<string, PhraseList>>;
}

/** What cutting a text into sentences needs, as sets. */
export interface LanguagePack {
  readonly titles: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly beforeNumbers: ReadonlySet<string>;
  readonly beforeOrdinals: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** Weekdays and months, long and short. */
  readonly days: ReadonlySet<string>;
}

/** Makes the sets of a pack, once for all texts. */
export function readPack({ abbreviations, calendar }: SentenceData, openers: ReadonlySet<string>): LanguagePack {
  const { titles, times, beforeNumbers, ordinals, others } = abbreviations;
  const short = [...calendar.weekdays, ...calendar.months].flatMap((row) => listOf(row).slice(1));
  return {
    titles: setOf(titles),
    times: setOf(times),
    beforeNumbers: setOf(beforeNumbers),
    beforeOrdinals: ordinals === undefined ? new Set() : setOf(ordinals),
    abbreviations: setOf(titles, times, beforeNumbers, others, short),
    openers,
    days: new Set(rowsOf([...calendar.weekdays, ...calendar.months]).flat()),
  };
}
