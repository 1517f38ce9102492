import * as v from 'valibot';
import { findShapeFaults, type ShapeFault, type ShapeReason } from './shape-fault.ts';

/** The format that this version reads and writes. */
export const FORMAT = 'crossread/claim-set@1';

const text = v.string();
const name = v.pipe(v.string(), v.nonEmpty('empty' satisfies ShapeReason));
const offset = v.pipe(
  v.number(),
  v.safeInteger('notWhole' satisfies ShapeReason),
  v.minValue(0, 'negative' satisfies ShapeReason),
);
const textOrNull = v.nullable(text);
const numberOrNull = v.nullable(v.pipe(v.number(), v.finite('notFinite' satisfies ShapeReason)));

const appearance = v.looseObject({
  document: name,
  start: offset,
  end: offset,
  exact: name,
  prefix: text,
  suffix: text,
});
const appearances = v.pipe(v.array(appearance), v.minLength(1, 'noAppearance' satisfies ShapeReason));

const quotation = v.looseObject({
  type: v.literal('quotation'),
  id: name,
  content: name,
  speaker: textOrNull,
  cue: textOrNull,
  appearances,
});

const figure = v.looseObject({
  type: v.literal('figure'),
  id: name,
  speaker: v.exactOptional(textOrNull),
  value: numberOrNull,
  low: numberOrNull,
  high: numberOrNull,
  comparator: v.picklist(['exactly', 'about', 'over', 'atLeast', 'under', 'atMost', 'between']),
  trend: v.nullable(v.picklist(['up', 'down'])),
  unit: textOrNull,
  counted: textOrNull,
  terms: v.array(text),
  names: v.exactOptional(v.array(name)),
  derivedFrom: v.exactOptional(v.array(name)),
  appearances,
});

/** Everything but the claims, which are looked at one by one. */
const setWithoutClaims = v.looseObject({
  format: v.literal(FORMAT),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'notId' satisfies ShapeReason)),
  title: name,
  description: text,
  version: name,
  language: name,
  documents: v.pipe(
    v.array(
      v.looseObject({
        id: name,
        title: textOrNull,
        publisher: textOrNull,
        url: textOrNull,
        date: textOrNull,
        opening: text,
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'notSha256' satisfies ShapeReason)),
      }),
    ),
    v.minLength(1, 'noDocument' satisfies ShapeReason),
  ),
  speakers: v.array(v.looseObject({ id: name, name, aliases: v.array(name), role: textOrNull })),
  claims: v.pipe(v.array(v.unknown()), v.minLength(1, 'noClaim' satisfies ShapeReason)),
});

const claim = v.variant('type', [quotation, figure]);

/** Claims between two steps. */
const CLAIMS_A_STEP = 64;

/**
 * What keeps a parsed JSON value from having the shape of a claim set, in steps of a few dozen claims each: what
 * `schemas/claim-set.schema.json` says, and nothing else. Fields it does not know may be there.
 */
export function* findShapeProblems(value: unknown): Generator<void, ShapeFault[]> {
  const faults = findShapeFaults(setWithoutClaims, value);
  const claims = (value as { claims?: unknown } | null)?.claims;
  if (!Array.isArray(claims)) return faults;
  for (const [i, item] of claims.entries()) {
    faults.push(...findShapeFaults(claim, item, `claims[${i}]`));
    if (i % CLAIMS_A_STEP === 0) yield;
  }
  return faults;
}
