import { COMMA_GROUPS, POINT_GROUPS } from '../number-style.ts';

/** A decimal of one or two digits, which is no group of thousands: "3.5", not a date or an hour. */
const POINT_DECIMAL = /(?<![.,:\p{Nd}])\p{Nd}{1,3}\.\p{Nd}{1,2}(?=\s?[%\p{Sc}]|\s\p{L})/u;
const COMMA_DECIMAL = /(?<![.,:\p{Nd}])\p{Nd}{1,3},\p{Nd}{1,2}(?![.,\p{Nd}])/u;
/** Where Spanish is written with points before decimals. */
const POINT_COUNTRIES = /^es-(?:mx|us|pr|gt|hn|ni|pa|sv|do|419)\b/i;

/**
 * Whether a text writes decimals after a comma: as its own unmistakable numbers do, then as its country does, then as its
 * language does.
 */
export function hasDecimalComma(text: string, tag: string, decimal: string): boolean {
  const [commaGroups, pointGroups] = [COMMA_GROUPS.test(text), POINT_GROUPS.test(text)];
  if (commaGroups !== pointGroups) return pointGroups;
  if (POINT_COUNTRIES.test(tag)) return false;
  const isSpanish = tag.toLowerCase().startsWith('es');
  if (isSpanish && POINT_DECIMAL.test(text) && !COMMA_DECIMAL.test(text)) return false;
  return decimal === ',';
}
