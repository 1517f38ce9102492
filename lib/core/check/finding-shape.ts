import * as v from 'valibot';
import { place, text, textOrNull, whole } from '../claim/field-shapes.ts';
import type { ShapeReason } from '../claim/shape-fault.ts';
import {
  dateDifference,
  detailDifference,
  extent,
  figureDifference,
  figureNote,
  quotationDifference,
  quotationNote,
  relation,
  severity,
  speakerComparison,
  wordStep,
} from '../difference-shape.ts';

/** A source document as far as it is known, with the words around the claim there. */
export const sourceReference = v.looseObject({
  document: text,
  sha256: v.pipe(
    v.string(),
    v.regex(/^(?:[0-9a-f]{64})?$/, 'notSha256' satisfies ShapeReason),
    v.description("Of the document's text; empty when the set does not list the document"),
  ),
  opening: v.pipe(text, v.description('The words the document begins with, to name it by when it has no known title')),
  title: textOrNull,
  publisher: textOrNull,
  url: textOrNull,
  date: textOrNull,
  prefix: text,
  exact: text,
  suffix: text,
  place: v.exactOptional(place),
});

/** Enough of a claim to show it without the set at hand. */
export const claimReference = v.looseObject({
  set: text,
  setTitle: text,
  setVersion: text,
  id: text,
  exact: v.pipe(text, v.description("The claim's words in the first source document")),
  sources: v.array(sourceReference),
});

const common = {
  id: v.pipe(text, v.description('Unique within one check of one page, and the same again for the same page and sets')),
  relation,
  severity,
  exact: text,
  start: whole,
  end: whole,
  claim: claimReference,
  speaker: v.exactOptional(speakerComparison),
  words: v.array(wordStep),
  disagreeing: v.pipe(
    v.exactOptional(v.array(claimReference)),
    v.description('Claims of other sources on the same thing that say something else; absent when there are none'),
  ),
};

/** Words of the page compared with a quotation of the source; `unquoted` are those that the page prints without marks. */
export const quotationFinding = v.looseObject({
  type: v.picklist(['quotation', 'unquoted']),
  ...common,
  /** Files of version 1 do not tell. */
  extent: v.pipe(v.exactOptional(extent, 'whole'), v.description("How much of the source's words the page prints")),
  differences: v.array(quotationDifference),
  notes: v.array(quotationNote),
  cited: v.pipe(
    v.exactOptional(v.looseObject({ title: textOrNull, url: text })),
    v.description(
      'The page that these words are cited from and that does not have them, where the note is `otherSource`',
    ),
  ),
});

/** A figure of the page compared with one of the source. */
export const figureFinding = v.looseObject({
  type: v.literal('figure'),
  ...common,
  differences: v.array(figureDifference),
  notes: v.array(figureNote),
});

/** When the page says that something happened, compared with when the source says it did. */
export const dateFinding = v.looseObject({
  type: v.literal('date'),
  ...common,
  differences: v.array(dateDifference),
});

/** What the page says of a person right beside the name, compared with what the source says. */
export const detailFinding = v.looseObject({
  type: v.literal('detail'),
  ...common,
  differences: v.array(detailDifference),
});

/** One passage of the page compared with one claim. Offsets count into the page's text. */
export const findingShape = v.variant('type', [quotationFinding, figureFinding, dateFinding, detailFinding]);
