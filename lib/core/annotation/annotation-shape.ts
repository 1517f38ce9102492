import * as v from 'valibot';
import type { ShapeReason } from '../claim/shape-fault.ts';
import { isIri } from './iri.ts';

// The shape of annotations from outside. Structure is strict; fields that are not named here may be there and are kept.

const text = v.string();
const textOrNull = v.nullable(text);
const name = v.pipe(v.string(), v.nonEmpty('empty' satisfies ShapeReason));
const offset = v.pipe(
  v.number(),
  v.safeInteger('notWhole' satisfies ShapeReason),
  v.minValue(0, 'negative' satisfies ShapeReason),
);
/** ISO 8601 with time, as far as `Date` can hold it and every browser reads it. */
const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/, 'notTime' satisfies ShapeReason),
  v.check((written) => !Number.isNaN(Date.parse(written)), 'notTime' satisfies ShapeReason),
);

const span = v.pipe(
  v.looseObject({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'backwards' satisfies ShapeReason),
);

const target = v.pipe(
  v.looseObject({ exact: text, start: offset, end: offset, prefix: text, suffix: text, codePoints: span }),
  v.check(({ exact, start, end }) => end - start === exact.length, 'otherLength' satisfies ShapeReason),
);

const page = v.looseObject({
  title: text,
  url: name,
  canonicalUrl: textOrNull,
  publisher: textOrNull,
  byline: textOrNull,
  date: textOrNull,
  language: textOrNull,
});

const severity = v.picklist(['none', 'minor', 'major']);

const parts = { severity, source: text, page: text };
/** Files of the first versions may lack it. */
const effect = v.exactOptional(
  v.picklist(['negation', 'number', 'modality', 'condition', 'quantifier', 'name', 'frame', 'other', 'cosmetic']),
  'other',
);

const quotationDifference = v.variant('kind', [
  v.looseObject({ kind: v.picklist(['wording', 'added', 'splice']), effect, ...parts }),
  v.looseObject({
    kind: v.literal('cut'),
    effect,
    ...parts,
    cut: v.exactOptional(v.looseObject({ at: v.picklist(['start', 'middle', 'end']), marked: v.boolean() }), {
      at: 'middle',
      marked: false,
    }),
  }),
  v.looseObject({ kind: v.literal('speaker'), ...parts }),
]);

const figureDifference = v.looseObject({
  kind: v.picklist(['value', 'comparator', 'unit', 'counted', 'time']),
  ...parts,
});

const sourceReference = v.looseObject({
  document: text,
  sha256: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/, 'notSha256' satisfies ShapeReason)),
  opening: text,
  title: textOrNull,
  publisher: textOrNull,
  url: textOrNull,
  date: textOrNull,
  prefix: text,
  exact: text,
  suffix: text,
});

const claimReference = v.looseObject({
  set: text,
  setTitle: text,
  setVersion: text,
  id: text,
  exact: text,
  sources: v.array(sourceReference),
});

const findingParts = {
  id: text,
  relation: v.picklist(['same', 'differs', 'unclear']),
  severity,
  exact: text,
  start: offset,
  end: offset,
  claim: claimReference,
  speaker: v.exactOptional(
    v.looseObject({ page: textOrNull, source: textOrNull, relation: v.picklist(['same', 'different', 'unclear']) }),
  ),
  words: v.array(
    v.looseObject({
      step: v.picklist(['equal', 'cosmetic', 'inserted', 'removed', 'replaced', 'cut', 'beyond']),
      source: text,
      page: text,
    }),
  ),
  disagreeing: v.exactOptional(v.array(claimReference)),
};

const finding = v.variant('type', [
  v.looseObject({
    type: v.picklist(['quotation', 'unquoted']),
    ...findingParts,
    /** Files of the first version do not tell. */
    extent: v.exactOptional(v.picklist(['whole', 'part']), 'whole'),
    differences: v.array(quotationDifference),
    notes: v.array(v.literal('longer')),
  }),
  v.looseObject({
    type: v.literal('figure'),
    ...findingParts,
    differences: v.array(figureDifference),
    notes: v.array(v.picklist(['laterAndHigher', 'derived'])),
  }),
]);

/** One annotation; what it gives is an `Annotation`, with the fields it does not know. */
export const annotationShape = v.looseObject({
  id: v.pipe(
    v.string(),
    v.maxLength(2000, 'tooLong' satisfies ShapeReason),
    v.check(isIri, 'notIri' satisfies ShapeReason),
  ),
  created: time,
  modified: time,
  page,
  target,
  finding: v.nullable(finding),
  summary: text,
  note: text,
  tags: v.array(name),
  status: v.picklist(['open', 'checked', 'dismissed']),
  crossread: text,
});
