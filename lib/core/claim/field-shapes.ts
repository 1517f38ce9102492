import * as v from 'valibot';
import type { ShapeReason } from './shape-fault.ts';

// The shapes of fields that files of all our formats have.

/** Any text. */
export const text = v.string();

/** A text, or `null` for what is not known. */
export const textOrNull = v.nullable(text);

/** A text that is not empty. */
export const words = v.pipe(v.string(), v.nonEmpty('empty' satisfies ShapeReason));

/** A whole number from 0. */
export const whole = v.pipe(
  v.number(),
  v.safeInteger('notWhole' satisfies ShapeReason),
  v.minValue(0, 'negative' satisfies ShapeReason),
);

/** A number from 0. */
export const amount = v.pipe(
  v.number(),
  v.finite('notFinite' satisfies ShapeReason),
  v.minValue(0, 'negative' satisfies ShapeReason),
);

/** Any finite number, or `null` for what is not known. */
export const numberOrNull = v.nullable(v.pipe(v.number(), v.finite('notFinite' satisfies ShapeReason)));

/** ISO 8601 with time, as far as `Date` can hold it and every browser reads it. */
export const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/, 'notTime' satisfies ShapeReason),
  v.check((written) => !Number.isNaN(Date.parse(written)), 'notTime' satisfies ShapeReason),
  v.description('ISO 8601 date with time'),
);

/** Lower-case hexadecimal SHA-256. */
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'notSha256' satisfies ShapeReason));

/** A place that a document shows to its readers; what it does not show is `null`. */
export const place = v.looseObject({
  page: v.pipe(v.nullable(whole), v.description('As printed on it or counted from 1')),
  line: v.pipe(v.nullable(whole), v.description('Counted from 1')),
  time: v.pipe(v.nullable(amount), v.description('Seconds from the start of a recording')),
});
