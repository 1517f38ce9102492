import { numeralAt, type Reading } from './read-cardinal.ts';
import type { Fraction } from './read-fraction.ts';
import type { Token } from './token.ts';

const MINUS: ReadonlySet<string> = new Set(['-', '\u2212', '–']);
const TIMES: ReadonlySet<string> = new Set(['x', '×', '·', '*']);

/** The signs before an exponent ("^--23"): where they end, and whether the last is a minus. */
function readSigns(tokens: readonly Token[], i: number): { readonly next: number; readonly isMinus: boolean } {
  let next = i;
  while (next < i + 2 && (MINUS.has(tokens[next]?.text ?? '') || tokens[next]?.text === '+')) next++;
  // Two minus signs are one: the exponent is then positive.
  return { next, isMinus: next === i + 1 && MINUS.has(tokens[i]?.text ?? '') };
}

function readExponent(reading: Reading, i: number): Fraction | null {
  const { next, isMinus } = readSigns(reading.tokens, i);
  const numeral = numeralAt(reading, next);
  if (numeral === null || reading.tokens[next]?.spaced || numeral.hasPoint) return null;
  return { value: isMinus ? -numeral.value : numeral.value, next: next + 1 };
}

/** "10⁶": ten to a power in raised digits. */
const TEN_RAISED = /^10(⁻?)([⁰¹²³⁴-⁹]+)$/;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The power of ten that a token says in raised digits. */
function raisedPower(token: Token | undefined): number | null {
  const [, minus = '', digits = ''] = TEN_RAISED.exec(token?.text ?? '') ?? [];
  if (digits === '') return null;
  const exponent = Number([...digits].map((digit) => RAISED_DIGITS.indexOf(digit)).join(''));
  return 10 ** (minus ? -exponent : exponent);
}

/** Reads a power or a number in scientific notation: "1.1^23", "12.32e+14", "1.99×10−30", "3.4 × 10⁶". */
export function readPower(reading: Reading, i: number): Fraction | null {
  const { tokens } = reading;
  const base = numeralAt(reading, i);
  const mark = tokens[i + 1];
  if (base === null || mark === undefined) return null;
  const isCaret = mark.text === '^';
  if (isCaret || (mark.lower === 'e' && !mark.spaced)) {
    const exponent = readExponent(reading, i + 2);
    if (exponent === null) return null;
    return { value: isCaret ? base.value ** exponent.value : base.value * 10 ** exponent.value, next: exponent.next };
  }
  if (!TIMES.has(mark.text)) return null;
  const raised = raisedPower(tokens[i + 2]);
  if (raised !== null) return { value: base.value * raised, next: i + 3 };
  if (tokens[i + 2]?.text !== '10') return null;
  const caret = tokens[i + 3]?.text === '^' ? 1 : 0;
  const isSigned = MINUS.has(tokens[i + 3]?.text ?? '');
  const exponent = caret || isSigned ? readExponent(reading, i + 3 + caret) : null;
  return exponent && { value: base.value * 10 ** exponent.value, next: exponent.next };
}
