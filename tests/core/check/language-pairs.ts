/** What is to be said of the page's figure: that it is the same, that it differs, or nothing. */
export type Verdict = 'same' | 'differs' | 'none';

/** A sentence with a gap, and what source and page put into it. */
export interface PairFrame {
  readonly language: string;
  readonly sentence: string;
  readonly pairs: readonly (readonly [source: string, page: string, verdict: Verdict])[];
}

/** Altered pairs of one sentence in one language, from its grammar. */
export const LANGUAGE_PAIRS: readonly PairFrame[] = [
  {
    language: 'de',
    sentence: 'Der Umbau des Bahnhofs kostet die Stadt {}, sagte die Bürgermeisterin.',
    pairs: [
      ['1,2 Milliarden Euro', '1,2 Millionen Euro', 'differs'],
      ['1,2 Milliarden Euro', '1,2 Mrd. Euro', 'same'],
      ['450 Millionen Euro', '450 Mio. €', 'same'],
      ['drei Millionen Euro', '3 Millionen Euro', 'same'],
      ['anderthalb Millionen Euro', '1,5 Millionen Euro', 'same'],
      ['1.250.000 Euro', '1,25 Millionen Euro', 'same'],
      ['15.000 Euro', '51.000 Euro', 'differs'],
      ['zwölftausend Euro', '12.000 Euro', 'same'],
      ['12.000 Euro', '12.000 Dollar', 'differs'],
    ],
  },
  {
    language: 'de',
    sentence: 'In der Werft arbeiten heute {} an den Schiffen.',
    pairs: [
      ['15.000 Menschen', 'fünfzehntausend Menschen', 'same'],
      ['dreiundzwanzig Menschen', '23 Menschen', 'same'],
      ['dreiundzwanzig Menschen', '32 Menschen', 'differs'],
      ['mehr als 200 Menschen', 'über 200 Menschen', 'same'],
      ['340 Menschen', '430 Menschen', 'differs'],
      ['zweihundert Menschen', '200 Menschen', 'same'],
      ['1800 Menschen', '1.800 Menschen', 'same'],
      ['zwischen 30 und 50 Menschen', '30 bis 50 Menschen', 'same'],
    ],
  },
  {
    language: 'de',
    sentence: 'Die Miete in der Altstadt stieg im Mai um {}, wie das Amt mitteilte.',
    pairs: [
      ['5 Prozent', '5 %', 'same'],
      ['5 Prozent', 'fünf Prozent', 'same'],
      ['2,5 Prozent', '25 Prozent', 'differs'],
      ['3 Prozent', '8 Prozent', 'differs'],
    ],
  },
  {
    language: 'fr',
    sentence: 'La rénovation de la gare coûte {} à la ville, a dit la maire.',
    pairs: [
      ['1,2 milliard d’euros', '1,2 million d’euros', 'differs'],
      ['1,2 milliard d’euros', '1,2 Md€', 'same'],
      ['450 millions d’euros', '450 M€', 'same'],
      ['trois millions d’euros', '3 millions d’euros', 'same'],
      ['un million et demi d’euros', '1,5 million d’euros', 'same'],
      ['1 250 000 euros', '1,25 million d’euros', 'same'],
      ['15 000 euros', '51 000 euros', 'differs'],
      ['douze mille euros', '12 000 euros', 'same'],
      ['12 000 euros', '12 000 dollars', 'differs'],
    ],
  },
  {
    language: 'fr',
    sentence: 'Au chantier naval, {} travaillent sur les navires.',
    pairs: [
      ['15 000 personnes', 'quinze mille personnes', 'same'],
      ['quatre-vingt-dix-sept personnes', '97 personnes', 'same'],
      ['quatre-vingt-dix-sept personnes', '87 personnes', 'differs'],
      ['plus de 200 personnes', 'plus de deux cents personnes', 'same'],
      ['340 personnes', '430 personnes', 'differs'],
      ['soixante et onze personnes', '71 personnes', 'same'],
      ['entre 30 et 50 personnes', 'de 30 à 50 personnes', 'same'],
    ],
  },
  {
    language: 'fr',
    sentence: 'Le loyer du centre a augmenté de {} en mai, selon la mairie.',
    pairs: [
      ['5 pour cent', '5 %', 'same'],
      ['5 %', 'cinq pour cent', 'same'],
      ['2,5 %', '25 %', 'differs'],
      ['3 %', '8 %', 'differs'],
    ],
  },
  {
    language: 'es',
    sentence: 'La reforma de la estación cuesta {} a la ciudad, dijo la alcaldesa.',
    pairs: [
      ['1.200 millones de euros', '1,2 millones de euros', 'differs'],
      ['1.200 millones de euros', '1,2 mil millones de euros', 'same'],
      ['450 millones de euros', '450 millones €', 'same'],
      ['tres millones de euros', '3 millones de euros', 'same'],
      ['un millón y medio de euros', '1,5 millones de euros', 'same'],
      ['1.250.000 euros', '1,25 millones de euros', 'same'],
      ['15 mil euros', '15.000 euros', 'same'],
      ['15.000 euros', '51.000 euros', 'differs'],
      ['12.000 euros', '12.000 dólares', 'differs'],
    ],
  },
  {
    language: 'es',
    sentence: 'En el astillero trabajan {} en los barcos.',
    pairs: [
      ['15 mil personas', '15.000 personas', 'same'],
      ['veintitrés personas', '23 personas', 'same'],
      ['veintitrés personas', '32 personas', 'differs'],
      ['más de 200 personas', 'más de doscientas personas', 'same'],
      ['340 personas', '430 personas', 'differs'],
      ['quinientas personas', '500 personas', 'same'],
      ['entre 30 y 50 personas', 'de 30 a 50 personas', 'same'],
    ],
  },
  {
    language: 'es',
    sentence: 'El alquiler del centro subió un {} en mayo, según el ayuntamiento.',
    pairs: [
      ['5 por ciento', '5 %', 'same'],
      ['5 %', 'cinco por ciento', 'same'],
      ['2,5 %', '25 %', 'differs'],
      ['3 %', '8 %', 'differs'],
    ],
  },
  {
    language: 'ar',
    sentence: 'كلف تجديد المحطة المدينة {}، بحسب رئيسة البلدية.',
    pairs: [
      ['1.2 مليار يورو', '1.2 مليون يورو', 'differs'],
      ['450 مليون يورو', '٤٥٠ مليون يورو', 'same'],
      ['ثلاثة ملايين يورو', '3 ملايين يورو', 'same'],
      ['مليوني يورو', '2 مليون يورو', 'same'],
      ['15 ألف يورو', '15,000 يورو', 'same'],
      ['15 ألف يورو', '51 ألف يورو', 'differs'],
      ['12 ألف يورو', '12 ألف دولار', 'differs'],
      ['نصف مليون يورو', '500 ألف يورو', 'same'],
      ['1,250,000 يورو', '1.25 مليون يورو', 'same'],
    ],
  },
  {
    language: 'ar',
    sentence: 'يعمل في حوض السفن اليوم {} على الرصيف.',
    pairs: [
      ['15 ألف شخص', '15000 شخص', 'same'],
      ['ثلاثة وعشرون شخصا', '23 شخصا', 'same'],
      ['ثلاثة وعشرون شخصا', '32 شخصا', 'differs'],
      ['أكثر من 200 شخص', 'أكثر من مئتي شخص', 'same'],
      ['340 شخصا', '430 شخصا', 'differs'],
      ['خمسمئة شخص', '500 شخص', 'same'],
      ['بين 30 و50 شخصا', 'من 30 إلى 50 شخصا', 'same'],
    ],
  },
  {
    language: 'ar',
    sentence: 'ارتفع إيجار المنازل في المدينة القديمة بنسبة {} في مايو.',
    pairs: [
      ['5 في المئة', '5%', 'same'],
      ['5 بالمئة', 'خمسة في المئة', 'same'],
      ['2.5 في المئة', '25 في المئة', 'differs'],
      ['3 في المئة', '8 في المئة', 'differs'],
    ],
  },
];

