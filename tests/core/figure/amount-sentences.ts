import type { SentenceRow } from './sentences.ts';

const COUPLE: readonly SentenceRow[] = [
  ['A couple of thousand cottages lost their roofs.', [[2000, 10_000], null, 'between']],
  ['Several thousand pilgrims slept in the square.', [[2000, 10_000], null, 'between']],
  ['A few hundred ducks crossed the weir.', [[200, 1000], null, 'between']],
  ['The dam cost a couple of million euros.', [[2e6, 1e7], 'euro', 'between']],
  ['The mill lost a few billion dollars.', [[2e9, 1e10], 'dollar', 'between']],
  ['A couple of hundred thousand voters moved away.', [[2e5, 1e6], null, 'between']],
  ['Some thousand tonnes of stone fell.', [[1000, 10_000], 'tonne', 'between']],
  ['Several hundred or so hikers turned back.', [[200, 1000], null, 'about']],
  ['Several dozen ferries stayed in port.', [[24, 120], null, 'between']],
  ['A few dozen beekeepers signed.', [[24, 120], null, 'between']],
  ['Many thousands of eels died.', [[1000, 10_000], null, 'between']],
  ['The bakery sold several million rolls.', [[2e6, 1e7], null, 'between']],
  ['They walked a couple hundred yards.', [[200, 1000], 'yard', 'between']],
  ['Couple of hundred sheep were moved.', [[200, 1000], null, 'between']],
];

/** Amounts whose neighbouring words leave open how far they go. */
const OPEN: readonly SentenceRow[] = [
  ['The scale is good to plus or minus 3 grams.', [3, 'gram']],
  ['The survey has a margin of ±4 points.', [4, null]],
  ['The gauge drifts +/- 2 percent.', [2, 'percent']],
  ['The clock is off by plus/minus 5 seconds.', [5, 'second']],
  ['The pollsters give an error of plus-or-minus 4 percentage points.', [4, 'percentage point']],
  ['The line is accurate to ±0.5 mm.', [0.5, 'millimetre']],
  ['He has carved 40-plus spoons.', [40, null, 'atLeast']],
  ['A 200-plus-page report came out.', [200, null, 'atLeast']],
  ['She has 30 plus years of service.', [30, 'year', 'atLeast']],
  ['It took 20 minutes or so.', [20, 'minute', 'about']],
  ['It took 20-odd minutes.', [20, 'minute', 'about']],
  ['Forty-odd bakers marched.', [40, null, 'about']],
  ['It was a multi-million-dollar bridge.', [1e6, 'dollar', 'over']],
  ['The multibillion-euro fund closed.', [1e9, 'euro', 'over']],
  ['A multi-trillion-dollar plan passed.', [1e12, 'dollar', 'over']],
  ['Ten or so goats strayed.', [10, null, 'about']],
];

/** "Over" and "up to" with another sense, and verbs that carry a number past a mark. */
const PASSING: readonly SentenceRow[] = [
  ['The canal will cost $4 million over a dozen years.', [4e6, 'dollar'], [12, 'year']],
  ['The village shrank over 20 years.', [20, 'year']],
  ['The rent rose over the past 12 months.', [12, 'month']],
  ['Wages went up to 14 euros.', [14, 'euro']],
  ['The price has moved up to $30.', [30, 'dollar']],
  ['The price has gone up to $30.', [30, 'dollar']],
  ['The fine is up to $30.', [30, 'dollar', 'atMost']],
  ['The toll passed 60.', [60, null, 'over']],
  ['Sales crossed the 5 million mark.', [5e6, null, 'over']],
  ['Attendance broke the 40,000 mark.', [40_000, null, 'over']],
  ['Prices rose far above the 3 percent target.', [3, 'percent', 'over']],
  ['The band played for over 20 years.', [20, 'year', 'over']],
  ['She was jailed over 12 paintings.', [12, null]],
];

