import * as v from 'valibot';
import { findingShape } from '../check/finding-shape.ts';
import { text, textOrNull, time, whole, words } from '../claim/field-shapes.ts';
import type { ShapeReason } from '../claim/shape-fault.ts';
import { IRI } from './iri.ts';

const span = v.pipe(
  v.looseObject({ start: whole, end: whole }),
  v.check(({ start, end }) => start <= end, 'backwards' satisfies ShapeReason),
  v.description('The position in Unicode code points, as the W3C counts'),
);

/** The place of a passage in a page, by its words and by its position. */
export const targetShape = v.pipe(
  v.looseObject({
    exact: v.pipe(text, v.description('The words; empty for the page as a whole')),
    start: whole,
    end: whole,
    prefix: v.pipe(text, v.description('The words right before')),
    suffix: v.pipe(text, v.description('The words right after')),
    codePoints: span,
  }),
  v.check(({ exact, start, end }) => end - start === exact.length, 'otherLength' satisfies ShapeReason),
  v.description('"start" and "end" count UTF-16 code units of the page\'s text'),
);

const page = v.looseObject({
  title: text,
  url: words,
  canonicalUrl: textOrNull,
  publisher: textOrNull,
  byline: textOrNull,
  date: v.pipe(textOrNull, v.description('ISO 8601, as precise as the page is')),
  language: v.pipe(textOrNull, v.description('BCP 47 language tag')),
});

/** How far the user has come with an annotation. */
export const annotationStatus = v.picklist(['open', 'checked', 'dismissed']);

/** One annotation. Structure is strict; fields that are not named here may be there and are kept. */
export const annotationShape = v.looseObject({
  id: v.pipe(
    v.string(),
    v.maxLength(2000, 'tooLong' satisfies ShapeReason),
    v.regex(IRI, 'notIri' satisfies ShapeReason),
    v.description('An IRI, such as urn:uuid:…'),
  ),
  created: time,
  modified: v.pipe(time, v.description('Of the reader\'s last change; that of "created" when there was none')),
  page,
  target: targetShape,
  finding: v.pipe(v.nullable(findingShape), v.description('null for a passage that the reader marked')),
  summary: v.pipe(
    text,
    v.description(
      'One sentence in English that says what the finding is, so that files of several people can be put together; empty without one',
    ),
  ),
  note: v.pipe(text, v.description('Markdown')),
  tags: v.array(words),
  status: annotationStatus,
  isPrivate: v.optional(
    v.pipe(v.boolean(), v.description('Whether the note is for its reader alone; only a backup has it')),
  ),
  crossread: v.pipe(text, v.description('Version of Crossread that made it')),
  provenance: v.pipe(
    v.exactOptional(
      v.looseObject({
        creator: v.pipe(textOrNull, v.description('As the file names them')),
        file: v.pipe(textOrNull, v.description('Name of the file')),
        at: v.pipe(time, v.description('When it was imported')),
      }),
    ),
    v.description('Where it comes from, when somebody else may have made it'),
  ),
});
