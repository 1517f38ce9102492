import { findEventDates } from '../date/find-dates.ts';
import { findYears } from '../date/headline-years.ts';
import { writeDays } from '../date/iso-days.ts';
import { findDetails } from '../detail/find-details.ts';
import type { Figure } from '../figure/figure.ts';
import { numbersOf } from '../figure/find-tallies.ts';
import { analyze, type Document } from '../language/document.ts';
import { type FigurePacks, packOf } from '../language/figure-pack.ts';
import type { Span } from '../language/span.ts';
import { findWords } from '../language/words.ts';
import { compareQuotation } from '../quotation/compare-quotation.ts';
import { readPersonName } from '../quotation/read-person-name.ts';
import type {
  AgeClaim,
  Appearance,
  Claim,
  ClaimContext,
  ClaimSet,
  DateClaim,
  FigureClaim,
  QuotationClaim,
} from './claim.ts';
import { deriveParts } from './derive-parts.ts';

/** Why the words of a claim do not bear out what it says; the messages have a sentence for each under `fault`. */
export type UnprovenReason =
  | 'otherWords'
  /** The words give another number, range, bound or unit, or none. */
  | 'otherNumber'
  /** A total that is not the sum of its parts, or one of these is not proven. */
  | 'otherSum'
  /** The sentence that comes with the claim is not that of its passage. */
  | 'otherSentence'
  | 'otherDay'
  | 'otherAge';

/** What a claim is proven with. */
export interface ProofContext {
  readonly set: Pick<ClaimSet, 'language' | 'documents'>;
  /**
   * Whether a declaration counts even where the words give something else, because the reader has put it right here. In
   * somebody else's file it only fills in what the words leave open.
   */
  readonly trustsDeclared: boolean;
  /** How figures are written in the languages of its documents. */
  readonly packs: FigurePacks;
}

/** A stretch of text around a passage, and where in it the passage is. */
interface Reading extends Span {
  readonly document: Document;
}

/** The words of a text, folded, with a space around each. */
const wordsOf = (text: string): string =>
  ` ${findWords(text)
    .map(({ folded }) => folded)
    .join(' ')} `;

const contains = (text: string, words: string): boolean => wordsOf(text).includes(wordsOf(words));

/** Whether a sentence that comes with a claim may be the one that its passage is in. */
function isSentenceOf({ sentence, start }: ClaimContext, { exact, prefix, suffix }: Appearance): boolean {
  const [before, after] = [sentence.slice(0, start), sentence.slice(start + exact.length)];
  return (
    sentence.startsWith(exact, start) &&
    (before.endsWith(prefix) || prefix.endsWith(before)) &&
    (after.startsWith(suffix) || suffix.startsWith(after))
  );
}

const documentOf = ({ documents }: ProofContext['set'], { document }: Appearance) =>
  documents.find(({ id }) => id === document);

