import type { PageText } from '../../core/check/finding.ts';
import type { PageMetadata } from '../../core/check/page-metadata.ts';
import { findRepeats } from '../../core/language/find-repeats.ts';
import { covers, type Span } from '../../core/language/span.ts';
import { tellLanguage } from '../../core/language/tell-language.ts';
import { LONGEST_TEXT } from '../../protocol/longest-text.ts';
import { chooseArticle } from './choose-article.ts';
import { keepRanges } from './keep-ranges.ts';
import type { LabelledSpan, labelParts } from './label-parts.ts';
import type { PageRecord, WalkLimits } from './page-record.ts';
import { MetadataReader } from './read-metadata.ts';
import { ReadingMemory } from './reading-memory.ts';
import type { StyleQuestions } from './style-questions.ts';
import type { PageTextMap } from './text-map.ts';
import { walkPage } from './walk-page.ts';

/** An article as it is on a page. */
export interface Article extends PageText, PageTextMap {
  readonly quoted: readonly Span[];
  /** What its words are in, told when it is asked: that takes as long as reading a short page does. */
  readonly language: string | null;
  /** What the page states that it is in. */
  readonly statedLanguage: string | null;
  /** What the page says of itself; looked for when it is asked. */
  readonly describe: () => PageMetadata;
  /** Pull quotes and the like that repeat the article's own words. */
  readonly repeats: readonly Span[];
  /** Headline, byline, captions and the like, in any order, where they were asked for; they may overlap. */
  readonly labels: readonly LabelledSpan[];
  /** The elements that hold the article. */
  readonly roots: readonly Element[];
  /** Open shadow roots and documents in frames that were read: changes in them are seen by who observes them. */
  readonly innerRoots: readonly (ShadowRoot | Document)[];
  /** Frames and closed shadow roots inside the article, which cannot be read. */
  readonly unreadParts: number;
  /** What the page shows when a reader opens it: closed details, tabs. */
  readonly folded: string;
  /** Whether the page was too large to be read to its end. */
  readonly isPartial: boolean;
}

/** How an article is read. */
export interface ReadOptions extends Partial<StyleQuestions>, Partial<WalkLimits> {
  /** Of earlier readings of the same page; it must have been given what has changed since. */
  readonly memory?: ReadingMemory;
  /** Tells the parts beside the running text; scripts that are in pages are built without it. */
  readonly labelParts?: typeof labelParts;
  /** Is told of each open shadow root and each document of a frame before what it holds is read. */
  readonly onInnerRoot?: (root: ShadowRoot | Document) => void;
}

/** Far more than any article we know of (the largest saved page has 25,000). */
const MAXIMUM_NODES = 500_000;

/** Whether a document may have sections of characters that are no text nodes. */
const isXml = ({ contentType }: { readonly contentType?: unknown }): boolean =>
  typeof contentType === 'string' && contentType.endsWith('xml');

interface ToArticle {
  readonly memory: ReadingMemory;
  readonly labelling: typeof labelParts;
}

const unlabelled = (): LabelledSpan[] => [];

const never = (): boolean => false;

/** More adverts within sentences than any page has; each costs a look at all containers. */
const MOST_LOOKS = 100;

/** Tells whether two stretches are in one block that has text of its own. */
function createBlockTest({ containers }: PageRecord): (before: Span, after: Span) => boolean {
  let looks = 0;
  return ({ end }, { start }) => {
    if (++looks > MOST_LOOKS) return false;
    const around = containers.findLast((container) => covers(container, { start: end - 1, end: start + 1 }));
    return around !== undefined && around.ownLength > 0;
  };
}

function* toArticle(document: Document, record: PageRecord, options: ToArticle): Generator<void, Article> {
  const { memory, labelling } = options;
  const metadata = new MetadataReader(document, memory.statedOf(document));
  yield;
  const chosen = chooseArticle(record, metadata);
  const { spans, roots } = chosen;
  yield;
  const { text, segments, move } = keepRanges(record, spans, createBlockTest(record));
  yield;
  const statedLanguage = metadata.language;
  const tell = () => tellLanguage(text, statedLanguage);
  return {
    text,
    segments,
    quoted: record.quoted.flatMap(move),
    repeats: findRepeats(text, record.apart.flatMap(move)),
    labels: labelling(record, chosen).flatMap(({ label, ...span }) => move(span).map((moved) => ({ ...moved, label }))),
    statedLanguage,
    get language() {
      return tell();
    },
    date: metadata.date,
    describe: () => ({ ...metadata.describe(), language: tell() }),
    roots,
    innerRoots: record.innerRoots,
    unreadParts: record.unread.filter((at) => spans.some((span) => span.start < at && at < span.end)).length,
    folded: record.folded,
    isPartial: record.isPartial,
  };
}

/**
 * Reads the article of a page, giving way after every few nodes: the caller decides how long to go on.
 * The page may change between two steps.
 */
export function* readArticleSteps(document: Document, options: ReadOptions = {}): Generator<void, Article> {
  const { isHidden = never, isConcealed = never, isRaised = never } = options;
  const { startsBlock = never, partsWords = never, hasClosedRoot = never } = options;
  const { maximumLength = LONGEST_TEXT, maximumNodes = MAXIMUM_NODES } = options;
  const { memory = new ReadingMemory(), onInnerRoot = () => {}, labelParts: labelling = unlabelled } = options;
  const root = document.body ?? document.documentElement;
  const walk = {
    style: { isHidden, isConcealed, isRaised, startsBlock, partsWords, hasClosedRoot },
    limits: { maximumLength, maximumNodes },
    takesWhole: !isXml(document),
    memory,
    onInnerRoot,
  };
  const strict = yield* walkPage(root, walk);
  memory.keep(strict);
  const hasRunningText = (strict.containers[0]?.weight ?? 0) > 0;
  const lenient = { ...walk, memory: new ReadingMemory(), isLenient: true };
  const record = hasRunningText ? strict : yield* walkPage(root, lenient);
  yield;
  return yield* toArticle(document, record, { memory, labelling });
}

/**
 * Reads the article of a page at once: its headline, standfirst, paragraphs, lists, tables and captions, without
 * navigation, comments, related links, controls, code and what is out of sight. Blocks are parted by a blank line, line
 * breaks are line feeds, other white space is one space.
 *
 * Linear in the size of the page. Never throws on any page. Works on any DOM; without `isHidden` only markup tells what
 * is hidden.
 */
export function readArticle(document: Document, options: ReadOptions = {}): Article {
  const steps = readArticleSteps(document, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
