import type { SentenceRow } from './sentences.ts';

const COMPOSED: readonly SentenceRow[] = [
  ['The current density was 1.3 A/cm2.', [1.3, 'ampere per square centimetre']],
  ['Water has a density of 1,000 kg/m3.', [1000, 'kilogram per cubic metre']],
  ['It fell at 9.8 m/s².', [9.8, 'metre per second squared']],
  ['The car uses 14 kWh per 100 km.', [14, 'kilowatt hour per 100 kilometre']],
  ['The tyre holds 32 pounds per square inch.', [32, 'pound-force per square inch']],
  ['The tyre holds 32 psi.', [32, 'pound-force per square inch']],
  ['The probe flew at 17 km/s.', [17, 'kilometre per second']],
  ['The fan turns at 1,200 revolutions per minute.', [1200, 'revolution per minute']],
  ['The camera has 48 megapixels.', [48, 'megapixel']],
  ['The line ran at 50 Mbps.', [50, 'megabit per second']],
  ['The line ran at 50 megabits per second.', [50, 'megabit per second']],
  ['The hall has 200 sqm.', [200, 'square metre']],
  ['The hall has 200 sq. ft.', [200, 'square foot']],
  ['The room is 12 by 14 feet.', [12, 'foot'], [14, 'foot']],
  ['It emits 120 g/km.', [120, 'gram per kilometre']],
  ['The reactor gave off 3 millisieverts.', [3, 'millisievert']],
  ['The press weighs 40 gigapascals on each die.', [40, 'gigapascal']],
];

const MONEY: readonly SentenceRow[] = [
  ['They charge 5p a minute.', [5, 'penny per minute']],
  ['A roll is 80c.', [80, 'cent']],
  ['A stamp is 25p.', [25, 'penny']],
  ['At 118.5p, the shares are below the 200p of May.', [118.5, 'penny'], [200, 'penny', 'under']],
  ['The road cost R500 million.', [5e8, 'rand']],
  ['A loaf is R4.50.', [4.5, 'rand']],
  ['The fare is KSh 500.', [500, 'kenyan shilling']],
  ['The mall cost 500 billion won.', [5e11, 'won']],
  ['The harbour cost 40 million South Korean won.', [4e7, 'won']],
  ['The farm cost 1.2 billion reais.', [1.2e9, 'brazilian real']],
  ['The hut cost 300,000 Czech crowns.', [300_000, 'czech koruna']],
  ['The hut cost 9,000 Kč.', [9000, 'czech koruna']],
  ['The mill paid 500 Kuwaiti dinars.', [500, 'kuwaiti dinar']],
  ['The mill paid 12 million Ghanaian cedis.', [1.2e7, 'ghanaian cedi']],
  ['The mill paid 12 million cedis.', [1.2e7, 'ghanaian cedi']],
  ['The mill paid 40 million dong.', [4e7, 'dong']],
  ['The clinic cost ₡90 million.', [9e7, 'costa rican colón']],
  ['The fund holds 3 million Jamaican dollars.', [3e6, 'jamaican dollar']],
  ['The team lost the 5 games won before.', [5, null]],
  ['Channel R2 is silent.'],
  ['The ferry carried 12 Turkish nurses and 5 Brazilian cooks.', [12, null], [5, null]],
  ['The ferry carried 300 Danish nurses.', [300, null]],
  ['The top 10 and TOP 40 lists came out.', [10, null]],
];

const TEMPERATURES: readonly SentenceRow[] = [
  ['It was 30C in the shade.', [30, 'degree celsius']],
  ['It was 86F in the shade.', [86, 'degree fahrenheit']],
  ['It was 30°C in the shade.', [30, 'degree celsius']],
  ['It was 30 °C in the shade.', [30, 'degree celsius']],
  ['It was minus 12 Celsius.', [-12, 'degree celsius']],
  ['It was -12C at dawn.', [-12, 'degree celsius']],
  ['The sea warmed by 1.5 degrees Celsius.', [1.5, 'degree celsius']],
  ['The sea warmed by 1.5 degrees centigrade.', [1.5, 'degree celsius']],
  ['The oven is at 350 Fahrenheit.', [350, 'degree fahrenheit']],
  ['The oven is at 350 degrees F.', [350, 'degree fahrenheit']],
  ['Helium boils at 4 kelvin.', [4, 'kelvin']],
  ['It will be between 20C and 25C.', [[20, 25], 'degree celsius', 'between']],
];