/** The texts in which a passage may be read, the likeliest first: its sentence, the words around it, the passage alone. */
function* readingsOf(at: Appearance, { set, packs }: ProofContext, context?: ClaimContext): Generator<Reading> {
  const language = documentOf(set, at)?.language ?? set.language;
  const figurePack = packOf(packs, language);
  const { prefix, exact, suffix } = at;
  const read = (text: string, start: number): Reading => {
    return { document: analyze(text, { language, figurePack }), start, end: start + exact.length };
  };
  if (context) yield read(context.sentence, context.start);
  yield read(prefix + exact + suffix, prefix.length);
  yield read(exact, 0);
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The numbers that a passage gives, and the shares of other numbers worked out. In a language with a pack also those that are
 * read without it, as sets have them that were made before there was one.
 */
function numbersIn({ document, ...at }: Reading): Figure[] {
  const { text, language = null, figurePack } = document;
  const found = figurePack ? [...numbersOf(document), ...numbersOf(analyze(text, { language }))] : numbersOf(document);
  return [...found, ...deriveParts(found, text)].filter((figure) => meets(figure, at));
}

/** What of a figure its words must give. */
const NUMBER = ['value', 'low', 'high', 'comparator', 'unit'] as const;

const isNumberOf = (claim: FigureClaim, figure: Figure): boolean =>
  NUMBER.every((part) => claim[part] === figure[part]);

function proveFigure(claim: FigureClaim, context: ProofContext): UnprovenReason | null {
  const [first] = claim.appearances;
  if (claim.context && first && !isSentenceOf(claim.context, first)) return 'otherSentence';
  const isDeclared = NUMBER.some((part) => claim.declared?.includes(part));
  if (isDeclared && context.trustsDeclared) return null;
  const isProven = claim.appearances.every((at, i) => {
    let isOpen = isDeclared;
    for (const reading of readingsOf(at, context, i === 0 ? claim.context : undefined)) {
      const found = numbersIn(reading);
      if (found.some((figure) => isNumberOf(claim, figure))) return true;
      isOpen &&= found.length === 0;
    }
    return isOpen;
  });
  return isProven ? null : 'otherNumber';
}

/** Whether words that leave out some of a passage say the same: nothing that turns the meaning is gone. */
function isSoundPart(content: string, exact: string): boolean {
  const { relation, severity } = compareQuotation({ source: exact, page: [content] });
  return relation === 'same' && severity === 'none';
}

function proveQuotation(claim: QuotationClaim, { trustsDeclared }: ProofContext): UnprovenReason | null {
  if (trustsDeclared && claim.declared?.includes('content')) return null;
  const words = wordsOf(claim.content);
  const isProven = claim.appearances.every(({ exact }) => {
    const whole = wordsOf(exact);
    return whole === words || (whole.includes(words) && isSoundPart(claim.content, exact));
  });
  return isProven ? null : 'otherWords';
}

/** Quotation marks; the words around a date may have only one of a pair. */
const MARKS = /["“”„«»‘]/gu;

/** The document without quotation marks: one sentence does not show what is quoted in the article. */
const unquoted = ({ text, language = null }: Document): Document => analyze(text.replace(MARKS, ' '), { language });

function proveDate(claim: DateClaim, context: ProofContext): UnprovenReason | null {
  const { appearances, first, last, event } = claim;
  const [at] = appearances;
  if (!at) return 'otherDay';
  if (claim.context && !isSentenceOf(claim.context, at)) return 'otherSentence';
  const [reading] = readingsOf(at, context, claim.context);
  if (!reading) return 'otherDay';
  if (!contains(reading.document.text, event)) return 'otherSentence';
  const day = claim.context?.date ?? documentOf(context.set, at)?.date ?? null;
  const document = unquoted(reading.document);
  const found = [...findEventDates(document, day), ...findYears(document)];
  const isProven = found.some((told) => {
    const days = meets(told, reading) ? writeDays(told.date) : null;
    return days?.first === first && days.last === last;
  });
  return isProven ? null : 'otherDay';
}

function proveAge({ appearances, years, person }: AgeClaim, context: ProofContext): UnprovenReason | null {
  const named = new Set(readPersonName(person).parts);
  const isProven = appearances.every((at) =>
    [...readingsOf(at, context)].some((reading) =>
      findDetails(reading.document, null).some(
        (told) => meets(told, reading) && told.years === years && told.name.parts.some((part) => named.has(part)),
      ),
    ),
  );
  return isProven ? null : 'otherAge';
}

/**
 * Whether the words of a claim bear out what it says, read with our own readers; `null` when they do. Totals are proven
 * with their parts. What no passage can prove (who speaks, what is silently counted) is not looked at.
 */
export function findUnproven(claim: Claim, context: ProofContext): UnprovenReason | null {
  switch (claim.type) {
    case 'quotation':
      return proveQuotation(claim, context);
    case 'figure':
      return proveFigure(claim, context);
    case 'date':
      return proveDate(claim, context);
    case 'age':
      return proveAge(claim, context);
  }
}

/** The claim with what it silently counts marked as declared, where neither its passage nor the words around it say so. */
export function markDeclared(claim: Claim): Claim {
  if (claim.type !== 'figure' || claim.counted === null || claim.declared?.includes('counted')) return claim;
  const { counted, context, appearances } = claim;
  const isSaid =
    contains(context?.sentence ?? '', counted) ||
    appearances.some(({ prefix, exact, suffix }) => contains(prefix + exact + suffix, counted));
  return isSaid ? claim : { ...claim, declared: [...(claim.declared ?? []), 'counted'] };
}
