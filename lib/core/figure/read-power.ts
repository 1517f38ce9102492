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

/** Reads a power or a number in scientific notation: "1.1^23", "12.32e+14", "1.99×10−30". */
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
  if (!TIMES.has(mark.text) || tokens[i + 2]?.text !== '10') return null;
  const caret = tokens[i + 3]?.text === '^' ? 1 : 0;
  const isSigned = MINUS.has(tokens[i + 3]?.text ?? '');
  const exponent = caret || isSigned ? readExponent(reading, i + 3 + caret) : null;
  return exponent && { value: base.value * 10 ** exponent.value, next: exponent.next };
}
