/** Words in one string, in lower case, parted by spaces: the form in which a pack lists them. */
type WordList = string;

/** All that the engine knows of one language, as data. */
export interface LanguagePackData {
  /** BCP 47. */
  readonly language: string;
  /** Words that are written with a full stop of their own; the stop itself is left off. */
  readonly abbreviations: {
    /** Before a name, so that no sentence ends with them: "Dr.", "Supt." */
    readonly titles: WordList;
    /** After a time of day: "p.m." */
    readonly times: WordList;
    /** Only where a number follows: "No. 5", but "No. We will not." */
    readonly beforeNumbers: WordList;
    /** Anywhere; a sentence ends with one only where another plainly begins: "Acme Inc. The board …" */
    readonly others: WordList;
  };
  /** Function words that sentences begin with. */
  readonly openers: WordList;
  /** Names and short names of weekdays and months. */
  readonly days: WordList;
}

/** A pack with its lists as sets. */
export interface LanguagePack {
  readonly language: string;
  readonly titles: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly beforeNumbers: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
}

const setOf = (words: WordList): ReadonlySet<string> => new Set(words.split(' '));

/** Makes the sets of a pack, once for all texts. */
export const readPack = ({ language, abbreviations, openers, days }: LanguagePackData): LanguagePack => ({
  language,
  titles: setOf(abbreviations.titles),
  times: setOf(abbreviations.times),
  beforeNumbers: setOf(abbreviations.beforeNumbers),
  abbreviations: setOf(
    [abbreviations.titles, abbreviations.times, abbreviations.beforeNumbers, abbreviations.others].join(' '),
  ),
  openers: setOf(openers),
  days: setOf(days),
});
