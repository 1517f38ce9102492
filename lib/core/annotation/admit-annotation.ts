import { plainName } from '../claim/plain-name.ts';
import { isWebAddress } from '../claim/web-address.ts';
import type { Annotation } from './annotation.ts';

/** Code units of a note: a book's chapter. */
export const LONGEST_NOTE = 100_000;

/** Tags of an annotation: more than any filter can show. */
export const MOST_TAGS = 100;
/** Code units of a tag. */
export const LONGEST_TAG = 200;

/** The annotation with plain names for its page and its maker, and with no canonical address but that of a web page. */
export function withPlainNames({ page, provenance, ...annotation }: Annotation): Annotation {
  const { title, publisher, byline, canonicalUrl } = page;
  return {
    ...annotation,
    page: {
      ...page,
      title: plainName(title),
      publisher: publisher && plainName(publisher),
      byline: byline && plainName(byline),
      canonicalUrl: canonicalUrl !== null && isWebAddress(canonicalUrl) ? canonicalUrl : null,
    },
    ...(provenance && {
      provenance: { ...provenance, creator: provenance.creator && plainName(provenance.creator) },
    }),
  };
}

/** The annotation with no time in the future, which would win over every later change of the reader's. */
export function notAfter(annotation: Annotation, now: string): Annotation {
  const earlier = (time: string): string => (Date.parse(time) > Date.parse(now) ? now : time);
  return { ...annotation, created: earlier(annotation.created), modified: earlier(annotation.modified) };
}

/** The annotation with a long note, long tags and long lists of tags cut off; the same object where nothing is too long. */
export function capAnnotation(annotation: Annotation): Annotation {
  const { note, tags } = annotation;
  const isWhole =
    note.length <= LONGEST_NOTE && tags.length <= MOST_TAGS && tags.every(({ length }) => length <= LONGEST_TAG);
  if (isWhole) return annotation;
  const shortTags = tags.slice(0, MOST_TAGS).map((tag) => tag.slice(0, LONGEST_TAG).toWellFormed());
  return { ...annotation, note: note.slice(0, LONGEST_NOTE).toWellFormed(), tags: shortTags };
}
