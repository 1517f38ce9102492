/** What raised type of a note mark says: numbers, signs, or one letter. */
const MARK = /^(?:[([]?\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*[)\]]?[.,;]?|[*∗†‡§¶#]{1,3}|[a-z](?:,[a-z])*)$/u;

/** Units of length that are squared and cubed. */
const MEASURED = /(?:^|[^\p{L}])(?:[cdkmµ]?m|in|ft|yd|mi|s|sec|h)$/u;
/** A number that a raised number is a power of. */
const POWER_BASE = /(?:^|[^\d.,])(?:2|10)$/;
/** A letter that stands for something in a formula. */
const SYMBOL = /(?:^|[^\p{L}\p{N}’'])\p{L}$/u;
/** An ordinal in several languages: 1er, 2e, 1º, 3a. */
const ORDINAL = /^(?:e|a|o|º|ª)$/;

/** What is between a fraction's numbers, the first of which is raised. */
const FRACTION = /^[/\u2044]/;

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raiseDigits = (digits: string): string => digits.replace(/\d/g, (digit) => RAISED_DIGITS.charAt(Number(digit)));

/**
 * What raised type is read as behind the words before it: nothing if it marks a note, raised digits if it is a power, and
 * itself if it belongs to the word ("5th") or begins a fraction.
 */
export function readRaised(raised: string, before: string, after = ''): string {
  if (/^\d{1,2}$/.test(raised) && FRACTION.test(after)) return /\d$/.test(before) ? ` ${raised}` : raised;
  if (/^[23]$/.test(raised) && MEASURED.test(before)) return raiseDigits(raised);
  if (/^\d{1,2}$/.test(raised) && (POWER_BASE.test(before) || SYMBOL.test(before))) return raiseDigits(raised);
  if (ORDINAL.test(raised) && /\d$/.test(before)) return raised;
  return MARK.test(raised) ? '' : raised;
}
