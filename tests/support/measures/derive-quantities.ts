import { CURRENCIES } from '../../../lib/core/figure/currency-names.ts';
import { foldNumberWord } from '../../../lib/core/figure/packed/fold-number-word.ts';
import { deriveNumberWords } from './derive-number-words.ts';
import { deriveUnitNames } from './derive-units.ts';
import { readCurrencyNames, readMonths, readNumberForms, readSpellOut, readUnitNames } from './read-cldr.ts';

/** Languages whose ordinals are no denominators: "drei Fünftel", "ثلاثة أخماس". */
const OWN_PARTS = new Set(['de', 'ar']);
const TIMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
/** Money whose country the news leaves out, by the English noun; the name it then has. */
const FAMILIES: Readonly<Record<string, string>> = {
  dollar: 'dollar',
  franc: 'franc',
  peso: 'peso',
  rupee: 'rupee',
  krone: 'krone',
  dinar: 'dinar',
  dirham: 'dirham',
  riyal: 'riyal',
  rial: 'rial',
  won: 'won',
  shilling: 'shilling',
};
const SINGLE: Readonly<Record<string, string>> = { JPY: 'yen', CNY: 'yuan', RUB: 'rouble' };

/** Units that the news has in English, if at all. */
const SCIENCE =
  /^(?:arc|metre per second squared|square (?:inch|yard)|(?:micro|kilo|milli)?ampere|ohm|parsec|astronomical|furlong|fathom|lux|candela|lumen|dalton|.*electronvolt|british thermal|therm|pound[- ]|newton|pixel|picometre|litre per|mile per gallon|quart$|inch of|.*mercury|troy|(?:pico|nano|micro)second|dunam|atmosphere|stone|pascal|.*bit$|carat|.*mole)/;

const phrase = (written: string): string =>
  foldNumberWord(written.replace(/\{\d\}/g, ' '))
    .replace(/['’]/g, ' ')
    .replace(/[-\u00a0\u202f\s]+/g, ' ')
    .replace(/[\u200e\u200f]/g, '')
    .trim();

const row = (name: string, forms: Iterable<string>): string[] => {
  const own = [...new Set(forms)].filter((form) => form !== '' && !/[\d(&]/.test(form));
  return own.length > 0 ? [`${name}|${own.join(',')}`] : [];
};

/** The names of a language's units in all their forms, by the name used here. */
function unitRows(locale: string): string[] {
  const { long } = readUnitNames(locale);
  return [...deriveUnitNames(), ['concentr-percent', 'percent'] as const].flatMap(([key, name]) => {
    if (SCIENCE.test(name)) return [];
    const forms = Object.entries(long[key] ?? {}).filter(
      ([form]) => form.includes('-count-') || form === 'displayName',
    );
    const written = forms.map(([, text]) => (typeof text === 'string' ? phrase(text) : ''));
    // A ton without more words is the metric one outside America.
    return name === 'ton'
      ? row(
          'tonne',
          written.filter((form) => !form.includes(' ')),
        )
      : row(name, written);
  });
}

/** What "an hour", "a day" are shared by: "par heure", "all’ora". */
function rateRows(locale: string): string[] {
  const { long } = readUnitNames(locale);
  return TIMES.flatMap((time) => {
    const pattern = long[`duration-${time}`]?.perUnitPattern;
    return typeof pattern === 'string' ? row(time, [phrase(pattern)]) : [];
  });
}

/** The word that most names of a family of currencies have. */
function headOf(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names)
    for (const word of new Set(phrase(name).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best] = [...counts].sort(([a, many], [b, more]) => more - many || a.length - b.length);
  return best && best[1] > 1 && best[1] * 2 > names.length ? [best[0]] : [];
}

const FORMS = ['displayName', 'displayName-count-one', 'displayName-count-other'] as const;

function moneyRows(locale: string): string[] {
  const names = readCurrencyNames(locale);
  const own = CURRENCIES.flatMap(({ code, name }) =>
    row(
      name,
      FORMS.map((form) => phrase(names[code]?.[form] ?? '')),
    ),
  );
  const heads = Object.entries(FAMILIES).flatMap(([noun, name]) => {
    const codes = CURRENCIES.filter(({ one }) => one.endsWith(` ${noun}`)).map(({ code }) => code);
    const words = FORMS.flatMap((form) => headOf(codes.flatMap((code) => names[code]?.[form] ?? [])));
    return row(name, words);
  });
  const singles = Object.entries(SINGLE).flatMap(([code, name]) => {
    const words = FORMS.map((form) => phrase(names[code]?.[form] ?? '').split(' '));
    // "Yen" stays in "yen japonais" and "Japanischer Yen": the word of three letters and more that is nearest the English one.
    return row(
      name,
      words.flatMap((forms) => forms.find((word) => word.slice(0, 2) === name.slice(0, 2)) ?? []),
    );
  });
  return [...own, ...heads, ...singles];
}

/** "Mio." and other short forms of large numbers, in full too: "miljard". */
function shortRows(locale: string): string[] {
  const { formats } = readNumberForms(locale);
  const forms = [formats.long, formats.short].flatMap(({ decimalFormat }) => Object.entries(decimalFormat));
  const rows = forms.flatMap(([key, pattern]) => {
    const [, digits = '', text = ''] = /^(0+)(?:[\s\u00a0]*)([^0]*)$/.exec(pattern.replaceAll("'", '')) ?? [];
    const written = foldNumberWord(text.replace(/[\u200e\u200f]/g, '').trim());
    const power = (/^1(0+)/.exec(key)?.[1]?.length ?? 0) - digits.length + 1;
    return written === '' || written === 'b' || /\s/.test(written)
      ? []
      : [`${written.replace(/\.$/, '')}=${10 ** power}`];
  });
  return [...new Set(rows)];
}

/** The word of a rule for signs and decimals: "minus →→", "←← Komma →→". */
const signWord = (sets: ReturnType<typeof readSpellOut>, key: string): string =>
  phrase(
    (sets['%spellout-cardinal-masculine'] ?? sets['%spellout-cardinal'])
      ?.find(([at]) => at === key)?.[1]
      .replace(/%+[\w-]+|[←→=;#,0.]/g, ' ') ?? '',
  );

const pairs = (words: Iterable<readonly [string, { readonly value: number }]>): string =>
  [...words].map(([word, { value }]) => `${word}=${value}`).join(' ');

/** What CLDR knows of a language's figures, as its pack has it. */
export function deriveQuantities(locale: string) {
  const sets = readSpellOut(locale);
  const { grammar } = deriveNumberWords(sets, locale, OWN_PARTS.has(locale) ? [] : undefined);
  const { symbols, of: between } = readNumberForms(locale);
  const of = (kind: string) => [...grammar.words].filter(([, word]) => word.kind === kind);
  return {
    decimal: symbols.decimal ?? '.',
    isJoined: grammar.isJoined,
    unitsFirst: grammar.unitsFirst,
    teensApart: grammar.teensApart,
    andInTens: grammar.andInTens,
    and: [...grammar.and].join(' '),
    minus: signWord(sets, '-x'),
    point: signWord(sets, 'x.x'),
    of: between,
    cardinals: pairs(of('cardinal')),
    multipliers: pairs(of('multiplier')),
    ordinals: pairs(of('ordinal')),
    short: shortRows(locale).join(' '),
    months: [...new Set(readMonths(locale).map((month) => phrase(month).replace('.', '')))].join(' '),
    rates: rateRows(locale),
    units: unitRows(locale),
    money: moneyRows(locale),
  };
}
