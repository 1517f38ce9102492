import { CURRENCY_ROWS } from './measure-data.ts';

/** One currency in use. */
export interface Currency {
  /** ISO 4217 code. */
  readonly code: string;
  /** The name used for a unit: without the country where the news leaves it out. */
  readonly name: string;
  readonly one: string;
  readonly other: string;
  readonly sign: string;
  /** Digits after the point. */
  readonly digits: number;
}

function parseRow(line: string): Currency {
  const [code = '', name = '', one = '', other = '', sign = '', digits] = line.split('|');
  return { code, name, one, other, sign, digits: Number(digits) };
}

/** The currencies of the derived data. */
export const CURRENCIES: readonly Currency[] = CURRENCY_ROWS.trim().split('\n').map(parseRow);

/** Codes that headlines write for words: "TOP 10", "COP26", "ALL 12". */
const WORDS = new Set('ALL TOP CUP COP PEN MOP BOB MAD GEL BAM SOS'.split(' '));

/** Names of currencies by ISO 4217 code, and by two codes that are none but in use. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...CURRENCIES.filter(({ code }) => !WORDS.has(code)).map(({ code, name }): [string, string] => [code, name]),
  ['NIS', 'shekel'],
  ['RMB', 'yuan'],
]);

/** Signs of one character that only one currency has: "₡", "₸". Letters and "$" say too little. */
const OWN_SIGNS = Map.groupBy(
  CURRENCIES.filter(({ sign }) => /^\p{Sc}$/u.test(sign)),
  ({ sign }) => sign,
);

/** What is before an amount. "PS" and "Y=" are how text cut down to ASCII writes £ and ¥. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...OWN_SIGNS].flatMap(([sign, [first, ...more]]) =>
    first && more.length === 0 ? [[sign, first.name] as const] : [],
  ),
  ...Object.entries({
    $: 'dollar',
    '£': 'pound sterling',
    '￡': 'pound sterling',
    '¥': 'yen',
    '￥': 'yen',
    '₩': 'won',
    RM: 'ringgit',
    Rs: 'rupee',
    Rupees: 'rupee',
    PS: 'pound sterling',
    Y: 'yen',
    SFr: 'swiss franc',
    Fr: 'swiss franc',
    KSh: 'kenyan shilling',
    Ksh: 'kenyan shilling',
    Tk: 'bangladeshi taka',
    Rp: 'rupiah',
    kr: 'krone',
    Kr: 'krone',
  }),
]);

/** "R500 million", "R4.50", not "R2": letters that stand for the rand before an amount that looks like one. */
export function isRand(tokens: readonly { readonly text: string; readonly lower: string }[], i: number): boolean {
  const [amount, after] = [tokens[i]?.text ?? '', tokens[i + 1]?.lower ?? ''];
  return /^\d+\.\d\d$|^\d{1,3}(?:[ ,]\d{3})+$/.test(amount) || /^(?:million|billion|trillion|m|bn)$/.test(after);
}

/** Letters beside a dollar sign: "US$5", "$A5", "HK $5". */
export const DOLLAR_COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'dollar',
    'u.s.': 'dollar',
    a: 'australian dollar',
    au: 'australian dollar',
    c: 'canadian dollar',
    ca: 'canadian dollar',
    can: 'canadian dollar',
    hk: 'hong kong dollar',
    nz: 'new zealand dollar',
    s: 'singapore dollar',
    sg: 'singapore dollar',
    nt: 'taiwan dollar',
    r: 'brazilian real',
    usd: 'dollar',
    aud: 'australian dollar',
    cad: 'canadian dollar',
    nzd: 'new zealand dollar',
    hkd: 'hong kong dollar',
    sgd: 'singapore dollar',
  }),
);

/** Names of money whose word in the list below is not its name. */
const SHORT: Readonly<Record<string, string>> = {
  buck: 'dollar',
  quid: 'pound sterling',
  turkish: 'turkish lira',
  brazilian: 'brazilian real',
  czech: 'czech koruna',
  kr: 'krone',
};

