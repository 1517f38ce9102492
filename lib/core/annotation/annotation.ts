import { describeFinding } from '../check/describe-finding.ts';
import type { Finding } from '../check/finding.ts';
import type { PageMetadata } from '../check/page-metadata.ts';
import { describeQuote } from '../language/describe-quote.ts';
import { type Passage, passage, type Span } from '../language/span.ts';
import type { Shaped } from '../shaped.ts';
import type { annotationShape, annotationStatus, targetShape } from './annotation-shape.ts';

/** The place of a passage in a page, by its words and by its position in UTF-16 code units and in code points. */
export type AnnotationTarget = Shaped<typeof targetShape>;

/** How far the user has come with an annotation. */
export type AnnotationStatus = Shaped<typeof annotationStatus>;

/** A finding, or a passage the user marked, kept with the page it is on and what the user wrote about it. */
export type Annotation = Shaped<typeof annotationShape>;

/** An annotation of a finding. */
export interface FindingAnnotation extends Annotation {
  readonly finding: Finding;
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
  /** Version of the extension. */
  readonly crossread: string;
  /** A new `urn:uuid:…` at each call. */
  newId(): string;
}

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

/** A function that describes passages of a text; the offsets it will be asked for are counted in one pass. */
function targetsOf(text: string, passages: readonly Passage[]): (passage: Passage) => AnnotationTarget {
  const offsets = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const counts = countCodePoints(text, offsets);
  const codePointAt = new Map(offsets.map((offset, i) => [offset, counts[i] ?? 0]));
  return (place) => ({
    ...describeQuote(text, place),
    exact: place.exact,
    codePoints: { start: codePointAt.get(place.start) ?? 0, end: codePointAt.get(place.end) ?? 0 },
  });
}

/** What every new annotation begins with. */
const begin = ({ page }: Pick<CheckedPage, 'page'>, context: AnnotationContext) => {
  const created = context.now.toISOString();
  const { crossread } = context;
  return {
    id: context.newId(),
    created,
    modified: created,
    page,
    note: '',
    tags: [],
    status: 'open',
    crossread,
  } as const;
};

/** One annotation for each finding of a page, in reading order. Linear in the length of the text. */
export function annotateFindings(checked: CheckedPage, context: AnnotationContext): FindingAnnotation[] {
  const targetOf = targetsOf(checked.text, checked.findings);
  return checked.findings
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((finding) => ({
      ...begin(checked, context),
      target: targetOf(finding),
      finding,
      summary: describeFinding(finding),
    }));
}

/** An annotation of a passage that the user marked, given by its offsets into the page's text. */
export function annotatePassage(
  checked: Omit<CheckedPage, 'findings'>,
  { start, end }: Span,
  context: AnnotationContext,
): Annotation {
  const marked = passage(checked.text, start, end);
  return { ...begin(checked, context), target: targetsOf(checked.text, [marked])(marked), finding: null, summary: '' };
}