/** One measure told in two units. */
const COMPOUNDS: readonly SentenceRow[] = [
  ['The door is 5\'4" high.', [64, 'inch']],
  ['The keeper is 6’2” tall.', [74, 'inch']],
  ['The wall is 5 feet 10 inches high.', [70, 'inch']],
  ['A five-foot-six dancer led them.', [66, 'inch']],
  ['The fence is 4 ft 6 in high.', [54, 'inch']],
  ['The boy is 4-foot-11.', [59, 'inch']],
  ['The 6-foot-2 guard scored.', [74, 'inch']],
  ['She stands 5 feet 3.', [63, 'inch']],
  ['He won in 1 hour, 52 minutes.', [112, 'minute']],
  ['The rower weighs 12 st 4 lb.', [172, 'pound-mass']],
  ['The rower weighs 12 stone 4 pounds.', [172, 'pound-mass']],
  ['The baby weighed 7 pounds 3 ounces.', [115, 'ounce']],
  ['A roll costs 3 dollars 50 cents.', [3.5, 'dollar']],
  ['A roll costs 4 euros 80.', [4.8, 'euro']],
  ['A roll costs 2 pounds 20 pence.', [2.2, 'pound sterling']],
  ['A roll costs one dollar and 25 cents.', [1.25, 'dollar']],
  ['She ran it in 2 hours 14 minutes.', [134, 'minute']],
  ['She ran it in 2 hours and 14 minutes.', [134, 'minute']],
  ['He swam it in 3 minutes 12 seconds.', [192, 'second']],
  ['The talks ran 1h 20m.', [80, 'minute']],
  ['He weighs 12 stone, and 4 pounds of it is hair.', [12, 'stone'], [4, 'pound-mass']],
];

/** Parts and decimals in words. */
const PARTS: readonly SentenceRow[] = [
  ['One-fourth voted no.', [0.25, null]],
  ['One-fifth of the wells are dry.', [0.2, null]],
  ['One-in-four drivers sings at the wheel.', [0.25, null]],
  ['Some one-in-six pupils walks.', [1 / 6, null, 'about']],
  ['A one-in-ten chance remains.', [0.1, null]],
  ['Two-in-five shops closed.', [0.4, null]],
  ['It sold two point five million jars.', [2.5e6, null]],
  ['The town has five point three three thousand souls.', [5330, null]],
  ['One point two percent of the wells dried up.', [1.2, 'percent']],
  ['He sat for a year and a half.', [1.5, 'year']],
  ['She waited an hour and a half.', [1.5, 'hour']],
  ['They walked a mile and a quarter.', [1.25, 'mile']],
  ['They waited two hours and a half.', [2.5, 'hour']],
  ['It took two and a half years.', [2.5, 'year']],
  ['The loaf rose an inch and a half.', [1.5, 'inch']],
  ['A mile and a half of fence fell.', [1.5, 'mile']],
];

/** Scales by a letter or without a space. */
const GLUED: readonly SentenceRow[] = [
  ['A 100t crane toppled.', [100, 'tonne']],
  ['The bridge cost $3 m.', [3e6, 'dollar']],
  ['The bridge cost EUR 3 m.', [3e6, 'euro']],
  ['The bridge cost €12 m in all.', [1.2e7, 'euro']],
  ['The prize was $3MM.', [3e6, 'dollar']],
  ['Rs. 500 was paid.', [500, 'rupee']],
  ['They spent Rs. 3 crore.', [3e7, 'rupee']],
  ['It serves 8 B people.', [8e9, null]],
  ['The pier cost £80million.', [8e7, 'pound sterling']],
  ['The show had 6million viewers.', [6e6, null]],
  ['The debt is €2billion.', [2e9, 'euro']],
  ['They counted 40thousand gulls.', [4e4, null]],
  ['The fund holds $5 b.', [5e9, 'dollar']],
  ['The fund holds $1.2 t.', [1.2e12, 'dollar']],
  ['The fund holds US$ 7 mn.', [7e6, 'dollar']],
  ['The well is 30 m deep.', [30, 'metre']],
  ['She swam 400 m.', [400, 'metre']],
];

/** A number after a level and its change. */
const LEVELS: readonly SentenceRow[] = [
  ['The index was up 235.44 to 8,504.08.', [235.44, null], [8504.08, null]],
  ['The index fell 12.5 to 980.25.', [12.5, null], [980.25, null]],
  ['Shares rose 4 to 58 pence.', [4, null], [58, 'penny']],
  ['Shares gained $1.20 to $36.65.', [1.2, 'dollar'], [36.65, 'dollar']],
  ['The count climbed 7 to 93.', [7, null], [93, null]],
  ['Jobless claims dropped by 3,000 to 212,000.', [3000, null], [212_000, null]],
  ['The pound slid 0.4 percent to 1.18 euros.', [0.4, 'percent'], [1.18, 'euro']],
  ['The index rose from 200 to 300.', [[200, 300], null, 'between']],
  ['Profit rose 20 to 30 percent.', [[20, 30], 'percent', 'between']],
  ['The barometer added 5 to 995.', [5, null], [995, null]],
  ['Gold lost 9 to 1,240.', [9, null], [1240, null]],
  ['Output was down 300 to 4,100 tonnes.', [300, null], [4100, 'tonne']],
];

