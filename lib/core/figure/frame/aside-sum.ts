import type { Token } from '../token.ts';

const BUYS = /^(?:buys?|buying|bought|fetch(?:es|ed)?|worth)$/;
const CLOSES = /^[)\]]$/;

/** Whether a sum only says another one again in other money: "$22.7m (£11.8m)". */
function isConversion(lead: readonly Token[], rest: readonly Token[]): boolean {
  const [before, opening] = lead.slice(-2);
  const isBehindSum =
    before?.kind === 'digits' ||
    /\d/.test(before?.text ?? '') ||
    /^(?:[mbt]n?|million|billion|trillion)$/.test(before?.lower ?? '');
  return opening?.text === '(' && isBehindSum && CLOSES.test(rest[0]?.text ?? '');
}

/** Whether a sum is none that was spent or earned: "one pound *buys* $1.31", or another one in other money. */
export const isAsideSum = (lead: readonly Token[], own: readonly Token[], rest: readonly Token[]): boolean =>
  isConversion(lead, rest) || (own.some(({ lower }) => lower === 'one') && BUYS.test(rest[0]?.lower ?? ''));

const YEAR_TO_DATE = /^(?:this|the) (?:year|year-to-date)$/;

/** Whether a change is one since a year began: "up 40 percent this year", of which one day's says nothing. */
export const isOfYear = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, i) => YEAR_TO_DATE.test(`${tokens[i - 1]?.lower ?? ''} ${lower}`) && tokens[i - 2]?.lower !== 'of',
  );
