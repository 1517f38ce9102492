import type { Comparator } from '../../../lib/core/figure/figure.ts';

/**
 * A figure of a report: its number, or the ends of a range; the last word of its unit or of what it counts; its bound.
 * `null` is neither unit nor a noun that the row asks for.
 */
type Reported = readonly [value: number | readonly [number, number], of: string | null, comparator?: Comparator];

/** A sentence as reports have them, with several figures and what each counts. */
export type ReportRow = readonly [text: string, ...figures: Reported[]];

/** Sentences of a day's reports, written before any rule for them: 78 of 93 were read whole at first. */
export const REPORTS: readonly (readonly [name: string, rows: readonly ReportRow[]])[] = [
  [
    'cars and gadgets',
    [
      [
        'The hatchback gets a 1.5-litre three-cylinder petrol engine with 148bhp and 184 lb ft of torque sent to the front wheels.',
        [1.5, 'litre'],
        [3, 'cylinder'],
        [148, 'horsepower'],
        [184, 'pound-foot'],
      ],
      [
        'Its 84kWh battery gives a claimed range of 311 miles and can be topped up from 10 to 80 per cent in 28 minutes.',
        [84, 'hour'],
        [311, 'mile'],
        [[10, 80], 'percent', 'between'],
        [28, 'minute'],
      ],
      [
        'Zero to 62mph takes 6.4sec and the top speed is capped at 130mph.',
        [[0, 62], 'hour', 'between'],
        [6.4, 'second'],
        [130, 'hour', 'atMost'],
      ],
      [
        'The tablet has an 11-inch display with a 120Hz refresh rate and weighs 498g.',
        [11, 'inch'],
        [120, 'hertz'],
        [498, 'gram'],
      ],
      [
        'Prices start at £28,995 for the entry-level trim and rise to just over £36,000 for the flagship.',
        [28995, 'sterling'],
        [36000, 'sterling', 'over'],
      ],
      [
        'The earbuds last up to eight hours on a charge and the case adds another 24.',
        [8, 'hour', 'atMost'],
        [24, null],
      ],
      ['A 50-megapixel main camera sits beside a 12-megapixel ultrawide lens.', [50, 'megapixel'], [12, 'megapixel']],
      [
        'The all-wheel-drive version makes 402 hp and runs from 0 to 60 mph in 4.7 seconds.',
        [402, 'horsepower'],
        [[0, 60], 'hour', 'between'],
        [4.7, 'second'],
      ],
      ['It tows 3.5 tonnes and wades through 900mm of water.', [3.5, 'tonne'], [900, 'millimetre']],
      [
        'The SSD reads at 7,400 MB/s and comes in sizes from 500GB to 4TB.',
        [7400, 'second'],
        [500, 'gigabyte'],
        [4, 'terabyte'],
      ],
      ['The 65W charger fills the phone in under 40 minutes.', [65, 'watt'], [40, 'minute', 'under']],
      [
        'Buyers can order it with six seats or with seven for an extra $1,200.',
        [6, 'seats'],
        [7, null],
        [1200, 'dollar'],
      ],
    ],
  ],
  [
    'markets and earnings',
    [
      [
        'Net income rose 14 percent to $212.6 million or $1.18 per share in the three months ended June 30.',
        [14, 'percent'],
        [212.6e6, 'dollar'],
        [1.18, 'share'],
        [3, 'months'],
      ],
      [
        'The blue-chip index closed up 41.7 points or 0.55 per cent at 7,632.',
        [41.7, 'points'],
        [0.55, 'percent'],
        [7632, null],
      ],
      ['Analysts polled by the agency had expected revenue of 3.42 billion euros on average.', [3.42e9, 'euro']],
      ['The lender set aside €480m for bad loans compared with €155m a year ago.', [4.8e8, 'euro'], [1.55e8, 'euro']],
      [
        'Brent crude for August delivery was down 83 cents at $77.09 a barrel by 0915 GMT.',
        [83, 'cent'],
        [77.09, 'barrel'],
      ],
      [
        'The company which has 9,400 employees in 23 countries said it would cut about one job in eight.',
        [9400, 'employees'],
        [23, 'countries'],
        [0.125, null, 'about'],
      ],
      [
        'Shares in the group slid as much as 9.6% before recovering to trade 4.1% lower at 212p.',
        [9.6, 'percent', 'atMost'],
        [4.1, 'percent'],
        [212, 'penny'],
      ],
      [
        'Same-store sales fell for a third straight quarter dropping 2.3% against a forecast decline of 1.9%.',
        [2.3, 'percent'],
        [1.9, 'percent'],
      ],
      [
        'The dollar bought 151.34 yen while the euro was little changed at $1.0815.',
        [151.34, 'yen'],
        [1.0815, 'dollar'],
      ],
      [
        'The fund has some $17bn under management and charges a fee of 0.65 per cent.',
        [17e9, 'dollar', 'about'],
        [0.65, 'percent'],
      ],
      [
        'It plans to return at least half of its free cash flow to holders and pay a dividend of 22 cents a share.',
        [0.5, 'flow', 'atLeast'],
        [22, 'share'],
      ],
      [
        'Gold for immediate delivery added 0.4 percent to $2,331.18 an ounce after touching a two-week high of $2,340.',
        [0.4, 'percent'],
        [2331.18, 'ounce'],
        [2, 'week'],
        [2340, 'dollar'],
      ],
      [
        "The offer of 425p a share is a premium of 31% to Monday's close and values the firm at about £1.9bn.",
        [425, 'share'],
        [31, 'percent'],
        [1.9e9, 'sterling', 'about'],
      ],
      [
        'Operating profit in the second quarter came in at SEK1.31bn versus SEK1.12bn.',
        [1.31e9, 'krona'],
        [1.12e9, 'krona'],
      ],
      [
        'Nearly 3.6 billion shares changed hands and losers outnumbered gainers by 1,912 to 824.',
        [3.6e9, 'shares', 'about'],
        [1912, null],
        [824, null],
      ],
    ],
  ],
  [
    'sport',
    [
      [
        'She hit seven three-pointers and finished with 31 points 9 rebounds and 5 assists in the 88-79 win.',
        [7, 'three-pointers'],
        [31, 'points'],
        [9, 'rebounds'],
        [5, 'assists'],
      ],
      [
        'The striker has 14 goals in 19 league games and has missed only two matches all season.',
        [14, 'goals'],
        [19, 'games'],
        [2, 'matches'],
      ],
      [
        'He threw for 284 yards and three touchdowns and ran for 46 more.',
        [284, 'yards'],
        [3, 'touchdowns'],
        [46, null],
      ],
      ['England were 212-6 at tea with the captain unbeaten on 74 from 103 balls.', [74, null], [103, 'balls']],
      [
        'City have won nine of their last ten home games and sit four points clear with six to play.',
        [9, null],
        [10, 'games'],
        [4, 'points'],
        [6, null],
      ],
      ['The Dane came home in 49.83 seconds just two hundredths off the world mark.', [49.83, 'second'], [0.02, null]],
      [
        'A crowd of 41,217 watched as the visitors went down to ten men after 38 minutes.',
        [41217, null],
        [10, 'men'],
        [38, 'minutes'],
      ],
      [
        'The 6-foot-4 forward signed a four-year deal worth $62 million last week.',
        [76, 'inch'],
        [4, 'year'],
        [62e6, 'dollar'],
      ],
      [
        'They lost by 17 points to a side that had one win in its first 11 outings.',
        [17, 'points'],
        [1, 'win'],
        [11, 'outings'],
      ],
      [
        'The stage is 187 kilometres long with 3,900 metres of climbing and three passes above 2,000 metres.',
        [187, 'kilometre'],
        [3900, 'metre'],
        [3, 'passes'],
        [2000, 'metre', 'over'],
      ],
    ],
  ],
  [
    'politics and courts',
    [
      [
        'The bill cleared the lower house by 218 votes to 209 with five abstentions.',
        [218, 'votes'],
        [209, null],
        [5, 'abstentions'],
      ],
      [
        'The senator raised $8.1 million in the quarter and had $12 million on hand at the end of it.',
        [8.1e6, 'dollar'],
        [12e6, 'dollar'],
      ],
      [
        'Forty-six percent of likely voters back the mayor while 39% prefer her rival and 15% are undecided.',
        [46, 'percent'],
        [39, 'percent'],
        [15, 'percent'],
      ],
      [
        'The survey of 1,207 adults was taken between May 3 and 9 and has a margin of error of 2.8 points.',
        [1207, 'adults'],
        [2.8, 'points'],
      ],
      [
        'He faces up to 20 years in prison and a $250,000 fine on each of the 11 counts.',
        [20, 'year', 'atMost'],
        [250000, 'dollar'],
        [11, 'counts'],
      ],
      [
        'Two of the three judges sided with the tenants whose rents had gone up by as much as 60 per cent.',
        [2, null],
        [3, 'judges'],
        [60, 'percent', 'atMost'],
      ],
      [
        'The coalition holds 76 of the 150 seats and needs at least three independents to pass a budget.',
        [76, null],
        [150, 'seats'],
        [3, 'independents', 'atLeast'],
      ],
      [
        'A jury of seven women and five men found him guilty after less than four hours.',
        [7, 'women'],
        [5, 'men'],
        [4, 'hours', 'under'],
      ],
      [
        'Turnout in the 14 districts that have reported was 58 percent, down from 63 percent four years ago.',
        [14, 'districts'],
        [58, 'percent'],
        [63, 'percent'],
        [4, 'years'],
      ],
      ['The treaty needs 60 ratifications and so far 48 states have signed it.', [60, 'ratifications'], [48, 'states']],
      [
        'The party won 312 of the 577 constituencies, 40 more than five years before.',
        [312, null],
        [577, 'constituencies'],
        [40, null],
        [5, 'years'],
      ],
      ['Lawyers billed the city for 1,900 hours at $410 an hour.', [1900, 'hour'], [410, 'hour']],
    ],
  ],
  [
    'science, health and weather',
    [
      [
        'The rock is about 150 metres across and will pass at a distance of 2.4 million kilometres.',
        [150, 'metre', 'about'],
        [2.4e6, 'kilometre'],
      ],
      [
        'Of the 3,410 patients in the trial 61 had a stroke compared with 97 in the placebo group.',
        [3410, 'patients'],
        [61, null],
        [97, null],
      ],
      ['A cup of the stuff has 240 calories and 11 grams of sugar.', [240, 'calories'], [11, 'gram']],
      [
        'The quake struck at a depth of 10km some 85 kilometres southeast of the port.',
        [10, 'kilometre'],
        [85, 'kilometre', 'about'],
      ],
      [
        'Winds of up to 145km/h brought down 300 trees and left 42,000 homes without power.',
        [145, 'hour', 'atMost'],
        [300, 'trees'],
        [42000, 'homes'],
      ],
      [
        'One in every 36 children in the county has been diagnosed with the condition, up from one in 44.',
        [1 / 36, 'children'],
        [1 / 44, null],
      ],
      ['The vaccine was 91 per cent effective two weeks after the second dose.', [91, 'percent'], [2, 'weeks']],
      ['Snowpack is at 38% of normal and the reservoir is 22 feet below its full mark.', [38, 'percent'], [22, 'foot']],
      ['The telescope needs 18 hexagonal mirrors each 1.32 metres wide.', [18, 'mirrors'], [1.32, 'metre']],
      [
        'Levels of lead were as high as 27 parts per billion against a limit of 15.',
        [27, 'parts-per-billion', 'atMost'],
        [15, null, 'atMost'],
      ],
      ['The star is four times as heavy as the sun and burns at 12,000 kelvin.', [4, 'time'], [12000, 'kelvin']],
      [
        'Nearly one fifth of the birds had swallowed plastic and in six cases it weighed more than 20 grams.',
        [0.2, 'birds', 'about'],
        [6, 'cases'],
        [20, 'gram', 'over'],
      ],
      ['Rainfall in March was 112mm or 160 per cent of the long-term average.', [112, 'millimetre'], [160, 'percent']],
      [
        'The 2.6-million-year-old bones belong to at least five adults and two infants.',
        [2.6e6, 'age'],
        [5, 'adults', 'atLeast'],
        [2, 'infants'],
      ],
    ],
  ],
  [
    'town and people',
    [
      [
        'The three-bedroom house on a 6,000-square-foot lot sold for $1.35 million after 11 days.',
        [3, 'bedroom'],
        [6000, 'foot'],
        [1.35e6, 'dollar'],
        [11, 'days'],
      ],
      [
        'The council will build 640 homes, a third of them affordable, and two primary schools.',
        [640, 'homes'],
        [1 / 3, null],
        [2, 'schools'],
      ],
      [
        'He lives with his wife and their three children aged two, five and nine in a two-room flat.',
        [3, 'children'],
        [2, 'age'],
        [5, 'age'],
        [9, 'age'],
        [2, 'room'],
      ],
      [
        'The 71-storey tower will have 412 hotel rooms, 90 flats and parking for 600 cars.',
        [71, 'storey'],
        [412, 'rooms'],
        [90, 'flats'],
        [600, 'cars'],
      ],
      ['Water bills go up by an average of £4.20 a month from April.', [4.2, 'month']],
      ['The pipeline carries 590,000 barrels of crude a day over 1,179 miles.', [590000, 'day'], [1179, 'miles']],
      [
        'Some 12,000 of the 30,000 residents have been told to boil their water.',
        [12000, 'residents', 'about'],
        [30000, 'residents'],
      ],
      ['The driver blew 0.14, nearly twice the legal limit of 0.08.', [0.14, null], [2, 'time', 'about'], [0.08, null]],
      [
        'The restaurant has 120 seats, two bars and a waiting list of three weeks.',
        [120, 'seats'],
        [2, 'bars'],
        [3, 'weeks'],
      ],
      [
        'Minimum pay rises to 12.82 euros an hour for about six million workers.',
        [12.82, 'hour'],
        [6e6, 'workers', 'about'],
      ],
      [
        'The 1.2-mile stretch has seen nine deaths and more than 200 crashes in the past five years.',
        [1.2, 'mile'],
        [9, 'deaths'],
        [200, 'crashes', 'over'],
        [5, 'years'],
      ],
      [
        'Teachers walked out for a second day after talks over a 6.5 per cent raise broke down, closing all 54 schools.',
        [6.5, 'percent'],
        [54, 'schools'],
      ],
      [
        'Half of the 18 ferries are more than 30 years old and four are laid up.',
        [0.5, 'ferries'],
        [18, 'ferries'],
        [30, 'age', 'over'],
        [4, null],
      ],
      [
        'The charity gave out 15 tonnes of food, 2,000 blankets and 350 tents.',
        [15, 'tonnes'],
        [2000, 'blankets'],
        [350, 'tents'],
      ],
      [
        'One of the four men charged is a 19-year-old student who was carrying $3,000 in cash.',
        [1, null],
        [4, 'men'],
        [19, 'age'],
        [3000, 'dollar'],
      ],
    ],
  ],
  [
    'entertainment and tech business',
    [
      [
        'The sequel took $48.3 million from 3,850 screens in its first three days for a per-theatre average of $12,545.',
        [48.3e6, 'dollar'],
        [3850, 'screens'],
        [3, 'days'],
        [12545, 'dollar'],
      ],
      [
        'The singer has sold 40 million albums and played to 1.1 million fans on her 62-date tour.',
        [40e6, 'albums'],
        [1.1e6, 'fans'],
        [62, 'date'],
      ],
      [
        'The six-part series drew 7.4 million viewers, a 34% share of the audience.',
        [6, 'part'],
        [7.4e6, 'viewers'],
        [34, 'percent'],
      ],
      [
        'The start-up raised a $25 million Series B round led by two funds at a valuation of $180 million.',
        [25e6, 'dollar'],
        [2, 'funds'],
        [180e6, 'dollar'],
      ],
      ['Subscribers pay $9.99 per month or $99 a year for the ad-free tier.', [9.99, 'month'], [99, 'year']],
      [
        'The site has 310 million monthly active users and employs fewer than 900 people.',
        [310e6, 'users'],
        [900, 'people', 'under'],
      ],
      [
        'The 496-page novel was turned down by 11 publishers before it sold 2m copies.',
        [496, 'page'],
        [11, 'publishers'],
        [2e6, 'copies'],
      ],
      ['The update is 3.1GB and fixes 47 bugs, four of them serious.', [3.1, 'gigabyte'], [47, 'bugs'], [4, null]],
      ['Hackers took data on 5.2m guests and asked for 70 bitcoin.', [5.2e6, 'guests'], [70, 'bitcoin']],
      ['The two-hour show with a cast of 30 runs for 16 weeks.', [2, 'hour'], [30, null], [16, 'weeks']],
      [
        'The painting is 60 by 80 centimetres and was valued at between $2m and $3m.',
        [60, 'centimetre'],
        [80, 'centimetre'],
        [[2e6, 3e6], 'dollar', 'between'],
      ],
      ['A four-pack of tickets costs $120, a saving of 20 per cent.', [4, 'pack'], [120, 'dollar'], [20, 'percent']],
    ],
  ],
];

/** Of the same sentences, what is still read wrongly. */
export const REPORTS_MISREAD: readonly ReportRow[] = [
  [
    'The left-hander gave up four hits and struck out eight over six and two-thirds innings.',
    [4, 'hits'],
    [8, null],
    [20 / 3, 'innings'],
  ],
  [
    'Her best is 67.42m and no other thrower has gone past 66 metres this year.',
    [67.42, 'metre'],
    [66, 'metre', 'over'],
  ],
  ['The Swede leads by one stroke at 11-under 205 after a third-round 66.', [1, 'stroke']],
];