const AGES: readonly SentenceRow[] = [
  ['He will be 35 by the end of the year.', [35, 'year of age']],
  ['She turned 40 in May.', [40, 'year of age']],
  ['He is 71.', [71, 'year of age']],
  ['She was 62 when she died.', [62, 'year of age']],
  ['He died at 88.', [88, 'year of age']],
  ['Life expectancy is 81.', [81, 'year of age']],
  ['He retired at 65, and moved away.', [65, 'year of age']],
  ['She married at 19.', [19, 'year of age']],
  ['Two boys aged 9 and 11 sang.', [2, null], [9, 'year of age'], [11, 'year of age']],
  ['She turns 30 this week.', [30, 'year of age']],
  ['He was 12 seconds behind.', [12, 'second']],
  ['The girl was 14, not 17.', [14, 'year of age'], [17, null]],
  ['Her son is 9 and sings.', [9, 'year of age']],
  ['A man is 3 times as strong.', [3, 'time']],
  ['Children as young as 4 are welcome.', [4, 'year of age']],
  ['Some are as old as 90.', [90, 'year of age']],
  ['It is 71.', [71, null]],
  ['She was 3 points ahead.', [3, null]],
  ['The bus left at 88.', [88, null]],
];

/** A unit told once for two numbers. */
const CARRIED: readonly SentenceRow[] = [
  ['Shares of Kestrel rose by 2 percent, but those of Norrin fell by 1.', [2, 'percent'], [1, 'percent']],
  ['He went from 208 pounds to 193.', [208, 'pound-mass'], [193, 'pound-mass']],
  ['The price fell from $12 to 9.', [12, 'dollar'], [9, 'dollar']],
  ['The lake is 40 metres deep in May and 31 in August.', [40, 'metre'], [31, 'metre']],
  ['It was 30 degrees in Lorne and 24 in Tarn.', [30, 'degree'], [24, 'degree']],
  ['Growth was 3 percent in 2018 and 2.1 last year.', [3, 'percent'], [2.1, 'percent']],
  ['Turnout was 61 percent, down from 68.', [61, 'percent'], [68, 'percent']],
  ['The rate is 4.5 percent, compared with 5.2 a year ago.', [4.5, 'percent'], [5.2, 'percent']],
  ['She ran 12 miles on Monday and 9 on Tuesday.', [12, 'mile'], [9, 'mile']],
  ['The index closed at 1,463.7 points, while the bank index ended at 1,334.2.', [1463.7, null], [1334.2, null]],
  ['He is 40 years old and has 3.', [40, 'year of age'], [3, null]],
  ['They walked 5 miles to see 3 goats.', [5, 'mile'], [3, null]],
  ['The tower is 80 metres high, and 12 work in it.', [80, 'metre'], [12, null]],
  ['Shares rose 12 percent to 31.5.', [12, 'percent'], [31.5, null]],
];

/** What numbers measure, kind by kind. */
/** A time with an adjective between the number and its unit. */
const QUALIFIED: readonly SentenceRow[] = [
  ['It is the story of a decade in 7 short minutes.', [7, 'minute']],
  ['The rise went on for 113 straight months.', [113, 'month']],
  ['She stayed for three additional years.', [3, 'year']],
  ['After two mysterious weeks he came home.', [2, 'week']],
  ['They searched for five long, cold nights and four full days.', [5, null], [4, 'day']],
  ['He was away for two whole hours.', [2, 'hour']],
  ['Six consecutive weeks of rain followed.', [6, 'week']],
  ['The strike took 12 working days.', [12, 'day']],
  ['It lasted nine terrifying seconds.', [9, 'second']],
  ['They have had 20 happy years together.', [20, 'year']],
  ['The crew was ten extra minutes late.', [10, 'minute']],
  ['Four more days of frost are likely.', [4, 'day']],
  ['Eleven US dollars changed hands.', [11, 'dollar']],
];

export const MEASURES: Readonly<Record<string, readonly SentenceRow[]>> = {
  'a composed unit': COMPOSED,
  'a sum of money': MONEY,
  'a temperature': TEMPERATURES,
  'an age by the verb': AGES,
  'a time behind an adjective': QUALIFIED,
  'a unit of the number before': CARRIED,
};
