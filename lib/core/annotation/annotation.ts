import { describeFinding } from '../check/describe-finding.ts';
import type { Finding } from '../check/finding.ts';
import type { PageMetadata } from '../check/page-metadata.ts';
import { type Passage, passage, type Span } from '../language/span.ts';

/** The place of a passage in a page, by its words and by its position. */
export interface AnnotationTarget extends Passage {
  /** The words right before and after it. */
  readonly prefix: string;
  readonly suffix: string;
  /** The position in Unicode code points, as the W3C counts; `start` and `end` count UTF-16 code units. */
  readonly codePoints: Span;
}

/** How far the user has come with an annotation. */
export type AnnotationStatus = 'open' | 'checked' | 'dismissed';

/** A finding, or a passage the user marked, kept with the page it stands on and what the user wrote about it. */
export interface Annotation {
  /** An IRI, `urn:uuid:…`. */
  readonly id: string;
  /** ISO 8601 with time. */
  readonly created: string;
  /** ISO 8601 with time of the user's last change; that of `created` when there was none. */
  readonly modified: string;
  /** The page as it described itself then. */
  readonly page: PageMetadata;
  readonly target: AnnotationTarget;
  /** What was found there, with the claim and its sources as they were; `null` for a passage the user marked. */
  readonly finding: Finding | null;
  /**
   * One plain sentence that says what the finding is; empty without one. In English, so that files of several people
   * can be put together; what is written for people says it anew in their language.
   */
  readonly summary: string;
  /** Markdown text; empty when nothing was written. */
  readonly note: string;
  /** Each once, without white space at the ends, in the order they were given. */
  readonly tags: readonly string[];
  readonly status: AnnotationStatus;
  /** Version of Crossread that made it. */
  readonly crossread: string;
}

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

/** A function that describes passages of a text; the offsets it will be asked for are counted in one pass. */
function targetsOf(text: string, passages: readonly Passage[]): (passage: Passage) => AnnotationTarget {
  const offsets = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const counts = countCodePoints(text, offsets);
  const codePointAt = new Map(offsets.map((offset, i) => [offset, counts[i] ?? 0]));
  return (place) =>
    describeTarget(text, place, {
      start: codePointAt.get(place.start) ?? 0,
      end: codePointAt.get(place.end) ?? 0,
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
