const ASCII_END = 0x80;
const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;

/** Whether a code unit is a letter of ASCII. */
export const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/**
 * Where the word of ASCII letters at an offset ends; `null` where no such letter is, or where the word may go on with a
 * letter of another kind, an apostrophe or the full stop of "U.S.": that is read by a pattern, which takes much longer.
 */
export function plainWordEnd(text: string, start: number): number | null {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const mayGoOn = next >= ASCII_END || next === APOSTROPHE || (next === FULL_STOP && end === start + 1);
  return end === start || mayGoOn ? null : end;
}
