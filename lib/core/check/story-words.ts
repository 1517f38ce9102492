import { isContentWord, senseOf } from '../figure/news-lexicon.ts';
import { regionsIn } from '../figure/region-names.ts';
import { findNamesIn, nameKey } from '../figure/scope-names.ts';
import { findSentences } from '../language/sentences.ts';
import type { Word } from '../language/word.ts';
import type { WordsOfText } from './page-words.ts';

/** Words as a headline's are looked for among them: by sense, and by what a name and its derivations share. */
export interface StoryWords {
  readonly senses: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

function readWords(words: readonly Word[]): StoryWords {
  const folded = [...new Set(words.map((word) => word.folded))];
  return { senses: new Set(folded.filter(isContentWord).map(senseOf)), keys: new Set(folded.map(nameKey)) };
}

const readNames = (text: string): Set<string> =>
  new Set(findSentences(text).flatMap(({ start, end }) => findNamesIn(text.slice(start, end)).map(nameKey)));

/** What a page's words tell of its story; read when a headline's number may be another there, and once. */
export class PageStory {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #leadEnd: number;
  #all: StoryWords | undefined;
  #lead: StoryWords | undefined;
  #leadNames: ReadonlySet<string> | undefined;
  #regions: PageStory['regions'] | undefined;

  /** `leadEnd`: the offset at which the article's lead ends. */
  constructor({ text, words }: WordsOfText, leadEnd: number) {
    this.#text = text;
    this.#words = words;
    this.#leadEnd = leadEnd;
  }

  get all(): StoryWords {
    this.#all ??= readWords(this.#words);
    return this.#all;
  }

  /** Those that the article begins with. */
  get lead(): StoryWords {
    this.#lead ??= readWords(this.#words.filter(({ end }) => end <= this.#leadEnd));
    return this.#lead;
  }

  /** The countries and states that the page names, and those of its lead. */
  get regions(): { readonly all: ReadonlySet<string>; readonly lead: ReadonlySet<string> } {
    this.#regions ??= {
      all: regionsIn(this.#words),
      lead: regionsIn(this.#words.filter(({ end }) => end <= this.#leadEnd)),
    };
    return this.#regions;
  }

  /** Keys of the names in it. */
  get leadNames(): ReadonlySet<string> {
    this.#leadNames ??= readNames(this.#text.slice(0, this.#leadEnd));
    return this.#leadNames;
  }
}
