import { type CountedThing, readCountedThing } from '../figure/counted-things.ts';
import type { Figure } from '../figure/figure.ts';
import { type FigureTime, readFigureTime } from '../figure/figure-time.ts';
import type { FigureFrame } from '../figure/frame/frame.ts';
import { readFrame } from '../figure/frame/read-frame.ts';
import { type ReadSentence, readSentence as readOwn } from '../figure/frame/read-sentence.ts';
import { isContentWord, senseOf } from '../figure/news-lexicon.ts';
import { findNamesIn, nameKey, scopeNameFinder } from '../figure/scope-names.ts';
import { sentenceAround } from '../figure/sentence-around.ts';
import { measureKey } from '../index/figure-aspects.ts';
import type { Span } from '../language/span.ts';
import { findDocumentDay } from '../language/time/document-day.ts';
import { findWords } from '../language/words.ts';

/** A figure of the page with everything that comparing needs. */
export interface PageFigure {
  readonly figure: Figure;
  readonly thing: CountedThing;
  readonly time: FigureTime;
  readonly frame: FigureFrame;
  /** Keys of the names in its sentence. */
  readonly names: ReadonlySet<string>;
  /** Keys of the names that tell where and of whom: those of its sentence, or of the nearest before it that has any. */
  readonly scope: ReadonlySet<string>;
  /** Keys, as if names, of all words of its sentence. */
  readonly words: ReadonlySet<string>;
  /** Keys of the names that follow a preposition of place. */
  readonly places: readonly string[];
  /** Senses of the content words of its sentence. */
  readonly topics: ReadonlySet<string>;
  /** The same of its sentence and the one before. */
  readonly nearbyTopics: ReadonlySet<string>;
  /** Folded words of its sentence and the one before. */
  readonly nearby: ReadonlySet<string>;
  readonly measure: string;
  /** What else is counted in its sentence: the senses of the nouns of other figures. */
  readonly alsoCounted: ReadonlySet<string>;
  /** Whether no figure of its measure stands before it. */
  readonly isFirst: boolean;
  /** Whether it stands where an article tells its news. */
  readonly isInLead: boolean;
}

/** Characters read on each side for what is counted. */
const SURROUNDINGS = 60;

/** Characters of an article's first two or three sentences. */
export const LEAD = 350;

/** "(Mar 3, 2019 2:25 AM)" before a sentence says when the article appeared, not when its figures hold. */
const DATELINE = /^\s*\([^()]{0,60}\)/;

const PLACE = /\b(?:in|near|at|across|outside|off|around|throughout) (?:the )?((?:\p{Lu}[\p{L}\p{M}'’-]*\s?){1,3})/gu;

function placesIn(sentence: string): string[] {
  const names = new Set(findNamesIn(sentence).map(nameKey));
  const found = [...sentence.matchAll(PLACE)].flatMap((match) => findWords(match[1] ?? ''));
  return found.map(({ folded }) => nameKey(folded)).filter((key) => names.has(key));
}

interface SentenceReading {
  readonly own: ReadSentence;
  readonly folded: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly places: readonly string[];
  readonly topics: ReadonlySet<string>;
}

function readSentence(sentence: string): SentenceReading {
  const words = findWords(sentence).map(({ folded }) => folded);
  return {
    own: readOwn(sentence.replace(DATELINE, (line) => ' '.repeat(line.length))),
    folded: new Set(words),
    names: new Set(findNamesIn(sentence).map(nameKey)),
    words: new Set(words.map(nameKey)),
    places: placesIn(sentence),
    topics: new Set(words.filter(isContentWord).map(senseOf)),
  };
}

/** Reads the sentences of a page, each once however many figures stand in it. */
function sentenceReader(text: string): (at: Span) => SentenceReading {
  const readings = new Map<string, SentenceReading>();
  return ({ start, end }) => {
    const key = `${start} ${end}`;
    const reading = readings.get(key) ?? readSentence(text.slice(start, end));
    readings.set(key, reading);
    return reading;
  };
}

/** A figure as it is read by itself, with where its sentence begins. */
interface LoneFigure extends Omit<PageFigure, 'alsoCounted'> {
  readonly sentenceStart: number;
}

/** Adds to each figure what the others of its sentence count. */
function withCompany(figures: readonly LoneFigure[]): PageFigure[] {
  const bySentence = Map.groupBy(figures, ({ sentenceStart }) => sentenceStart);
  return figures.map(({ sentenceStart, ...figure }) => {
    const others = (bySentence.get(sentenceStart) ?? []).map(({ thing }) => thing.head);
    const alsoCounted = new Set(others.filter((head) => head !== null && head !== figure.thing.head) as string[]);
    return { ...figure, alsoCounted };
  });
}

/** A text with the ISO 8601 date it is known by. */
interface DatedText {
  readonly text: string;
  readonly date: string | null;
}

/** The figures of a page with their surroundings, in reading order. */
export function readPageFigures({ text, date }: DatedText, figures: readonly Figure[]): PageFigure[] {
  const document = findDocumentDay(text, date);
  const scopeAt = scopeNameFinder(text);
  const read = sentenceReader(text);
  const measures = new Set<string>();
  const alone = figures.map((figure): LoneFigure => {
    const sentence = sentenceAround(text, figure);
    const { start, end } = sentence;
    const previousEnd = Math.max(0, start - 1);
    const previous = sentenceAround(text, { start: Math.max(0, previousEnd - 1), end: previousEnd });
    const before = text.slice(Math.max(start, figure.start - SURROUNDINGS), figure.start);
    const after = text.slice(figure.end, Math.min(end, figure.end + SURROUNDINGS));
    const thing = readCountedThing({ ...figure, before, after });
    const { folded, own, ...rest } = read(sentence);
    const at = { start: figure.start - start, end: figure.end - start };
    const measure = measureKey(thing.unit);
    const isFirst = !measures.has(measure);
    measures.add(measure);
    return {
      ...rest,
      figure: { ...figure, unit: thing.unit },
      thing,
      time: readFigureTime({ sentence: own.text, at, document }),
      frame: readFrame(own, at, read(previous).own),
      nearbyTopics: new Set([...rest.topics, ...read(previous).topics]),
      nearby: new Set([...folded, ...read(previous).folded]),
      measure,
      scope: new Set(scopeAt(figure).map(nameKey)),
      isFirst,
      isInLead: figure.start < LEAD,
      sentenceStart: start,
    };
  });
  return withCompany(alone);
}
