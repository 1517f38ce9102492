import { defineLayer } from '../language/document.ts';
import { isHardlyIn, mayBeIn } from '../language/tell-language.ts';
import { groupsWithPoints } from './numerals.ts';

/** One separator before three digits: thousands in one style of writing numbers, thousandths in the other. */
const EITHER = /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?!\d|[.,]\d)/;

/*
 * Of all texts, most have no such number: each pattern begins with the mark, for which a text is gone through fastest.
 */

/** Thousands that only points can part: "1.234.567", "1.234,5"; no telephone number "1.800.555.0199". */
export const POINT_GROUPS =
  /\.(?:(?<=(?<![\p{Nd}.,])\p{Nd}{1,3}\.)\p{Nd}{3}(?:\.\p{Nd}{3})+(?![.,]?\p{Nd})|(?<=\p{Nd}\.)\p{Nd}{3},\p{Nd})/u;
/** Thousands that only commas can part: "1,234,567", "1,234.5". */
export const COMMA_GROUPS =
  /,(?:(?<=(?<![\p{Nd}.,])\p{Nd}{1,3},)\p{Nd}{3}(?:,\p{Nd}{3})+(?![.,]?\p{Nd})|(?<=\p{Nd},)\p{Nd}{3}\.\p{Nd})/u;

/** Shares whose decimals are behind a comma, or behind a point. */
const COMMA_SHARE = /,(?<=(?<![\d.,])\d{1,3},)\d{1,2} ?(?:%|Prozent|pour cent|por ciento|percent|procent)/;
const POINT_SHARE = /\.(?<=(?<![\d.,])\d{1,3}\.)\d{1,2} ?(?:%|percent|per cent)/;

const hasPointStyle = (text: string): boolean => POINT_GROUPS.test(text) || COMMA_SHARE.test(text);
const hasCommaStyle = (text: string): boolean => COMMA_GROUPS.test(text) || POINT_SHARE.test(text);

/** Whether written words hold a number that is another one in the other style: "15.000", "1,234". */
export const hasEitherNumber = (written: string): boolean => EITHER.test(written);

/**
 * Whether the numbers of a text are surely written as they are read. The style is that of the text's language, which has
 * to be plain from its words where it is short; where no language is given, its words have to be English ones. Its own
 * numbers must not be written otherwise alone.
 */
export const isStyleSure = defineLayer(({ text, language }) => {
  if (language ? isHardlyIn(language, text) : !mayBeIn('en', text)) return false;
  const [hasOwn, hasOther] = groupsWithPoints(language)
    ? [hasPointStyle, hasCommaStyle]
    : [hasCommaStyle, hasPointStyle];
  return hasOwn(text) || !hasOther(text);
});