/** A sentence with its language. */
export type Told = readonly [language: string, text: string];

/** A source in one language and a page in another: only the same number of the same unit is anything to say. */
export const PAIRS_ACROSS: readonly (readonly [source: Told, page: Told, verdict: Verdict])[] = [
  [
    ['fr', 'Lumora investit 1,25 milliard d’euros à Berlin, a annoncé lundi son patron Tom Achterberg.'],
    ['de', 'Lumora investiert in Berlin 1,25 Mrd. Euro, wie Konzernchef Tom Achterberg am Montag mitteilte.'],
    'same',
  ],
  [
    ['fr', 'Lumora investit 1,25 milliard d’euros à Berlin, a annoncé lundi son patron Tom Achterberg.'],
    ['de', 'Lumora investiert in Berlin 1,75 Mrd. Euro, wie Konzernchef Tom Achterberg am Montag mitteilte.'],
    'none',
  ],
  [
    ['en', 'Lumora will invest 1.25 billion euros in Berlin, its head Tom Achterberg said on Monday.'],
    ['es', 'Lumora invertirá 1.250 millones de euros en Berlín, anunció el lunes su jefe Tom Achterberg.'],
    'same',
  ],
  [
    ['en', 'Lumora will invest 1.25 billion euros in Berlin, its head Tom Achterberg said on Monday.'],
    ['de', 'Lumora investiert in Berlin 1,75 Mrd. Euro, wie Konzernchef Tom Achterberg am Montag mitteilte.'],
    'none',
  ],
  [
    ['en', 'Turnout in Berlin reached 77.7 percent, Tom Achterberg said.'],
    ['de', 'Die Beteiligung in Berlin lag bei 77,7 Prozent, sagte Tom Achterberg.'],
    'same',
  ],
  [
    ['en', 'Turnout in Berlin reached 77.7 percent, Tom Achterberg said.'],
    ['de', 'Die Beteiligung in Berlin lag bei 71,7 Prozent, sagte Tom Achterberg.'],
    'none',
  ],
  [
    ['de', 'Lumora streicht in Berlin 1.250 Stellen, wie Konzernchef Tom Achterberg mitteilte.'],
    ['fr', 'Lumora supprime 2 250 postes à Berlin, a annoncé son patron Tom Achterberg.'],
    'none',
  ],
  [
    ['es', 'El precio en Berlín subió un 5 por ciento, dijo Tom Achterberg.'],
    ['it', 'Il prezzo a Berlino è salito del 8 per cento, ha detto Tom Achterberg.'],
    'none',
  ],
];
