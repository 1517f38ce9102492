import { defineLayer } from '../language/document.ts';
import { mayBeIn } from '../language/tell-language.ts';
import { groupsWithPoints } from './numerals.ts';

/** One separator before three digits: thousands in one style of writing numbers, thousandths in the other. */
const EITHER = /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?!\d|[.,]\d)/;

/** Numbers that only a style with points, or only one with commas, between thousands writes. */
const POINTS =
  /\d\.\d{3}(?:\.\d{3}|,\d)|(?<![\d.,])\d{1,3},\d{1,2} ?%|(?<![\d.,])\d{1,3},\d{1,2} (?:Prozent|pour cent|por ciento|percent|procent)/;
const COMMAS =
  /\d,\d{3}(?:,\d{3}|\.\d)|(?<![\d.,])\d{1,3}\.\d{1,2} ?%|(?<![\d.,])\d{1,3}\.\d{1,2} (?:percent|per cent)/;

/** Whether written words hold a number that is another one in the other style: "15.000", "1,234". */
export const hasEitherNumber = (written: string): boolean => EITHER.test(written);

/**
 * Whether the numbers of a text are surely written as they are read. The style is that of the text's language; where no
 * language is given, its words have to be English ones, and its own numbers must not be written otherwise alone.
 */
export const isStyleSure = defineLayer(({ text, language }) => {
  if (!language && !mayBeIn('en', text)) return false;
  const [own, other] = groupsWithPoints(language) ? [POINTS, COMMAS] : [COMMAS, POINTS];
  return own.test(text) || !other.test(text);
});