/** Units that the words around decide. */
const UNITS_BY_CONTEXT: readonly SentenceRow[] = [
  ['The jet flew at a speed of 660 kt.', [660, 'knot']],
  ['Gusts reached 70 kt at noon.', [70, 'knot']],
  ['The blast was of 660 kt.', [660, 'kilotonne']],
  ['Winds of 80 m.p.h. tore at the tents.', [80, 'mile per hour']],
  ['He earns 400 pounds a week.', [400, 'pound sterling per week']],
  ['Tenants pay 750 pounds a month.', [750, 'pound sterling per month']],
  ['The ticket costs 30 pounds.', [30, 'pound sterling']],
  ['She paid 12 pounds for it.', [12, 'pound sterling']],
  ['The calf weighs 90 pounds.', [90, 'pound-mass']],
  ['He lost 20 pounds in a month.', [20, 'pound-mass']],
  ['They filled eight million 250ml bottles.', [8e6, null], [250, 'millilitre']],
  ['They bought twelve 30-litre drums.', [12, null], [30, 'litre']],
  ['It is 9 degrees C outside.', [9, 'degree celsius']],
  ['A fine of 500 pounds is due.', [500, 'pound sterling']],
  ['They raised several hundred thousand pounds.', [[2e5, 1e6], 'pound sterling', 'between']],
  ['The ferry makes 22 kt.', [22, 'knot']],
  ['The tale centres around the 37 dwarfs.', [37, null]],
];

/** Many times a number. */
const MULTIPLES: readonly SentenceRow[] = [
  ['Rents rose sixfold.', [6, 'time']],
  ['Rents rose 10-fold.', [10, 'time']],
  ['Rents tripled in a decade.', [3, 'time']],
  ['Rents doubled in May.', [2, 'time']],
  ['Rents quadrupled.', [4, 'time']],
  ['The new hall is twice as big.', [2, 'time']],
  ['It has three times as many seats.', [3, 'time']],
  ['It sold twice as many jars.', [2, 'time']],
  ['A threefold rise in fees was agreed.', [3, 'time']],
  ['Fees more than doubled.', [2, 'time', 'over']],
  ['Fees nearly tripled.', [3, 'time', 'about']],
  ['Twice the number of geese came.', [2, 'time']],
  ['She knocked twice.'],
  ['She knocked twice as the clock struck.'],
  ['She scored twice as Holm defended as well as ever.'],
  ['He stars in a double bill with a triple jumper.'],
];

/** Small numbers by other words. */
const SMALL: readonly SentenceRow[] = [
  ['Both suspects fled.', [2, null]],
  ['Both of the pilots survived.', [2, null]],
  ['A pair of climbers fell.', [2, null]],
  ['A pair of shoes was left.'],
  ['No deaths were reported.', [0, null]],
  ['There were no injuries.', [0, null]],
  ['None of the miners was hurt.', [0, null]],
  ['Nobody died, but no arrests were made.', [0, null]],
  ['A handful of farmers stayed.', [[3, 10], null, 'between']],
  ['A couple of hikers got lost.', [2, null, 'about']],
  ['A couple was married on the pier.'],
  ['Both the mayor and the vicar spoke.'],
  ['No signs of a plan came.'],
  ['No one was there.'],
  ['The pair met in Rome.'],
];

/** Ages by the decade. */
const AGES: readonly SentenceRow[] = [
  ['A man in his 40s was found.', [[40, 49], 'year of age', 'between']],
  ['A woman in her early 60s called.', [[60, 63], 'year of age', 'between']],
  ['She is in her late twenties.', [[27, 29], 'year of age', 'between']],
  ['They are in their mid-30s.', [[34, 36], 'year of age', 'between']],
  ['He is in his 90s.', [[90, 99], 'year of age', 'between']],
  ['A lodger in his fifties left.', [[50, 59], 'year of age', 'between']],
  ['Two hikers in their 20s froze.', [2, null], [[20, 29], 'year of age', 'between']],
  ['A singer in her teens won.', [[13, 19], 'year of age', 'between']],
  ['Fashions of the 60s return.'],
  ['Temperatures were in the 40s.'],
  ['She died in the 1840s.'],
  ['He was in his late-70s.', [[77, 79], 'year of age', 'between']],
];

