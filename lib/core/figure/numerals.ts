/** How a number in digits reads, or why it is none. */
export type Numeral =
  | { readonly kind: 'number'; readonly value: number; readonly isGrouped: boolean; readonly hasPoint: boolean }
  /** Several numbers with nothing but commas between them: "22,24,26". */
  | { readonly kind: 'list' }
  /** A version, an IP address, a date in dots. */
  | { readonly kind: 'code' };

/** Languages that write 1.234,5 for one thousand two hundred and thirty-four and a half. */
const POINT_GROUPS: ReadonlySet<string> = new Set('de nl es it pt da id tr el sl hr sr ro vi ca gl is'.split(' '));

/** Whether a language (BCP 47) groups thousands with points and writes decimals after a comma. */
export const groupsWithPoints = (language: string | null | undefined): boolean =>
  POINT_GROUPS.has((language ?? 'en').toLowerCase().split('-')[0] ?? 'en');

/** Longer runs of digits are keys and serial numbers, not quantities. */
const LONGEST_NUMERAL = 30;
const PLAIN = /^[0-9]+$/;
const ZERO_DIGIT = /\p{Nd}/u;

/** The worth of a decimal digit of any script; those of a script stand in a row of ten code points from zero on. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (code - zero < 9 && ZERO_DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** A text with the digits of all scripts as ASCII ones; the number of code points is kept. */
export const asciiDigits = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, (c) => (ZERO_DIGIT.test(c) ? String(digitValue(c)) : c));

const number = (digits: string, isGrouped: boolean): Numeral => ({
  kind: 'number',
  value: Number(digits),
  isGrouped,
  hasPoint: digits.includes('.'),
});

/** Whether groups of digits are thousands: all of three digits, or the Indian two before a last three ("12,34,567"). */
function areThousands(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  if (first.length > 3 || last.length !== 3 || (first.startsWith('0') && groups.length > 1)) return false;
  const middle = rest.slice(0, -1);
  return (
    middle.every((group) => group.length === 3) || (first.length <= 2 && middle.every((group) => group.length === 2))
  );
}

function readOneSeparator(text: string, separator: string, pointGroups: boolean): Numeral {
  const groups = text.split(separator);
  const digits = groups.join('');
  const isDecimalMark = separator === (pointGroups ? ',' : '.');
  // An apostrophe or a space parts thousands and nothing else: 5'4 is a height.
  if (separator === '_') return areThousands(groups) ? number(digits, true) : { kind: 'code' };
  if (groups.length === 2) {
    const isThousands = areThousands(groups) && !isDecimalMark;
    // A comma before three digits and more parts no decimals where a point does: "4,0000" is no number.
    const isMisplaced = separator === ',' && !isDecimalMark && (groups[1] ?? '').length > 3;
    if (isMisplaced) return { kind: 'code' };
    return isThousands ? number(digits, true) : number(groups.join('.'), false);
  }
  if (areThousands(groups)) return number(digits, true);
  return { kind: separator === ',' ? 'list' : 'code' };
}

/**
 * Reads a number in digits: "1,234.5" and, in a language that writes so, "1.234,5"; with spaces, apostrophes or
 * no-break spaces between thousands; Indian groups; the digits of any script.
 */
export function readNumeral(written: string, pointGroups: boolean): Numeral {
  if (written.length > LONGEST_NUMERAL) return { kind: 'code' };
  if (PLAIN.test(written)) return { kind: 'number', value: Number(written), isGrouped: false, hasPoint: false };
  const text = asciiDigits(written)
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
    .replace(/[ \u00a0\u2009\u202f'’]/g, '_');
  const separators = [...new Set(text.replace(/\d/g, ''))];
  const [first, second] = separators;
  if (first === undefined) return number(text, false);
  if (first === '.' && text.startsWith('.')) return number(`0${text}`, false);
  if (second === undefined) return readOneSeparator(text, first, pointGroups && first !== '_');
  const at = text.lastIndexOf(second);
  const whole = text.slice(0, at);
  // Two kinds of separators: the last is the decimal mark and is once, the other parts thousands.
  const isDecimal = separators.length === 2 && !whole.includes(second) && second !== '_';
  if (!isDecimal || !areThousands(whole.split(first))) return { kind: first === ',' ? 'list' : 'code' };
  return number(`${whole.replaceAll(first, '')}.${text.slice(at + 1)}`, true);
}
