/** ISO 4217 codes in the news, with the name used for a unit: code, name, other written forms of the whole unit. */
const CURRENCIES = `
AED uae dirham
ARS argentine peso
AUD australian dollar
BDT bangladeshi taka
BRL brazilian real
CAD canadian dollar
CHF swiss franc
CLP chilean peso
CNY yuan
COP colombian peso
CZK czech koruna
DKK danish krone
EGP egyptian pound
EUR euro
GBP pound sterling
HKD hong kong dollar
HUF forint
IDR rupiah
ILS shekel
INR rupee
IRR iranian rial
JPY yen
KES kenyan shilling
KRW won
MXN mexican peso
MYR ringgit
NGN naira
NIS shekel
NOK norwegian krone
NZD new zealand dollar
PHP philippine peso
PKR pakistani rupee
PLN zloty
QAR qatari riyal
RMB yuan
RON romanian leu
RUB rouble
SAR saudi riyal
SEK swedish krona
SGD singapore dollar
THB baht
TRY turkish lira
TWD taiwan dollar
UAH hryvnia
USD dollar
VND dong
ZAR rand`;

const parseLine = (line: string): [string, string] => [line.slice(0, 3), line.slice(4)];

/** Names of currencies by ISO 4217 code. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(CURRENCIES.trim().split('\n').map(parseLine));

/** What stands before an amount. "PS" and "Y=" are how text cut down to ASCII writes £ and ¥. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'dollar',
    '€': 'euro',
    '£': 'pound sterling',
    '￡': 'pound sterling',
    '¥': 'yen',
    '￥': 'yen',
    '₹': 'rupee',
    '₪': 'shekel',
    '₩': 'won',
    '₽': 'rouble',
    '₺': 'turkish lira',
    '₴': 'hryvnia',
    '₦': 'naira',
    '₱': 'philippine peso',
    '฿': 'baht',
    '₫': 'dong',
    RM: 'ringgit',
    Rs: 'rupee',
    PS: 'pound sterling',
    Y: 'yen',
    SFr: 'swiss franc',
    Fr: 'swiss franc',
  }),
);

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
  }),
);

/** Money by its word after an amount. */
export const MONEY_WORDS: ReadonlyMap<string, string> = new Map(
  `dollar dollars|buck bucks|cent cents|euro euros|quid quid|penny pence|yen yen|yuan yuan|renminbi renminbi|rupee rupees|rouble roubles ruble rubles|franc francs|krone crowns kroner|krona kronor|koruna koruna|peso pesos|reais|rand rand|shekel shekels|turkish lira lira|dirham dirhams|riyal riyals|dinar dinars|zloty zloty zlotys|forint forints|hryvnia hryvnia hryvnias|baht baht|ringgit ringgit|sen sen|rupiah rupiah|naira naira|shilling shillings|bitcoin bitcoin bitcoins`
    .split('|')
    .flatMap((line): [string, string][] => {
      const [first = '', ...rest] = line.split(' ');
      const name = first === 'quid' ? 'pound sterling' : first === 'turkish' ? 'turkish lira' : first;
      return [first, ...rest].map((word) => [word, name === 'buck' ? 'dollar' : name]);
    }),
);

/** Adjectives that say whose money it is; those of the commonest bearer of a name add nothing ("US dollars"). */
export const MONEY_COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: '',
    'u.s.': '',
    american: '',
    british: '',
    japanese: '',
    chinese: '',
    israeli: '',
    indian: '',
    russian: '',
    malaysian: '',
    australian: 'australian',
    canadian: 'canadian',
    'hong kong': 'hong kong',
    'new zealand': 'new zealand',
    singapore: 'singapore',
    taiwan: 'taiwan',
    danish: 'danish',
    norwegian: 'norwegian',
    swedish: 'swedish',
    czech: 'czech',
    swiss: 'swiss',
    mexican: 'mexican',
    pakistani: 'pakistani',
    egyptian: 'egyptian',
    turkish: 'turkish',
    kenyan: 'kenyan',
    argentine: 'argentine',
    colombian: 'colombian',
    philippine: 'philippine',
  }),
);
