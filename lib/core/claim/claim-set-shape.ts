import * as v from 'valibot';
import { type ClaimSetFormat, DOCUMENT_KINDS, FORMATS, LATEST_FORMAT } from './claim.ts';
import { amount, numberOrNull, place, sha256, text, textOrNull, time, whole, words } from './field-shapes.ts';
import { findShapeFaults, type ShapeFault, type ShapeReason } from './shape-fault.ts';

const appearance = v.looseObject({
  document: words,
  start: whole,
  end: whole,
  exact: words,
  prefix: text,
  suffix: text,
  place: v.exactOptional(place),
  doubtful: v.pipe(
    v.exactOptional(v.array(v.looseObject({ start: whole, end: whole }))),
    v.description('Parts of `exact`, by offsets into it, whose words may be joined, parted or heard otherwise'),
  ),
});
const appearances = v.pipe(v.array(appearance), v.minLength(1, 'noAppearance' satisfies ShapeReason));

const common = {
  id: words,
  appearances,
  declared: v.pipe(
    v.exactOptional(v.array(words)),
    v.description('Names of the fields that a person has set and no passage proves'),
  ),
};

const quotation = v.looseObject({
  type: v.literal('quotation'),
  ...common,
  content: words,
  speaker: textOrNull,
  cue: textOrNull,
  said: v.pipe(
    v.exactOptional(v.literal(true)),
    v.description('Said as it is written, without marks: the turn of a transcript, a caption, a statement'),
  ),
});

const context = v.looseObject({
  sentence: text,
  start: whole,
  date: textOrNull,
  told: v.pipe(
    v.exactOptional(text),
    v.description('The days that the sentences before give it, as an ISO 8601 interval: 2003-05-01/2003-05-31'),
  ),
});

const figure = v.looseObject({
  type: v.literal('figure'),
  ...common,
  speaker: v.exactOptional(textOrNull),
  value: numberOrNull,
  low: numberOrNull,
  high: numberOrNull,
  comparator: v.picklist(['exactly', 'about', 'over', 'atLeast', 'under', 'atMost', 'between']),
  trend: v.nullable(v.picklist(['up', 'down'])),
  unit: textOrNull,
  counted: textOrNull,
  terms: v.array(text),
  names: v.exactOptional(v.array(words)),
  context: v.exactOptional(context),
  derivedFrom: v.exactOptional(v.array(words)),
});

const day = v.pipe(
  v.string(),
  v.regex(/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|--\d\d(?:-\d\d)?)$/, 'notDay' satisfies ShapeReason),
);

const date = v.looseObject({
  type: v.literal('date'),
  ...common,
  speaker: v.exactOptional(textOrNull),
  event: v.pipe(words, v.description('What is dated, in the words of the source')),
  first: v.pipe(day, v.description('The first day that it may have been; --MM-DD where no year is known')),
  last: v.pipe(day, v.description('The last day that it may have been')),
  context: v.exactOptional(context),
});

const age = v.looseObject({
  type: v.literal('age'),
  ...common,
  speaker: v.exactOptional(textOrNull),
  person: v.pipe(words, v.description('Whose age, in the words of the source')),
  years: amount,
});

const document = v.looseObject({
  id: words,
  title: textOrNull,
  publisher: textOrNull,
  url: textOrNull,
  date: v.pipe(textOrNull, v.description('ISO 8601, as precise as known')),
  opening: v.pipe(text, v.description('The words the document begins with')),
  sha256: v.pipe(sha256, v.description("Of the document's text in UTF-8")),
  language: v.pipe(v.exactOptional(words), v.description("Where it is another than the set's")),
  decimalSign: v.exactOptional(v.picklist(['point', 'comma'])),
  kind: v.pipe(v.exactOptional(v.picklist(DOCUMENT_KINDS)), v.description('An article where it is absent')),
});

const provenance = v.looseObject({
  creator: textOrNull,
  file: v.pipe(textOrNull, v.description('Name or address')),
  made: v.nullable(time),
});

const claims = v.pipe(v.array(v.unknown()), v.minLength(1, 'noClaim' satisfies ShapeReason));

/** Everything but the claims, which are looked at one by one. */
const setWithoutClaims = v.looseObject({
  format: v.picklist(FORMATS),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'notId' satisfies ShapeReason)),
  title: words,
  description: text,
  version: words,
  language: v.pipe(words, v.description('BCP 47 language tag')),
  documents: v.pipe(v.array(document), v.minLength(1, 'noDocument' satisfies ShapeReason)),
  speakers: v.array(v.looseObject({ id: words, name: words, aliases: v.array(words), role: textOrNull })),
  claims,
  provenance: v.exactOptional(provenance),
});

const claimsOf = {
  'crossread/claim-set@1': v.variant('type', [quotation, figure]),
  'crossread/claim-set@2': v.variant('type', [quotation, figure, date, age]),
} satisfies Record<ClaimSetFormat, unknown>;

/** A set of the latest version, as its published schema describes it. */
export const claimSetShape = v.looseObject({
  ...setWithoutClaims.entries,
  format: v.literal(LATEST_FORMAT),
  claims: v.pipe(v.array(claimsOf[LATEST_FORMAT]), v.minLength(1, 'noClaim' satisfies ShapeReason)),
});

/** Its parts that other parts have in common. */
export const claimSetParts = { document, appearance, provenance, quotation, figure, date, age };

/** Claims between two steps. */
const CLAIMS_A_STEP = 64;

const isFormat = (format: unknown): format is ClaimSetFormat => FORMATS.some((known) => known === format);

/**
 * What keeps a parsed JSON value from having the shape of a claim set, in steps of a few dozen claims each: what the schema of
 * its version in `schemas/` says, and nothing else. Fields it does not know may be there.
 */
export function* findShapeProblems(value: object): Generator<void, ShapeFault[]> {
  const faults = findShapeFaults(setWithoutClaims, value);
  const format = 'format' in value && isFormat(value.format) ? value.format : LATEST_FORMAT;
  const items: unknown = 'claims' in value ? value.claims : null;
  if (!Array.isArray(items)) return faults;
  for (const [i, item] of items.entries()) {
    faults.push(...findShapeFaults(claimsOf[format], item, `claims[${i}]`));
    if (i % CLAIMS_A_STEP === 0) yield;
  }
  return faults;
}
