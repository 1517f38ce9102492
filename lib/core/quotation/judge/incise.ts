import { gapBefore, keysOf, type QuotedText, type TokenRange } from '../quoted-text.ts';

/** An incise is short; a longer aside is more than who speaks. */
const LONGEST = 9;
const SET_OFF = /[,–—(]|-\s|\s-/u;

/**
 * Whether words within the marks only say who speaks, as French and Spanish print it: "« Le pont, poursuit la maire, tient
 * bon »", "«El puente —prosiguió la alcaldesa— aguanta»".
 */
export function isIncise(text: QuotedText, range: TokenRange): boolean {
  const { start, end } = range;
  const [first = '', next = ''] = keysOf(text, range);
  return (
    end - start > 1 &&
    end - start <= LONGEST &&
    start > 0 &&
    text.senses.isSpeech(first, next) &&
    SET_OFF.test(gapBefore(text, start)) &&
    SET_OFF.test(gapBefore(text, end))
  );
}
