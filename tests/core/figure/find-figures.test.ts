import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/core/figure/find-figures.ts';

type Row = readonly [text: string, exact: string, value: number | readonly [number, number]];

const valueOf = ({ value, low, high }: ReturnType<typeof findFigures>[number]): unknown =>
  value ?? [low, high].map((end) => end ?? Number.NaN);

const NUMBERS: readonly Row[] = [
  ['Fifty-eight miners came up alive.', 'Fifty-eight miners', 58],
  ['Two hundred and fifty-four homes burned.', 'Two hundred and fifty-four homes', 254],
  ['Rebels freed a dozen guards.', 'a dozen guards', 12],
  ['The fire took half a dozen barns.', 'half a dozen barns', 6],
  ['A million voters stayed away.', 'A million voters', 1e6],
  ['The fund holds $3bn.', '$3bn', 3e9],
  ['Some 1.2m people fled.', 'Some 1.2m people', 1.2e6],
  ['The band sold 53k tickets.', '53k tickets', 53000],
  ['It cost 4 thousand 3 hundred and 21 euros.', '4 thousand 3 hundred and 21 euros', 4321],
  ['The state owes three lakh crore rupees.', 'three lakh crore rupees', 3e12],
  ['They counted 12,34,567 ballots.', '12,34,567 ballots', 1234567],
  ['They counted 1 234 567 ballots.', '1 234 567 ballots', 1234567],
  ['They counted 1\u202f234\u202f567 ballots.', '1\u202f234\u202f567 ballots', 1234567],
  ['The camp shelters ٥٣٬٠٠٠ people.', '٥٣٬٠٠٠ people', 53000],
  ['The meeting of two-and-a-half-hours ended.', 'two-and-a-half-hours', 2.5],
  ['The talks took two and a half hours.', 'two and a half hours', 2.5],
  ['The city lost a third of its trees.', 'a third of its trees', 1 / 3],
  ['Three quarters of teachers agreed.', 'Three quarters of teachers', 0.75],
  ['One in five Europeans smokes.', 'One in five Europeans', 0.2],
  ['Two out of five hundred samples failed.', 'Two out of five hundred samples', 0.004],
  ['They live half a mile away.', 'half a mile', 0.5],
  ['The plan needs half a million doses.', 'half a million doses', 5e5],
  ['A 2½-hour delay followed.', '2½-hour delay', 2.5],
  ['The reading was minus five degrees.', 'minus five degrees', -5],
  ['A loss of -$50.8bn was booked.', '-$50.8bn', -50.8e9],
  ['The mass is 1.5×10^6 kilograms.', '1.5×10^6 kilograms', 1.5e6],
  ['The mass is 1.5 × 10⁶ kilograms.', '1.5 × 10⁶ kilograms', 1.5e6],
  ['The mass is 3×10⁻² kilograms.', '3×10⁻² kilograms', 0.03],
  ['A hall of 45 m^2 burned.', '45 m^2', 45],
  ['It killed 45² people.', '45', 45],
  ['Dozens of villages flooded.', 'Dozens of villages', [12, 120]],
  ['Hundreds of thousands of birds died.', 'Hundreds of thousands of birds', [1e5, 1e6]],
];

const RANGES: readonly Row[] = [
  ['Rents rose 5-10 per cent.', '5-10 per cent', [5, 10]],
  ['Rents rose 5–10%.', '5–10%', [5, 10]],
  ['Between 20 and 30 boats sank.', 'Between 20 and 30 boats', [20, 30]],
  ['He expects 20 to 30 boats.', '20 to 30 boats', [20, 30]],
  ['The bill may reach $3-5 billion.', '$3-5 billion', [3e9, 5e9]],
  ['Prices go from $200 to $4 million.', 'from $200 to $4 million', [200, 4e6]],
  ['It will take one to two thousand nurses.', 'one to two thousand nurses', [1000, 2000]],
  ['The range grew from 252 miles last year to 287 miles.', 'from 252 miles last year to 287 miles', [252, 287]],
  ['The score must be above 10 and below 20.', 'above 10 and below 20', [10, 20]],
];

describe('findFigures reads', () => {
  it.each([...NUMBERS, ...RANGES])('%s', (text, exact, value) => {
    const [figure, ...more] = findFigures(text);
    expect(more).toEqual([]);
    expect(figure?.exact).toBe(exact);
    if (typeof value === 'number') expect(figure?.value).toBeCloseTo(value, 9);
    else expect(figure && valueOf(figure)).toEqual(value);
  });

  it.each([
    ['de', 'Es kamen 1.234,5 Tonnen an.', 1234.5],
    ['de', 'Es kamen 53.000 Menschen.', 53000],
    ['en', 'It weighed 1.234 tonnes.', 1.234],
    ['fr', 'Il y avait 53\u202f000 personnes.', 53000],
  ])('a number as %s writes it: %s', (language, text, value) => {
    expect(findFigures(text, { language })[0]?.value).toBe(value);
  });
});

