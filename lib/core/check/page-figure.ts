import { carriedTimeFinder } from '../figure/carried-time.ts';
import { type CountedThing, readCountedThing } from '../figure/counted-things.ts';
import type { Figure } from '../figure/figure.ts';
import { type FigureTime, readFigureTime } from '../figure/figure-time.ts';
import type { FigureFrame } from '../figure/frame/frame.ts';
import { readFrame } from '../figure/frame/read-frame.ts';
import { nameKey, scopeNameFinder } from '../figure/scope-names.ts';
import { measureKey } from '../index/figure-aspects.ts';
import type { Span } from '../language/span.ts';
import type { DayRange } from '../language/time/day-range.ts';
import { findDocumentDay } from '../language/time/document-day.ts';
import { isOneOfPage } from './many-of-a-kind.ts';
import { type PageSentence, pageSentences } from './page-sentence.ts';
import type { WordsOfText } from './page-words.ts';
import { PageStory } from './story-words.ts';

/** Characters read on each side for what is counted. */
const SURROUNDINGS = 60;

/** Characters of an article's first two or three sentences. */
export const LEAD = 350;

/** What the figures of a page share. */
interface FiguresOfPage {
  readonly sentenceAt: (span: Span) => PageSentence;
  /** Names that tell where and whom the figure at a place is about. */
  readonly scopeAt: (span: Span) => string[];
  /** The day of the page. */
  readonly document: DayRange | null;
  /** The days that the sentences before one give it. */
  readonly carriedTo: (sentence: Span) => DayRange | null;
  readonly story: PageStory;
  readonly figures: readonly Figure[];
}

/** What of a figure is read at once, for claims are found by it. */
interface FoundFigure {
  readonly figure: Figure;
  readonly thing: CountedThing;
  readonly measure: string;
  readonly sentence: PageSentence;
}

function readFound({ sentenceAt }: FiguresOfPage, text: string, figure: Figure): FoundFigure {
  const sentence = sentenceAt(figure);
  const before = text.slice(Math.max(sentence.start, figure.start - SURROUNDINGS), figure.start);
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + SURROUNDINGS));
  const thing = readCountedThing({ ...figure, before, after });
  return { figure: { ...figure, unit: thing.unit }, thing, measure: measureKey(thing.unit), sentence };
}

/** How a figure relates to the others of its page. */
interface AmongOthers {
  /** Those of its sentence, itself among them. */
  readonly company: readonly FoundFigure[];
  readonly isFirst: boolean;
}

/** A figure of a page with everything that comparing needs; what is not asked of it is not read. */
export class PageFigure {
  readonly figure: Figure;
  readonly thing: CountedThing;
  readonly measure: string;
  readonly sentence: PageSentence;
  /** Whether no figure of its measure is before it. */
  readonly isFirst: boolean;
  readonly #page: FiguresOfPage;
  readonly #company: readonly FoundFigure[];
  #time: FigureTime | undefined;
  #frame: FigureFrame | undefined;
  #scope: ReadonlySet<string> | undefined;
  #alsoCounted: ReadonlySet<string | null> | undefined;

  constructor(page: FiguresOfPage, found: FoundFigure, { company, isFirst }: AmongOthers) {
    this.figure = found.figure;
    this.thing = found.thing;
    this.measure = found.measure;
    this.sentence = found.sentence;
    this.isFirst = isFirst;
    this.#page = page;
    this.#company = company;
  }

  /** Where it is in its sentence. */
  get #at(): Span {
    const { start } = this.sentence;
    return { start: this.figure.start - start, end: this.figure.end - start };
  }

  /** Whether its page has several numbers of its kind. */
  get isOneOfMany(): boolean {
    return isOneOfPage({ amount: this.figure, head: this.thing.head }, this.#page.figures);
  }

  get time(): FigureTime {
    const { document, carriedTo } = this.#page;
    this.#time ??= readFigureTime({
      sentence: this.sentence.own.text,
      at: this.#at,
      document,
      carried: () => carriedTo(this.sentence),
    });
    return this.#time;
  }

  get frame(): FigureFrame {
    this.#frame ??= readFrame(this.sentence.own, this.#at, () => this.sentence.previous.own);
    return this.#frame;
  }

  /** Keys of the names that tell where and of whom: those of its sentence, or of the nearest before it that has any. */
  get scope(): ReadonlySet<string> {
    this.#scope ??= new Set(this.#page.scopeAt(this.figure).map(nameKey));
    return this.#scope;
  }

  /** What else is counted in its sentence: the senses of the nouns of other figures. */
  get alsoCounted(): ReadonlySet<string | null> {
    const heads = this.#company.map(({ thing }) => thing.head);
    this.#alsoCounted ??= new Set(heads.filter((head) => head !== null && head !== this.thing.head));
    return this.#alsoCounted;
  }

  /** The words of the whole page, and of its lead. */
  get story(): PageStory {
    return this.#page.story;
  }

  /** Whether it is where an article tells its news. */
  get isInLead(): boolean {
    return this.figure.start < LEAD;
  }
}

/** A text with its words and the ISO 8601 date it is known by. */
interface DatedText extends WordsOfText {
  readonly date: string | null;
}

/** The figures of a page with their surroundings, in reading order. */
export function readPageFigures(page: DatedText, figures: readonly Figure[]): PageFigure[] {
  const { text, date } = page;
  const document = findDocumentDay(text, date);
  const shared: FiguresOfPage = {
    sentenceAt: pageSentences(page),
    scopeAt: scopeNameFinder(text),
    document,
    carriedTo: carriedTimeFinder(text, document),
    story: new PageStory(page, LEAD),
    figures,
  };
  const found = figures.map((figure) => readFound(shared, text, figure));
  const bySentence = Map.groupBy(found, ({ sentence }) => sentence.start);
  const measures = new Set<string>();
  return found.map((one) => {
    const isFirst = !measures.has(one.measure);
    measures.add(one.measure);
    return new PageFigure(shared, one, { company: bySentence.get(one.sentence.start) ?? [], isFirst });
  });
}
