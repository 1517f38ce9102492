import type { SentenceRow } from './sentences.ts';

/** Amounts by beat, written before the reader of amounts had seen them. */
export const BEAT_AMOUNTS: readonly (readonly [name: string, rows: readonly SentenceRow[]])[] = [
  [
    'money on the beat',
    [
      ['The fund paid out as much as $4.5 million.', [4.5e6, 'dollar', 'atMost']],
      ['The ministry set aside 3.2 trillion yen.', [3.2e12, 'yen']],
      ['The bond yields 4.25%.', [4.25, 'percent']],
      ['Spreads widened by 35 basis points.', [35, 'basis point']],
      ['The shares closed at 412p.', [412, 'penny']],
      ['Brent crude traded at $84.20 a barrel.', [84.2, 'dollar per barrel']],
      ['The house went for just under half a million pounds.', [5e5, 'pound sterling', 'under']],
      ['The levy will raise between €300m and €400m a year.', [[3e8, 4e8], 'euro per year', 'between']],
      ['The ring cost close to Rs 2 crore.', [2e7, 'rupee', 'about']],
      ['Rent is A$620 per week.', [620, 'australian dollar per week']],
    ],
  ],
  [
    'bounds on the beat',
    [
      ['Nearly three quarters of voters stayed at home.', [0.75, null, 'about']],
      ['No more than six goats may graze there.', [6, null, 'atMost']],
      ['At least four, and possibly six, climbers died.', [4, null, 'atLeast'], [6, null]],
      ['Upwards of 30,000 pilgrims came.', [30_000, null, 'over']],
      ['The crowd numbered in excess of 9,000.', [9000, null, 'over']],
      ['Not even 40 shops opened.', [40, null, 'under']],
      ['Fewer than one in ten patients replied.', [0.1, null, 'under']],
      ['Seats sell for $40 and up.', [40, 'dollar', 'atLeast']],
      ['It needs a minimum of 5 volts.', [5, 'volt', 'atLeast']],
      ['Ticket holders number some 1,400.', [1400, null, 'about']],
      ['Around 7 to 9 tonnes of oil leaked.', [[7, 9], 'tonne', 'about']],
    ],
  ],
  [
    'units on the beat',
    [
      ['Winds gusted to 85 mph.', [85, 'mile per hour']],
      ['The lake fell to minus 12 Celsius.', [-12, 'degree celsius']],
      ['It was 101 degrees in Tarn.', [101, 'degree']],
      ['The sample held 40 parts per billion of lead.', [40, 'parts-per-billion']],
      ['The well is 1,200 feet deep.', [1200, 'foot']],
      ['A 40-hectare wood burned.', [40, 'hectare']],
      ['The ship carries 18,000 TEU.', [18_000, null]],
      ['She gave birth to a 7lb 4oz girl.', [116, 'ounce']],
      ['The dam stores 2 million cubic metres of water.', [2e6, 'cubic metre']],
      ['He pedalled 212km in five hours.', [212, 'kilometre'], [5, 'hour']],
      ['The trial lasted three-and-a-half weeks.', [3.5, 'week']],
      ['The bank rate is up half a percentage point.', [0.5, 'percentage point']],
      ['The turbine makes 3.6 megawatts.', [3.6, 'megawatt']],
      ['The patient’s pulse was 140 beats per minute.', [140, 'beat per minute']],
      ['The disk holds 2TB.', [2, 'terabyte']],
      ['The quake struck at a depth of 10 km.', [10, 'kilometre']],
    ],
  ],
  [
    'no figure on the beat',
    [
      ['The 7.15am from Leyburn was late.'],
      ['He was charged under Section 18 of the act.'],
      ['Flight 417 landed safely.'],
      ['She wears the number 9 shirt.'],
      ['Read the full story on page 14.'],
    ],
  ],
];
