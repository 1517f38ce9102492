import { readCurrencyNames, readCurrencyUse } from './read-cldr.ts';

/** Names that the news gives without their country, and other short forms in use. */
const NAMES: Readonly<Record<string, string>> = {
  USD: 'dollar',
  GBP: 'pound sterling',
  JPY: 'yen',
  INR: 'rupee',
  ILS: 'shekel',
  CNY: 'yuan',
  RUB: 'rouble',
  KRW: 'won',
  PLN: 'zloty',
  HUF: 'forint',
  MYR: 'ringgit',
  NGN: 'naira',
  IDR: 'rupiah',
  THB: 'baht',
  VND: 'dong',
  UAH: 'hryvnia',
  ZAR: 'rand',
  AED: 'uae dirham',
  TWD: 'taiwan dollar',
  CHF: 'swiss franc',
};

/** The codes that are legal tender somewhere today. */
function codesInUse(): Set<string> {
  const { regions } = readCurrencyUse();
  return new Set(
    Object.values(regions)
      .flat()
      .flatMap((uses) => Object.entries(uses))
      .filter(([, { to, tender }]) => to === undefined && tender !== 'false')
      .map(([code]) => code),
  );
}

/** A row a currency in use: ISO 4217 code, name, singular and plural, sign, digits of the minor unit. */
export function deriveCurrencies(): string[] {
  const names = readCurrencyNames();
  const { fractions } = readCurrencyUse();
  return [...codesInUse()].sort().flatMap((code) => {
    const one = names[code]?.['displayName-count-one']?.toLowerCase();
    const other = names[code]?.['displayName-count-other']?.toLowerCase() ?? one;
    if (one === undefined || other === undefined) return [];
    const sign = names[code]?.['symbol-alt-narrow'] ?? '';
    const digits = fractions[code]?.digits ?? fractions.DEFAULT?.digits ?? '2';
    return [[code, NAMES[code] ?? one, one, other, sign, digits].join('|')];
  });
}
