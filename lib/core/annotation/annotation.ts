import type { Finding } from '../finding/finding.ts';
import type { PageMetadata } from '../finding/page-metadata.ts';
import type { Passage, Span } from '../text/span.ts';

/** The place of a passage in a page, by its words and by its position. */
export interface AnnotationTarget extends Passage {
  /** The words right before and after it. */
  readonly prefix: string;
  readonly suffix: string;
  /** The position in Unicode code points, as the W3C counts; `start` and `end` count UTF-16 code units. */
  readonly codePoints: Span;
}

/** A finding kept with the page it was made on: what the exports are made from. */
export interface Annotation {
  /** An IRI, `urn:uuid:…`. */
  readonly id: string;
  /** ISO 8601 with time. */
  readonly created: string;
  readonly page: PageMetadata;
  readonly target: AnnotationTarget;
  readonly finding: Finding;
  /** One plain sentence that says what the finding is. */
  readonly summary: string;
}

/** A checked page. */
export interface CheckedPage {
  readonly page: PageMetadata;
  /** The text that the findings' offsets count into. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What making annotations takes from outside. */
export interface AnnotationContext {
  readonly now: Date;
  /** A new `urn:uuid:…` at each call. */
  newId(): string;
  describe(finding: Finding): string;
}

/** Code units of context on each side of a target; the length that other annotators keep. */
const CONTEXT_LENGTH = 32;

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** An offset moved back to the start of the character it falls into. */
const wholeCharacter = (text: string, offset: number): number =>
  offset > 0 && offset < text.length && isLowSurrogate(text.charCodeAt(offset)) ? offset - 1 : offset;

/** How many code points stand before each of the given offsets, which must not decrease. */
function countCodePoints(text: string, offsets: readonly number[]): number[] {
  let at = 0;
  let count = 0;
  return offsets.map((offset) => {
    while (at < offset) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      count++;
    }
    return count;
  });
}

function describeTarget(text: string, { exact, start, end }: Passage, codePoints: Span): AnnotationTarget {
  return {
    exact,
    start,
    end,
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT_LENGTH))),
    codePoints,
  };
}

/** One annotation for each finding of a page, in reading order. Linear in the length of the text. */
export function annotateFindings({ page, text, findings }: CheckedPage, context: AnnotationContext): Annotation[] {
  const offsets = [...new Set(findings.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const counts = countCodePoints(text, offsets);
  const codePointAt = new Map(offsets.map((offset, i) => [offset, counts[i] ?? 0]));
  const created = context.now.toISOString();
  return findings
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((finding) => {
      const codePoints = { start: codePointAt.get(finding.start) ?? 0, end: codePointAt.get(finding.end) ?? 0 };
      const target = describeTarget(text, finding, codePoints);
      return { id: context.newId(), created, page, target, finding, summary: context.describe(finding) };
    });
}
