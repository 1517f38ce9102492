import { CONTEXT_LENGTH, type FigureClaim } from '../claim/claim.ts';
import type { Quantity } from '../figure/allowed-range.ts';
import { type CountedThing, readCountedThing } from '../figure/counted-things.ts';
import { type FigureTime, readFigureTime } from '../figure/figure-time.ts';
import type { FigureFrame } from '../figure/frame/frame.ts';
import { readFrame } from '../figure/frame/read-frame.ts';
import { readSentence } from '../figure/frame/read-sentence.ts';
import { isContentWord, senseOf } from '../figure/news-lexicon.ts';
import { isHeadline, nameKey } from '../figure/scope-names.ts';
import { sentenceAround } from '../figure/sentence-around.ts';
import type { Span } from '../language/span.ts';
import { rangeOfIso } from '../language/time/day-range.ts';
import { findWords } from '../language/words.ts';

/** A figure claim with everything that comparing needs and the claim's words give. */
export interface FigureEntry {
  readonly claim: FigureClaim;
  readonly quantity: Quantity;
  readonly thing: CountedThing;
  readonly time: FigureTime;
  readonly frame: FigureFrame;
  /** Keys of the names that tell where and of whom; empty when the source names none or is a headline. */
  readonly names: readonly string[];
  /** Whether one of the names stands in the figure's own sentence; others were told before, maybe of another matter. */
  readonly isNamedNearby: boolean;
  /** Senses of the other words that tell what it is about. */
  readonly topics: readonly string[];
  /** Whether the source has it in a headline: then it is the figure of the whole story. */
  readonly isHeadline: boolean;
}

/** The words around a claim's first appearance, without those that its prefix and suffix cut off in the middle. */
function contextOf({ appearances: [at] }: FigureClaim): string {
  if (!at) return '';
  const prefix = at.start > at.prefix.length ? at.prefix.replace(/^\S*\s/, '') : at.prefix;
  const isCut = at.suffix.length >= CONTEXT_LENGTH - 1;
  return `${prefix}${at.exact}${isCut ? at.suffix.replace(/\s[^\s.!?]*$/, '') : at.suffix}`;
}

/** A figure's sentence, and where the figure stands in it. */
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

/** Reads what comparing a claim needs. */
export function readFigureEntry(claim: FigureClaim): FigureEntry {
  const at = claim.appearances[0];
  const exact = claim.derivedFrom ? '' : (at?.exact ?? '');
  const names = new Set((claim.names ?? []).map(nameKey));
  const context = contextOf(claim);
  const thing = thingOf(claim);
  const inHeadline = isHeadline(context);
  const own = ownSentence(claim);
  const sentence = readSentence(own.text);
  return {
    claim,
    quantity: { ...claim, exact, unit: thing.unit },
    thing,
    time: readFigureTime({ sentence: own.text, at: own.at, document: rangeOfIso(claim.context?.date ?? null) }),
    frame: readFrame(sentence, own.at),
    names: inHeadline ? [] : [...names],
    isNamedNearby: findWords(own.text).some(({ folded }) => names.has(nameKey(folded))),
    isHeadline: inHeadline,
    topics: topicsOf(claim, names),
  };
}