const COUNTRY = /^(?:turkish|brazilian|czech)$/;

/** Money by its word after an amount. */
export const MONEY_WORDS: ReadonlyMap<string, string> = new Map(
  `dollar dollars|buck bucks|cent cents|euro euros|quid quid|penny pence|yen yen|yuan yuan|renminbi renminbi|rupee rupees|rouble roubles ruble rubles|franc francs|krone crowns kroner|krona kronor|koruna koruna|peso pesos|brazilian reais|kr|czech kč|zloty zł|rand rand|shekel shekels|turkish lira liras|dirham dirhams|riyal riyals|rial rials|lev leva|leu lei|dinar dinars|zloty zloty zlotys|forint forints|hryvnia hryvnia hryvnias|baht baht|ringgit ringgit|sen sen|rupiah rupiah|naira naira|shilling shillings|bitcoin bitcoin bitcoins`
    .split('|')
    .flatMap((line): [string, string][] => {
      const [first = '', ...rest] = line.split(' ');
      // A country alone is no money: "12 Turkish soldiers".
      const words = COUNTRY.test(first) ? rest : [first, ...rest];
      return words.map((word) => [word, SHORT[first] ?? first]);
    }),
);

/** Whose money it is, where the derived data have another word or none: adjective, currency, name. */
const OTHER_NAMES: readonly (readonly [written: string, name: string])[] = [
  ['us dollar', 'dollar'],
  ['u.s. dollar', 'dollar'],
  ['american dollar', 'dollar'],
  ['british pound', 'pound sterling'],
  ['pound sterling', 'pound sterling'],
  ['taiwan dollar', 'taiwan dollar'],
  ['korean won', 'south korean won'],
  ['danish crown', 'danish krone'],
  ['norwegian crown', 'norwegian krone'],
  ['swedish crown', 'swedish krona'],
  ['swedish krone', 'swedish krona'],
  ['czech crown', 'czech koruna'],
  ['icelandic krona', 'icelandic króna'],
  ['israeli shekel', 'shekel'],
  ['russian rouble', 'rouble'],
  ['argentinian peso', 'argentine peso'],
  ['philippines peso', 'philippine peso'],
  ['kazakh tenge', 'kazakhstani tenge'],
  ['uzbek som', 'uzbekistani som'],
  ['costa rican colon', 'costa rican colón'],
  ['emirati dirham', 'uae dirham'],
  ['euro cent', 'cent'],
  ['us cent', 'cent'],
  ['u.s. cent', 'cent'],
];
/** Words of one country's money that are hardly ever anything else. */
const ALONE =
  /^(?:cedis?|birrs?|dong|kwachas?|takas?|laris?|tenges?|afghanis?|pulas|riels|kyats?|tugriks?|quetzals?|lempiras?|gourdes?|bolívars|bolivianos?|guaranis?|kwanzas?|ariary|meticals?|naira|ngultrums?|rufiyaas?|ouguiyas?|dalasis?|manats?|hryvnias?|zlotys?)$/;

function listMoneyNames(): Map<string, string> {
  const names = new Map<string, string>();
  const nouns = Map.groupBy(CURRENCIES, ({ one }) => one.slice(one.lastIndexOf(' ') + 1));
  for (const { name, one, other } of CURRENCIES) {
    names.set(one, name);
    names.set(other, name);
    const noun = one.slice(one.lastIndexOf(' ') + 1);
    if (nouns.get(noun)?.length !== 1) continue;
    for (const word of [noun, other.slice(other.lastIndexOf(' ') + 1)]) if (ALONE.test(word)) names.set(word, name);
  }
  for (const [written, name] of OTHER_NAMES) names.set(written, name).set(`${written}s`, name);
  return names;
}

/** Money by its full name, in lower case, singular and plural: "kuwaiti dinars", "us dollar", "cedis". */
export const MONEY_NAMES: ReadonlyMap<string, string> = listMoneyNames();
