/** Phrases, parted by a comma and a space, in lower case. */
type Phrases = string;

/** What somebody has written down of a language's figures beside what CLDR knows; each part may be left out. */
export interface FigureWords {
  /** Further number words: "word=value", parted by spaces. */
  readonly cardinals?: string;
  readonly multipliers?: string;
  /** Words for a part, and denominators: "half=0.5", "fifth=5". */
  readonly parts?: string;
  readonly denominators?: string;
  /** Names of parts that are numbers as well: Arabic "خمس=5", as they are written. */
  readonly sharedParts?: string;
  /** Nouns that a place in a row makes a part: "una quinta parte". */
  readonly partNouns?: Phrases;
  /** Endings that make a denominator of a cardinal. */
  readonly partEndings?: string;
  /** Plurals without a number, with the least they say: "dozens=12". */
  readonly indefinite?: string;
  /** Before a scale word, what leaves open how many of it: "mehrere tausend". */
  readonly few?: Phrases;
  /** Adjectives between "one" and the noun of a round number: "une bonne dizaine". */
  readonly roundAdjectives?: string;
  /** Nouns of a round number, which is then about: "une dizaine=10". */
  readonly round?: string;
  /** Letters written together with the word after them that are words of their own. */
  readonly prefixes?: string;
  /** Further words that join two parts of a number. */
  readonly and?: string;
  /** The article that is written together with the word after it. */
  readonly fusedArticle?: string;
  readonly minus?: Phrases;
  /** Further words between a whole number and its decimals. */
  readonly points?: string;
  /** Between a number and what it is of: "millones de euros". */
  readonly of?: Phrases;
  /** Between two numbers of which the first is out of the second. */
  readonly outOf?: Phrases;
  readonly articles?: Phrases;
  /** Behind a unit: "e mezza", "bajo cero". */
  readonly andHalf?: Phrases;
  readonly belowZero?: Phrases;
  /** What bounds a number, by comparator: before it, and after it. */
  readonly before?: Readonly<Record<string, Phrases>>;
  readonly after?: Readonly<Record<string, Phrases>>;
  /** Words before, between and after two ends of a range, parted by a bar; the first may be empty. */
  readonly ranges?: readonly string[];
  /** Beginnings of words for a movement, after which "from … to" is no range. */
  readonly movement?: string;
  /** Of the words before a number at most so large, those that tell where a movement came to. */
  readonly arrival?: Phrases;
  /** Between two bounds of one number: "and", "but". */
  readonly both?: Phrases;
  /** Words for the hour of the day: after the number, before it, and both needed. */
  readonly clock?: { readonly after?: Phrases; readonly before?: Phrases; readonly between?: Phrases };
  /** Before a number that is a place in a row when a full stop is behind it: "im 3. Quartal". */
  readonly ordinalDot?: Phrases;
  /** Before a year, and before a number that is a name. */
  readonly beforeYear?: Phrases;
  readonly beforeName?: Phrases;
  readonly months?: string;
  /** Further ways to say what a unit is shared by, before and behind the thing counted: "hour|in der Stunde". */
  readonly rates?: readonly string[];
  /**
   * What makes an age of a duration: before it, and behind it; nouns behind an adjective of years that is their age; before
   * years in whose sentence somebody dies, and the words that say so; the "of" before years that are set off (", de 34 años,");
   * nouns of which such years are the length.
   */
  readonly age?: Readonly<Partial<Record<'before' | 'after' | 'people' | 'dyingAt' | 'setOff', Phrases>>> & {
    readonly dying?: string;
    readonly lengths?: string;
  };
  /** Nouns of which a form alone says two: "unit|form form", no unit for what is counted. */
  readonly duals?: readonly string[];
  /** Units that are one of it where a half or a smaller unit follows: "unit|form form". */
  readonly lone?: readonly string[];
  /** Verbs for times so many: "verdoppelt=2". */
  readonly multiples?: string;
  /** One part of so many, said before the number: "جزء من". */
  readonly partOf?: Phrases;
  /** Between two numbers of which the first is divided by the second: "٢٠٠٠ على ٣". */
  readonly over?: Phrases;
  /** Words for a street, behind the number of a house. */
  readonly streets?: Phrases;
  /** Further names of units and money: "name|form,form". */
  readonly units?: readonly string[];
}

/** All that is known of a language's figures: what CLDR has, and the words beside it. */
export interface FigurePack {
  readonly language: string;
  readonly decimal: string;
  readonly isJoined: boolean;
  readonly unitsFirst: boolean;
  readonly teensApart: boolean;
  readonly andInTens: boolean;
  readonly and: string;
  readonly minus: string;
  readonly point: string;
  readonly of: string;
  readonly cardinals: string;
  readonly multipliers: string;
  readonly ordinals: string;
  readonly short: string;
  readonly months: string;
  readonly rates: readonly string[];
  readonly units: readonly string[];
  readonly money: readonly string[];
  readonly words: FigureWords;
}

/** Languages with a pack in `public/figure-packs/`. */
const LANGUAGES: ReadonlySet<string> = new Set(['de', 'fr', 'es', 'ar', 'it', 'pt', 'nl', 'he']);

/** The language whose pack a BCP 47 tag asks for; `null` where there is none. */
export function figurePackLanguage(tag: string | null | undefined): string | null {
  const language = (tag ?? '').toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.has(language) ? language : null;
}

/** The pack in a file of our own package. */
export const parseFigurePack = (text: string): FigurePack => JSON.parse(text);

/** Packs by their languages. */
export type FigurePacks = ReadonlyMap<string, FigurePack>;

/** The pack for a language (BCP 47) among those at hand. */
export const packOf = (packs: FigurePacks, tag: string | null): FigurePack | null =>
  packs.get(figurePackLanguage(tag) ?? '') ?? null;

/** The packs for some languages; `read` gives one, or `null` where there is none. */
export async function gatherFigurePacks(
  tags: readonly string[],
  read: (tag: string) => FigurePack | null | Promise<FigurePack | null>,
): Promise<FigurePacks> {
  const packs = new Map<string, FigurePack>();
  for (const tag of tags) {
    const language = figurePackLanguage(tag);
    const pack = language === null || packs.has(language) ? null : await read(tag);
    if (language !== null && pack) packs.set(language, pack);
  }
  return packs;
}
