import type { FigurePack } from '../../language/figure-pack.ts';
import { passage, type Span } from '../../language/span.ts';
import { oncePer } from '../../once-per.ts';
import type { Comparator, Figure } from '../figure.ts';
import { intervalOf } from '../figure-interval.ts';
import { isTableRow } from '../page-furniture.ts';
import { findTerms } from '../surroundings.ts';
import { type FigureLexicon, lexiconOf } from './figure-lexicon.ts';
import { unitStart } from './joined-unit.ts';
import { mayHoldFigure } from './may-hold-figure.ts';
import { endOfPackedCode, isIdleNumber } from './no-packed-figure.ts';
import { piecesOf } from './number-grammar.ts';
import { hasDecimalComma } from './number-style.ts';
import { joinBounds, type PackedDraft } from './packed-draft.ts';
import { findPackedNoun, type PackedNoun } from './packed-noun.ts';
import { readPackedRange } from './packed-range.ts';
import { findBounds, type PackedReading } from './packed-reading.ts';
import { findPackedSentences } from './packed-sentences.ts';
import { findPackedTokens, type PackedToken, type Splitting } from './packed-token.ts';
import { findPhrase } from './phrase-table.ts';
import { readPackedNumber } from './read-packed-number.ts';
import { type PackedQuantity, readPackedQuantity } from './read-packed-quantity.ts';
import { isFunctionWordOf } from './small-word.ts';

interface BoundAfter {
  readonly comparator: Comparator;
  readonly next: number;
}

/** Words that bound the number before them, unless another number follows that they are of: "5000 ou moins de 6000". */
function boundAfter(reading: PackedReading, places: readonly number[]): BoundAfter | null {
  const { tokens, lexicon } = reading;
  for (const at of places) {
    const found = findPhrase(lexicon.after, tokens, at);
    if (!found) continue;
    const isOfNext = (findPhrase(lexicon.before, tokens, found.next - 1)?.next ?? 0) > found.next;
    if (!isOfNext && readPackedNumber(reading, found.next) === null)
      return { comparator: found.value, next: found.next };
  }
  return null;
}

/** "80 000 voyageurs par jour": what is counted by the day; no year or noun follows that makes a date of it. */
function withRate(
  { tokens, lexicon }: PackedReading,
  quantity: PackedQuantity,
  noun: PackedNoun | null,
): PackedQuantity {
  const rate = noun && quantity.unit === null ? findPhrase(lexicon.rates, tokens, noun.next) : null;
  const after = tokens[rate?.next ?? 0];
  const isEnd = after === undefined || after.kind === 'mark' || isFunctionWordOf(lexicon.language, after.lower);
  return rate && isEnd ? { ...quantity, unit: `per ${rate.value}`, next: rate.next } : quantity;
}

function draftOf(reading: PackedReading, read: PackedQuantity): PackedDraft {
  const noun = findPackedNoun(reading, read);
  const quantity = withRate(reading, read, noun);
  const { first, next, value } = quantity;
  const before = reading.bounds.get(first) ?? quantity.sign;
  const after = boundAfter(reading, [next, ...(noun ? [noun.next] : [])]);
  const worded = after?.comparator ?? before?.comparator;
  const comparator = worded ?? (quantity.isRound ? 'about' : 'exactly');
  const around = {
    quantity,
    noun,
    first: before?.at ?? first,
    next: Math.max(after?.next ?? next, quantity.unit === 'percent' ? next : (noun?.next ?? next)),
  };
  if (value === null) {
    const { low, high } = quantity;
    return { ...around, low, high, comparator: comparator === 'about' ? 'about' : 'between', isRange: true };
  }
  return { ...around, ...intervalOf(value, comparator), comparator, isRange: false };
}

/** Past what is written together with a number that is a name: "737-300". */
function pastName(tokens: readonly PackedToken[], i: number): number {
  let next = i;
  while (tokens[next]?.spaced === false && tokens[next + 1]?.spaced === false) next++;
  return next > i ? next + 1 : i;
}

function findDrafts(reading: PackedReading): PackedDraft[] {
  const drafts: PackedDraft[] = [];
  const { tokens } = reading;
  if (isTableRow(tokens)) return drafts;
  for (let i = 0; i < tokens.length; ) {
    const code = endOfPackedCode(reading, i);
    const quantity = code === null ? readPackedQuantity(reading, i) : null;
    if (quantity === null) {
      i = Math.max(code ?? 0, i + 1);
      continue;
    }
    const range = readPackedRange(reading, quantity);
    const whole = range ?? quantity;
    if (
      !range &&
      quantity.unit === null &&
      isIdleNumber(reading, quantity, findPackedNoun(reading, quantity) !== null)
    ) {
      i = pastName(tokens, Math.max(quantity.next, i + 1));
      continue;
    }
    const draft = draftOf(reading, whole);
    drafts.push({ ...draft, first: Math.max(draft.first, drafts.at(-1)?.next ?? 0) });
    i = Math.max(draft.next, i + 1);
  }
  return joinBounds(reading, drafts);
}

function figureOf(text: string, { tokens }: PackedReading, draft: PackedDraft): Figure {
  const { quantity, noun, low, high, comparator } = draft;
  const startOf = (i: number): number => tokens[i]?.start ?? 0;
  const endOf = (i: number): number => tokens[i - 1]?.end ?? 0;
  return {
    ...passage(text, startOf(draft.first), endOf(draft.next)),
    value: draft.isRange ? null : quantity.value,
    low,
    high,
    comparator,
    trend: null,
    unit: quantity.unit,
    counted: noun && text.slice(startOf(noun.first), endOf(noun.next)),
    terms: findTerms(tokens, quantity.first, quantity.next),
  };
}

const splittingOf = oncePer((lexicon: FigureLexicon): Splitting => {
  const { prefixes, grammar, indefinite, units, before, after, duals } = lexicon;
  const isNumber = (key: string): boolean =>
    indefinite.has(key) || duals.has(key) || before.has(key) || piecesOf(grammar, key) !== null;
  return {
    prefixes,
    isNumber,
    unitStart: (text) => unitStart(lexicon, text),
    isWhole: (key) => isNumber(key) || units.has(key) || after.has(key),
  };
});

function findInSentence(text: string, span: Span, style: { lexicon: FigureLexicon; pointGroups: boolean }): Figure[] {
  const { lexicon } = style;
  const tokens = findPackedTokens(text, span, splittingOf(lexicon));
  const reading = { tokens, ...style, bounds: findBounds(tokens, lexicon) };
  return findDrafts(reading).map((draft) => figureOf(text, reading, draft));
}

/** The figures of a text in a language that has a pack, in reading order. Linear in the length of the text. */
export function findPackedFigures(text: string, tag: string, pack: FigurePack): Figure[] {
  const lexicon = lexiconOf(pack);
  const style = { lexicon, pointGroups: hasDecimalComma(text, tag, lexicon) };
  return [...findPackedSentences(text, lexicon)].flatMap((span) =>
    mayHoldFigure(text.slice(span.start, span.end), lexicon) ? findInSentence(text, span, style) : [],
  );
}
