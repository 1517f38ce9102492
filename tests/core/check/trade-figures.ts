import type { ToldPair } from './told-pairs.ts';

/* Written by kind after reading 1,100 pairs of market reports, sport and politics, before the rules. Right at first run: 7 of 14. */

const FIRMS: readonly ToldPair[] = [
  [
    'silent',
    'Witmar Corp is raising $140 million via an offering of convertible debentures due 2012, said lead manager Smith Barlow.',
    'Anitex Image Technology Corp is raising $75 million via an issue of convertible debentures due 2012, said lead manager Smith Barlow.',
  ],
  [
    'silent',
    'Norrin Motors is recalling 40,000 vans because their doors may open, the safety agency said on Monday.',
    'Velto Motors is recalling 12,000 vans because their doors may open, the safety agency said on Monday.',
  ],
  [
    'major',
    'Witmar Corp is raising $140 million via an offering of convertible debentures due 2012, said lead manager Smith Barlow.',
    'Witmar Corp is raising $75 million via an offering of convertible debentures due 2012, said lead manager Smith Barlow.',
  ],
  [
    'major',
    'Norrin Motors is recalling 40,000 vans because their doors may open, the safety agency said on Monday.',
    'Norrin is recalling 12,000 vans because their doors may open, the safety agency said on Monday.',
  ],
];

const RESULTS: readonly ToldPair[] = [
  ['silent', 'Oper shr profit five cts vs loss 1.71 dlrs', 'Oper shr profit nine cts vs profit two cts'],
  [
    'silent',
    'NOTE: Net excludes losses of $712,000 vs $2,843,000 in the quarter and $1,972,000 vs $10.6 million in the year.',
    'NOTE: Net excludes charges of $115,000 vs $995,000 in the quarter and $8,096,000 vs $1,173,000 in the year.',
  ],
  [
    'silent',
    'Net income per share: $1.27 vs $0.02. Revenue: $41.2m vs $38.0m.',
    'Net income per share: $0.36 vs $0.31. Revenue: $7.1m vs $9.9m.',
  ],
];

const WRITTEN: readonly ToldPair[] = [
  [
    'same',
    'Venland obtained two new credits of 5.0 mln euros each for export financing on Monday.',
    'Venland obtained two new credits of five mln euros each for export financing on Monday.',
  ],
  [
    'same',
    'Shares in Carran Energy closed down 247p, or 18%, at 1,115 pence on Tuesday.',
    'Carran Energy shares fell by 18% to 1,115 pence on Tuesday.',
  ],
  [
    'silent',
    'Shares in Carran Energy rose 3.8% to 1,088 pence, the exchange said.',
    'Carran Energy shares closed down 247p, the exchange said.',
  ],
];

const NO_FIGURES: readonly ToldPair[] = [
  [
    'silent',
    'Team: Brandt, Keller, Gallas, Terrin, Jarosik (Tiano 56), Lamp, Duffy, Kessel (Cole 63).',
    'Team: Brandt, Keller, Ricard (Drogba 45), Terrin, Gallas, Tiano (Bridge 45), Lamp, Gudmund (Parker 77).',
  ],
  [
    'silent',
    'Thomas is out of the Six Nations with a broken thumb.',
    'Number eight Michael Owens says replacing Thomas as captain will be easy.',
  ],
  ['silent', 'The Three Sisters trail at Hale was shut on Monday.', 'Five sisters ran the trail at Hale on Monday.'],
];

/** Written later; right at first run: 3 of 6. */
const ASIDES: readonly ToldPair[] = [
  [
    'silent',
    'Shares in Carran Energy have jumped 6% after the firm said an oilfield was larger than previously thought.',
    'Carran Energy’s shares have jumped by almost 400% this year.',
  ],
  [
    'silent',
    'The pound edged higher in London, with one pound buying $1.9094.',
    'The pound edged higher in London, with one dollar buying 102.55 yen.',
  ],
  [
    'major',
    'The film took $22.7m (£11.8m) in its first three days in Norland.',
    'The film took $32.7m (£17m) in its first three days in Norland.',
  ],
  [
    'same',
    'The film took $22.7m (£11.8m) in its first three days in Norland.',
    'In its first three days in Norland the film took $22.7m (£11.9m).',
  ],
  [
    'major',
    'Shares in Carran Energy have jumped 40% this year, the exchange said.',
    'Shares in Carran Energy have jumped 14% this year, the exchange said.',
  ],
  ['silent', 'Sales at Norrin rose 5% this year, the firm said.', 'Sales at Norrin rose 7%, the firm said.'],
];

export const TRADE_FIGURES: readonly (readonly [about: string, pairs: readonly ToldPair[]])[] = [
  ['two firms', FIRMS],
  ['results without a sentence', RESULTS],
  ['how amounts are written', WRITTEN],
  ['line-ups and names', NO_FIGURES],
  ['sums said again, and changes of a year', ASIDES],
];

/** A firm without a word that firms have. */
export const MISJUDGED_TRADE: readonly ToldPair[] = [
  [
    'silent',
    'Thomas Kinnon Mortgage Assets Corp, a unit of Thomas Kinnon Inc, is offering $100 million of mortgage obligations in three tranches.',
    'Kiddle Mortgage Assets Trust Five, a unit of Kiddle and Co Inc, is offering $500 million of mortgage obligations in seven classes.',
  ],
];
