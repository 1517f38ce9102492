import { isHyphen, type Reading } from './read-cardinal.ts';
import type { NumberPhrase } from './read-number.ts';
import { isPounds } from './read-unit.ts';
import type { Token } from './token.ts';

/** How far a word that tells the sense of a unit may be from its number. */
const REACH = 7;
const SPEED =
  /^(?:speeds?|winds?|gust(?:s|ed|ing)?|jets?|aircraft|planes?|cruis(?:e|es|ed|ing)|sail(?:s|ed|ing)?|yachts?|ships?|boats?|ferr(?:y|ies)|vessels?|destroyers?|squalls?|storm|hurricane|cyclone|typhoon)$/;
const WEIGHT =
  /^(?:weigh(?:s|ed|ing|t)?|los(?:e|es|t|ing)|gain(?:s|ed|ing)?|shed(?:s|ding)?|lift(?:s|ed|ing)?|heavier|lighter|force|pressure|thrust|torque|bench|dumbbells?)$/;
const MONEY =
  /^(?:cost(?:s|ing)?|pay(?:s|ing)?|paid|pric(?:e[sd]?|ing)|worth|earn(?:s|ed|ing)?|salar(?:y|ies)|wages?|rents?|bills?|spen[dt](?:s|ing)?|ow(?:e|es|ed|ing)|fin(?:e|es|ed)|fees?|sold|sell(?:s|ing)?|bought|charg(?:e[sd]?|ing)|sterling|rewards?|profits?|debts?|budget|tickets?|tax(?:es)?|grants?|prizes?|bet|bonus(?:es)?|pensions?|savings|fares?|rais(?:e[sd]?|ing)|donat(?:e[sd]?|ing|ions?)|fund(?:s|ed|ing)?|stol(?:e|en)|invest(?:s|ed|ing|ments?)?)$/;
const MONEY_AFTER = /^(?:fines?|notes?|rewards?|prizes?|bills?|fees?|tickets?|vouchers?|bets?|cash|sterling|deposit)$/;

const CHARGE = /^(?:capacitors?|capacitances?|supercapacitors?)$/;

type NumberPlace = Pick<NumberPhrase, 'first' | 'next' | 'scale'>;

const stands = (tokens: readonly Token[], words: RegExp, from: number, to: number): boolean => {
  for (let at = Math.max(0, from); at < to; at++) if (words.test(tokens[at]?.lower ?? '')) return true;
  return false;
};

function isMoney({ tokens }: Reading, { first, next, scale }: NumberPlace, unit: string): boolean {
  // Millions of pounds are money: nobody weighs so much in them.
  if (scale >= 1e6) return true;
  if (stands(tokens, WEIGHT, first - REACH, first)) return false;
  if (tokens[next + 1]?.lower === 'of' && tokens[next]?.kind === 'word') return false;
  if (/ per (?:hour|day|week|month|year|night)$/.test(unit)) return true;
  // "A 200-pound anchor was raised", "a 500-pound reward".
  const isAdjective = isHyphen(tokens[next]);
  const mayPay = !isAdjective && stands(tokens, MONEY, first - REACH, first);
  return mayPay || stands(tokens, MONEY_AFTER, next + 1, next + 3);
}

/** The unit that the words around a number make of an ambiguous one: pounds that are paid, knots of a wind, farads. */
export function unitInContext(reading: Reading, unit: string, number: NumberPlace): string {
  if (isPounds(unit)) return isMoney(reading, number, unit) ? unit.replace('pound-mass', 'pound sterling') : unit;
  const { first, next } = number;
  if (unit === 'degree fahrenheit' && reading.tokens[next]?.text === 'F')
    return stands(reading.tokens, CHARGE, first - REACH, first) || CHARGE.test(reading.tokens[next + 1]?.lower ?? '')
      ? 'farad'
      : unit;
  if (unit !== 'kilotonne' || reading.tokens[number.next]?.text !== 'kt') return unit;
  return stands(reading.tokens, SPEED, first - REACH, next + REACH) ? 'knot' : unit;
}
