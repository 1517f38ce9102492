import type { Annotation } from '../../annotation/annotation.ts';
import type { ClaimReference } from '../../check/finding.ts';
import type { PageMetadata } from '../../check/page-metadata.ts';
import type { ExportWords } from './export-words.ts';

/** What an export is given besides the annotations. */
export interface ExportContext {
  /** An IRI that names this export, `urn:uuid:…`. */
  readonly id: string;
  /** What is exported: a page's title, or the library's name. */
  readonly title: string;
  /** What the file is called, without its extension; a description of it names it. */
  readonly name: string;
  /** The page, when all annotations are on one. */
  readonly page: PageMetadata | null;
  readonly now: Date;
  /** Version of the extension. */
  readonly crossread: string;
  /** How many annotations there will be; formats that cannot say it at their end choose their layout by it. */
  readonly count: number;
  /** Claims that the page does not carry; formats for people list them. */
  readonly leftOut: readonly ClaimReference[];
  readonly words: ExportWords;
}

/**
 * Writes one file, piece by piece, so that a whole library never has to be in memory: each annotation is given once, in
 * the order it is to be in, and what comes back is appended to the file.
 */
export interface AnnotationWriter {
  /** The text that one more annotation adds, with what comes before the first. */
  readonly add: (annotation: Annotation) => string;
  /** What comes after the last; the whole frame of the file when there was none. */
  readonly end: () => string;
  /** What comes before all of it, where that can be said only after the last. */
  readonly head?: (() => string) | undefined;
}

/** Begins a file. */
export type StartWriting = (context: ExportContext) => AnnotationWriter;

/** A whole file for annotations at hand. */
export function writeWhole(start: StartWriting, annotations: Iterable<Annotation>, context: ExportContext): string {
  const writer = start(context);
  const pieces = Array.from(annotations, (annotation) => writer.add(annotation));
  const end = writer.end();
  return [writer.head?.() ?? '', ...pieces, end].join('');
}

/** A writer whose file is a beginning, pieces parted by a mark, and an end. */
export function frame(parts: {
  readonly head: string;
  readonly between: string;
  readonly piece: (annotation: Annotation) => string;
  readonly foot: (count: number) => string;
}): AnnotationWriter {
  let count = 0;
  return {
    add: (annotation) => `${count++ === 0 ? parts.head : parts.between}${parts.piece(annotation)}`,
    end: () => `${count === 0 ? parts.head : ''}${parts.foot(count)}`,
  };
}
