import { COMMA_GROUPS, POINT_GROUPS } from '../number-style.ts';
import { isCurrency } from '../unit-dimensions.ts';
import type { FigureLexicon } from './figure-lexicon.ts';
import { foldNumberWord } from './fold-number-word.ts';
import { piecesOf } from './number-grammar.ts';

/** A decimal of one or two digits, which is no group of thousands: "3.5", not a date or an hour. */
const POINT_DECIMAL = /(?<![.,:\p{Nd}])\p{Nd}{1,3}\.\p{Nd}{1,2}(?=\s?[%\p{Sc}]|\s\p{L})/u;
const COMMA_DECIMAL = /(?<![.,:\p{Nd}])\p{Nd}{1,3},\p{Nd}{1,2}(?![.,\p{Nd}])/u;
/** Where Spanish is written with points before decimals. */
const POINT_COUNTRIES = /^es-(?:mx|us|pr|gt|hn|ni|pa|sv|do|419)\b/i;

/** Three digits behind a comma, and the word that they may count; or a sum of dollars or pesos. */
const COMMA_THOUSAND =
  /(?<![.,:\p{Nd}])(?:\$ ?\p{Nd}{1,3},\p{Nd}{3}(?![.,\p{Nd}])|[1-9]\p{Nd}{0,2},\p{Nd}{3} (?:de )?(\p{L}{4,20})(?!\p{L}))/gu;
/** No decimals end in a nought before a scale: "12,500 millones". */
const ROUND = /0 /u;
const POINT_THOUSAND = /\p{Nd}\.\p{Nd}{3}(?!\p{Nd})/u;

/** Nobody counts thousandths of people, or pays them: "12,500 personas", "$3,200"; but "1,250 kilos", "1,234 millones". */
function hasCommaThousands(text: string, { units, grammar, short }: FigureLexicon): boolean {
  return [...text.matchAll(COMMA_THOUSAND)].some(([number, word]) => {
    if (word === undefined) return true;
    const key = foldNumberWord(word);
    if (piecesOf(grammar, key) !== null || short.has(key)) return ROUND.test(number) && !POINT_THOUSAND.test(text);
    const unit = units.get(key)?.find(({ words }) => words.length === 1)?.value;
    return unit === undefined || isCurrency(unit);
  });
}

/**
 * Whether a text writes decimals after a comma: as its own unmistakable numbers do, then as its country does, then as its
 * language does.
 */
export function hasDecimalComma(text: string, tag: string, lexicon: FigureLexicon): boolean {
  const [commaGroups, pointGroups] = [COMMA_GROUPS.test(text), POINT_GROUPS.test(text)];
  if (commaGroups !== pointGroups) return pointGroups;
  if (POINT_COUNTRIES.test(tag)) return false;
  const isSpanish = tag.toLowerCase().startsWith('es');
  if (isSpanish && !COMMA_DECIMAL.test(text) && hasCommaThousands(text, lexicon)) return false;
  if (isSpanish && POINT_DECIMAL.test(text) && !COMMA_DECIMAL.test(text)) return false;
  return lexicon.decimal === ',';
}
