import type { Annotation } from './annotation.ts';

/** Code units of a note: a book's chapter. */
export const LONGEST_NOTE = 100_000;

/** Tags of an annotation: more than any filter can show. */
export const MOST_TAGS = 100;
/** Code units of a tag. */
export const LONGEST_TAG = 200;

/** An annotation with the beginning of what is too much in it; the same one when nothing is. */
export function capAnnotation(annotation: Annotation): Annotation {
  const { note, tags } = annotation;
  const isWhole =
    note.length <= LONGEST_NOTE && tags.length <= MOST_TAGS && tags.every(({ length }) => length <= LONGEST_TAG);
  if (isWhole) return annotation;
  const shortTags = tags.slice(0, MOST_TAGS).map((tag) => tag.slice(0, LONGEST_TAG).toWellFormed());
  return { ...annotation, note: note.slice(0, LONGEST_NOTE).toWellFormed(), tags: shortTags };
}
