import { CONTEXT_LENGTH, type FigureClaim } from '../claim/claim.ts';
import type { Quantity } from '../figure/allowed-range.ts';
import { type CountedThing, readCountedThing } from '../figure/counted-things.ts';
import { type FigureTime, readFigureTime } from '../figure/figure-time.ts';
import type { FigureFrame } from '../figure/frame/frame.ts';
import { readFrame } from '../figure/frame/read-frame.ts';
import { readSentence } from '../figure/frame/read-sentence.ts';
import { isContentWord, senseOf } from '../figure/news-lexicon.ts';
import { regionsIn } from '../figure/region-names.ts';
import { isHeadline, nameKey } from '../figure/scope-names.ts';
import { sentenceAround } from '../figure/sentence-around.ts';
import type { Span } from '../language/span.ts';
import { rangeOfInterval, rangeOfIso } from '../language/time/day-range.ts';
import type { Word } from '../language/word.ts';
import { findWords } from '../language/words.ts';
import { givesFacts } from '../quotation/lexicon/giving-words.ts';

/**
 * A figure claim with everything that comparing needs and the claim's words give. Time and frame are read when a page has
 * a figure that may be the claim's.
 */
export class FigureEntry {
  readonly claim: FigureClaim;
  readonly quantity: Quantity;
  readonly thing: CountedThing;
  /** Keys of the names that tell where and of whom; empty when the source names none or is a headline. */
  readonly names: readonly string[];
  /**
   * Whether one of the names is in the figure's own sentence and not the giver's; the others come from sentences before,
   * perhaps on another matter.
   */
  readonly isNamedNearby: boolean;
  /** Senses of the other words that tell what it is about. */
  readonly topics: readonly string[];
  /** Whether the source has it in a headline: then it is the figure of the whole story. */
  readonly isHeadline: boolean;
  #time: FigureTime | undefined;
  #frame: FigureFrame | undefined;
  #regions: ReadonlySet<string> | undefined;

  constructor(claim: FigureClaim) {
    const names = new Set((claim.names ?? []).map(nameKey));
    this.claim = claim;
    this.thing = thingOf(claim);
    this.quantity = {
      ...claim,
      exact: claim.derivedFrom ? '' : (claim.appearances[0]?.exact ?? ''),
      unit: this.thing.unit,
    };
    this.isHeadline = isHeadline(claim.context?.sentence ?? contextOf(claim));
    this.names = this.isHeadline ? [] : [...names];
    this.isNamedNearby = withoutGiver(ownSentence(claim)).some(({ folded }) => names.has(nameKey(folded)));
    this.topics = topicsOf(claim, names);
  }

  get time(): FigureTime {
    this.#time ??= timeOf(this.claim);
    return this.#time;
  }

  /** The countries and states that its words and those around them name. */
  get regions(): ReadonlySet<string> {
    this.#regions ??= regionsIn(findWords(contextOf(this.claim)));
    return this.#regions;
  }

  get frame(): FigureFrame {
    this.#frame ??= frameOf(this.claim);
    return this.#frame;
  }
}

/** The words around a claim's first appearance, without those that its prefix and suffix cut off in the middle. */
function contextOf({ appearances: [at] }: FigureClaim): string {
  if (!at) return '';
  const prefix = at.start > at.prefix.length ? at.prefix.replace(/^\S*\s/, '') : at.prefix;
  const isCut = at.suffix.length >= CONTEXT_LENGTH - 1;
  return `${prefix}${at.exact}${isCut ? at.suffix.replace(/\s[^\s.!?]*$/, '') : at.suffix}`;
}

/** A figure's sentence, and where the figure is in it. */
interface OwnSentence {
  readonly text: string;
  readonly at: Span;
}

/** The sentence of a claim's first appearance: the one it carries, or else as far as prefix and suffix go. */
function ownSentence({ context, appearances: [at] }: FigureClaim): OwnSentence {
  if (!at) return { text: '', at: { start: 0, end: 0 } };
  const { exact, prefix, suffix } = at;
  if (context?.sentence.startsWith(exact, context.start))
    return { text: context.sentence, at: { start: context.start, end: context.start + exact.length } };
  const text = `${prefix}${exact}${suffix}`;
  const { start, end } = sentenceAround(text, { start: prefix.length, end: prefix.length + exact.length });
  const from = prefix.length - start;
  return { text: text.slice(start, end), at: { start: from, end: from + exact.length } };
}

/** ", Cahill said", ", according to Anna Moe" */
const GIVER_BEHIND =
  /,[”"’']?\s(?:(?:(?:\p{Lu}[\p{L}'’.-]*\s){1,4}(\p{Ll}+))|(?:according to|said|says)\s(?:\p{Lu}[\p{L}'’.-]*\s?){1,4})(?=$|[.,;]|\s(?:on|in|at|after|late|early|this|last)\b)/gu;

/** The words of a sentence without those behind its figure that only say who gives it: another paper may name another. */
function withoutGiver({ text, at }: OwnSentence): Word[] {
  const givers = [...text.slice(at.end).matchAll(GIVER_BEHIND)].filter(
    ([, verb]) => verb === undefined || givesFacts(verb),
  );
  const isOfGiver = ({ start }: Word): boolean =>
    givers.some(({ 0: words, index }) => start >= at.end + index && start < at.end + index + words.length);
  return findWords(text).filter((word) => !isOfGiver(word));
}

function timeOf(claim: FigureClaim): FigureTime {
  const { text, at } = ownSentence(claim);
  const { date = null, told = '' } = claim.context ?? {};
  return readFigureTime({ sentence: text, at, document: rangeOfIso(date), carried: () => rangeOfInterval(told) });
}

function frameOf(claim: FigureClaim): FigureFrame {
  const { text, at } = ownSentence(claim);
  return readFrame(readSentence(text), at);
}

function topicsOf(claim: FigureClaim, names: ReadonlySet<string>): string[] {
  const words = [...findWords(contextOf(claim)).map(({ folded }) => folded), ...claim.terms];
  const content = words.filter((word) => isContentWord(word) && !names.has(nameKey(word)));
  return [...new Set(content.map(senseOf))];
}

/** What a claim counts. A sum of parts counts what they have in common: the noun, and the event if it is one. */
function thingOf(claim: FigureClaim): CountedThing {
  const things = claim.appearances.map(({ exact, prefix, suffix }) =>
    readCountedThing({ ...claim, exact, before: prefix, after: suffix }),
  );
  const first = things[0] ?? readCountedThing({ ...claim, exact: '', before: '', after: '' });
  const isOneEvent = !claim.derivedFrom || things.every(({ frame }) => frame === first.frame);
  return isOneEvent ? first : { ...first, frame: null };
}
