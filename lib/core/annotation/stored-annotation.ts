import type { WordStep } from '../difference.ts';
import type { Span } from '../language/span.ts';
import type { Annotation } from './annotation.ts';

/** An annotation as it is kept. */
export interface StoredAnnotation {
  readonly annotation: Annotation;
  /** Grows by one with each change that is saved; 1 for a new one. */
  readonly revision: number;
}

/** What a user writes on an annotation. */
export interface Written extends Pick<Annotation, 'note' | 'tags' | 'status'> {
  /** Whether the note is for its reader alone. */
  readonly isPrivate: boolean;
}

/** A change to what is written; what is left out stays as it is. */
export type AnnotationChange = Partial<Written>;

/**
 * What has become of an annotated passage in the text of a page: `same` words and surroundings, the same words `moved` to other
 * surroundings, words that have `changed`, several places of which none is likelier than another (`ambiguous`), or `gone`.
 */
export type AnnotationPlace = 'same' | 'moved' | 'changed' | 'ambiguous' | 'gone';

/** Where an annotated passage is in a text. */
export interface Placement {
  readonly place: AnnotationPlace;
  /** Offsets into the text; `null` when the passage is ambiguous or gone. */
  readonly span: Span | null;
  /** For a changed passage the way from the words as they were (`source`) to those of now (`page`); empty otherwise. */
  readonly words: readonly WordStep[];
}

/** An annotation of a page, with where it is in the page's text now. */
export interface PlacedAnnotation extends StoredAnnotation, Placement {}