describe('findFigures bounds', () => {
  it.each([
    ['Over 53,000 residents left.', 'over', 53000, null],
    ['More than 50 residents left.', 'over', 50, null],
    ['The singer was sued over 300 paintings.', 'exactly', 300, 300],
    ['Upwards of that, at least 20 residents left.', 'atLeast', 20, null],
    ['No fewer than 20 residents left.', 'atLeast', 20, null],
    ['Residents numbering 200 or more left.', 'atLeast', 200, null],
    ['Up to 40 residents left.', 'atMost', null, 40],
    ['As many as 40 residents left.', 'atMost', null, 40],
    ['Fewer than 40 residents left.', 'under', null, 40],
    ['Just under 40 residents left.', 'under', null, 40],
    ['The town has just 40 residents.', 'exactly', 40, 40],
    ['The town has >30 residents.', 'over', 30, null],
    ['A record 12 residents left.', 'exactly', 12, 12],
  ])('%s', (text, comparator, low, high) => {
    expect(findFigures(text)).toMatchObject([{ comparator, low, high }]);
  });

  it.each(['About', 'Nearly', 'Roughly', 'Some', 'Around', 'Approximately'])('about: %s', (word) => {
    const [figure] = findFigures(`${word} 400 residents left.`);
    expect(figure).toMatchObject({ exact: `${word} 400 residents`, value: 400, comparator: 'about' });
    expect(figure?.low).toBeLessThanOrEqual(400);
    expect(figure?.high).toBeGreaterThanOrEqual(400);
  });

  it('gives a measure in brackets the bound of the one it restates', () => {
    expect(findFigures('Just under 296 hp (224 kW) drive it.')[1]).toMatchObject({ comparator: 'under', low: null });
  });
});

describe('findFigures names the unit', () => {
  it.each([
    ['It rose 5 %.', 'percent'],
    ['It rose 5 per cent.', 'percent'],
    ['It rose 2 percentage points.', 'percentage point'],
    ['It rose 25 basis points.', 'basis point'],
    ['It costs €1.5m.', 'euro'],
    ['It costs US$84.', 'dollar'],
    ['It costs HK$84.', 'hong kong dollar'],
    ['It costs 84 Danish crowns.', 'danish krone'],
    ['It costs EUR 84.', 'euro'],
    ['It costs $10 per gram.', 'dollar per gram'],
    ['It costs $76 a barrel.', 'dollar per barrel'],
    ['It goes 60mph.', 'mile per hour'],
    ['It goes 80 km/h.', 'kilometre per hour'],
    ['It covers 32m2.', 'square metre'],
    ['It covers 311 square miles.', 'square mile'],
    ['It holds 24.5 cubic feet.', 'cubic foot'],
    ['It stores 54GB.', 'gigabyte'],
    ['It stores 35 GWh.', 'gigawatt hour'],
    ['It is 12 °C.', 'degree celsius'],
    ['It is 500 degrees Fahrenheit.', 'degree fahrenheit'],
    ['A 34-year-old nurse won.', 'year of age'],
    ["A 34-year-old's garden won.", 'year of age'],
    ['Ms Example, 66, won.', 'year of age'],
    ['It hits 12 per 100,000 people.', 'per 100,000'],
    ['They make 3,000 tests per day.', 'per day'],
    ['It earned $6 billion a year earlier.', 'dollar'],
    ['It weighs 208 pounds.', 'pound-mass'],
    ['It cost 20 million pounds.', 'pound sterling'],
  ])('%s', (text, unit) => {
    expect(findFigures(text)).toMatchObject([{ unit }]);
  });
});

describe('findFigures says what is counted', () => {
  it.each([
    ['Guards killed 53 protesters on Monday.', 'protesters'],
    ['More than 50 Israeli hostages are held.', 'Israeli hostages'],
    ['The remains of 35 deceased hostages are held.', 'deceased hostages'],
    ['The fate of three others is unclear.', 'others'],
    ['He left 14 first-team players out.', 'first-team players'],
    ['One of the best wireless speakers broke.', 'best wireless speakers'],
    ['He repaired 12 Kia and Hyundai vehicles.', 'Kia and Hyundai vehicles'],
    ['The death toll passed 53,000.', 'death toll'],
    ['Hostages numbered 50.', 'Hostages'],
    ['The number of hostages rose to 58.', 'hostages'],
    ['Some 24 per cent of adults agree.', 'adults'],
    ['They had a two-hour meeting.', 'meeting'],
    ['She won a $150,000 contract.', 'contract'],
  ])('%s', (text, counted) => {
    expect(findFigures(text)).toMatchObject([{ counted }]);
  });

  it('keeps part and whole apart', () => {
    const counted = findFigures('The war took over 53,000 lives, including 15,000 children.').map((f) => f.counted);
    expect(counted).toEqual(['lives', 'children']);
  });

  it('gives the content words around, nearest first', () => {
    expect(findFigures('The flood in the valley killed 12 farmers.')[0]?.terms).toEqual([
      'farmers',
      'killed',
      'valley',
      'flood',
    ]);
  });
});

describe('findFigures gives the trend', () => {
  it.each([
    ['Shares rose 5%.', 'up'],
    ['Shares were down 5%.', 'down'],
    ['Shares plunged by nearly 5%.', 'down'],
    ['Dow +0.2% at noon.', 'up'],
    ['Shares hold 5%.', null],
    ['The fine is up to 5%.', null],
    ['The index gave up 117 points.', 'down'],
    ['The index ended up 14 points.', 'up'],
    ['Nurses make up 12 percent of the staff.', null],
  ])('%s', (text, trend) => {
    expect(findFigures(text)).toMatchObject([{ trend }]);
  });
});