/** What holds digits and tells no amount. */
const CODES: readonly SentenceRow[] = [
  ['The tremor came at 0401 GMT.'],
  ['The tremor came at 1530 local time.'],
  ['Exports fell in 2012–13.'],
  ['In 2023-24 pupils paid no fee.'],
  ['In 1998-99 cows fell ill.'],
  ['The 2014-15 season ended.'],
  ['The 7700M card runs hot.'],
  ['The router speaks 802.11ac.'],
  ['The PS5 sold out.'],
  ['The ID.3 is late.'],
  ['Image 2 of 7'],
  ['Photo 3 of 12'],
  ['1 of 9'],
  ['5 Min Read'],
  ['3 minute read'],
  ['Published 4 hours ago'],
  ['The coat comes in sizes 10 to 16.'],
  ['A size 12 fits her.'],
  ['The 737 Max flew again.'],
  ['We watched 30 Rock.'],
  ['Version 5.2 is out.'],
];

/** Results of matches and votes. */
const SCORES: readonly SentenceRow[] = [
  ['She won 7-6 (4), 3-6, 6-2.'],
  ['The bill passed 51-49.'],
  ['They voted 7-2 for the plan.'],
  ['The court ruled 5-4 against it.'],
  ['It ended 0-0.'],
  ['The Hawks improved to 12-5.'],
  ['She leads 6-4, 2-1.'],
  ['It was 21-17 at the half.'],
  ['The vote was 98 to 2.', [98, null], [2, null]],
  ['A 3-2 defeat sent them down.'],
  ['The team is 4-1 this year.'],
  ['The upper house rejected it 29–31.'],
  ['The measure failed 48-52.'],
];

/** Numbers of a page's furniture: tables, references, results in lists. */
const FURNITURE: readonly SentenceRow[] = [
  ['3 Ada Holm 5033 4 6 15 26'],
  ['HOLM INC. 225.86 -12.99 -5.44 1,200'],
  ['Team W D L Pts 4 12 3 2 39'],
  ['Sleep lowers appetite (16).'],
  ['Water helps too (10, 11), they found.'],
  ['Alarm fatigue is common [3].'],
  ['[12] Holm, A., On rain'],
  ['Otters 2, Herons 1: Ada Holm scored.'],
  ['At 4-7, the Otters are last.'],
  ['The screen shows 1080p films.'],
  ['I would become one of them.'],
  ['She was one of those who left.'],
  ['The desk is 22" long and 12" wide.', [22, 'inch'], [12, 'inch']],
  ['“We sold 22” long lists,” he said.', [22, null]],
  ['Add 2 Tbsp. of oil.', [2, 'tablespoon']],
  ['The toll (64) is high.', [64, null]],
  ['The club (founded 1901) has 300 members (40 of them abroad).', [300, null], [40, null]],
];

/** A noun joined to its number: it alone is counted. */
export const HYPHENED: readonly (readonly [text: string, counted: string])[] = [
  ['A 12-nation trade deal was signed.', 'nation'],
  ['A six-cylinder engine failed.', 'cylinder'],
  ['The 50-member panel met.', 'member'],
  ['A three-car crash shut the road.', 'car'],
  ['They lost a 17-run lead.', 'run'],
  ['A 40-page report came out.', 'page'],
  ['The two-storey house burned.', 'storey'],
  ['A 200-bed hospital opened.', 'bed'],
  ['The nine-judge bench ruled.', 'judge'],
  ['A four-engine plane landed.', 'engine'],
  ['The 27-country bloc agreed.', 'country'],
  ['An eight-team league began.', 'team'],
];

/** Kinds of amounts, each from the grammar of English rather than from any text. */
export const AMOUNTS: Readonly<Record<string, readonly SentenceRow[]>> = {
  'a couple, several, few': COUPLE,
  'an open amount': OPEN,
  'a number that is passed': PASSING,
  'two units of one measure': COMPOUNDS,
  'parts and decimals in words': PARTS,
  'a scale without a space': GLUED,
  'a change and its level': LEVELS,
  'a unit by its context': UNITS_BY_CONTEXT,
  'a multiple': MULTIPLES,
  'a small number': SMALL,
  'an age by the decade': AGES,
  'no figure in a code': CODES,
  'no figure in a score': SCORES,
  'the furniture of a page': FURNITURE,
};
