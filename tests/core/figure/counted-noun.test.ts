import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/core/figure/find-figures.ts';

/** A sentence of our own and what each of its numbers counts. */
type Row = readonly [text: string, ...counted: (string | null)[]];

/** Numbers with "more" or "other" before their noun. */
const FURTHER: readonly Row[] = [
  ['The bank took over 4 more branches.', 'branches'],
  ['Nearly 1,500 more immigrant children were found.', 'immigrant children'],
  ['The storm cost two more lives.', 'lives'],
  ['Three other divers came up alive.', 'other divers'],
  ['They hired 12 more cooks and 9 fewer waiters.', 'cooks', 'waiters'],
  ['Five more bodies lay in the hold.', 'bodies'],
  ['The yard will build six extra tugs.', 'tugs'],
  ['Some 40 further cases came to light.', 'further cases'],
  ['The club wants two more strikers.', 'strikers'],
  ['Twenty more were hurt.', null],
  ['He has 30 more than she has.', null],
  ['The ferry carried 80 more passengers than it may.', 'passengers'],
];

/** "Or two" behind one of what it counts. */
const OR_TWO: readonly Row[] = [
  ['They want to add another pick or two.', 'pick'],
  ['He has a goal or two in him.', 'goal'],
];

/** Numbers behind their noun, with a place or a cause between. */
const BEHIND: readonly Row[] = [
  ['The death toll from a gas explosion in southeastern Orlan has risen to 24.', 'death toll'],
  ['The toll in Varn rose to 3,737.', 'toll'],
  ['The death toll from the flood reached 60.', 'death toll'],
  ['Attendance at the fair in Lorne fell to 8,000.', 'Attendance'],
  ['Membership of the choir has grown to 140.', 'choir'],
  ['The number of lost goats stood at 31.', 'lost goats'],
  ['The count for the whole valley was 412.', 'count'],
  ['Arrests since the riot in Halden numbered 96.', 'Arrests'],
  ['The waiting list at the Velda clinic has reached 300.', 'waiting list'],
  ['Confirmed infections on the island rose to 57.', 'Confirmed infections'],
  ['Complaints about noise near the port jumped to 1,204.', 'Complaints'],
  ['The staff at its mill in Tarn numbered 650.', 'staff'],
];

/** Numbers whose noun is told with another number, or inside a share. */
const SHARED: readonly Row[] = [
  ['In all, 18 of 27 members voted for the pact.', 'members', 'members'],
  ['Some 40 of the 65 villages have no well.', 'villages', 'villages'],
  ['The plant employs 1,200 full-time and 300 part-time workers.', 'workers', 'part-time workers'],
  ['They won 12 gold and 9 silver medals.', 'medals', 'silver medals'],
  ['They freed 4 Thai and 10 Israeli hostages.', 'hostages', 'Israeli hostages'],
  ['The raid left 200 dead and 30 wounded soldiers.', 'dead', 'wounded soldiers'],
  ['It hurt 5 police and 20 army officers.', 'police', 'army officers'],
  ['About one household in five has no heating.', 'household'],
  ['Shares slid 40 cents to $12.15.', 'Shares', null],
  ['Profit rose 18 per cent to £64.2m.', 'Profit', null],
  ['Output slipped to 300 barrels.', 'Output'],
  ['Hostages numbered 50.', 'Hostages'],
  ['Troops numbering 4,000 crossed at dawn.', 'Troops'],
  ['Some 40 walked to the port.', null],
  ['They fed 40 injured by the blast.', 'injured'],
];

/** Shares of a number that has the noun. */
const WHOLES: readonly Row[] = [
  ['Two thirds of the combined 900 sales were online.', 'sales', 'sales'],
  ['Half of her 40 paintings were sold.', 'paintings', 'paintings'],
  ['Nearly half of the roughly 600 workers left.', 'workers', 'workers'],
  ['Three quarters of all 48 boats sank.', 'boats', 'boats'],
  ['Half of those 70 seats are empty.', 'seats', 'seats'],
  ['About a fifth of the 40 miles of road are closed.', 'road', 'road'],
  ['A third of her $900 went on rent.', null, null],
];

/** Nouns with the name of a model. */
const MODELS: readonly Row[] = [
  ['The firm delivered 1,200 Model X cars.', 'Model X cars'],
  ['The club sold 63,000 Model 5s.', 'Model 5s'],
  ['Only 12 Model Y cars and 8 Model 3s were left.', 'Model Y cars', 'Model 3s'],
  ['They ordered COVID -19 tests and 30 masks.', 'masks'],
];

describe.each([
  ['of the whole', WHOLES],
  ['with a model', MODELS],
  ['behind "more"', FURTHER],
  ['before the verb', BEHIND],
  ['before "or two"', OR_TWO],
  ['shared with another number', SHARED],
])('findFigures finds the noun %s', (_, rows) => {
  it.each(rows.map((row) => ({ text: row[0], row })))('$text', ({ row: [text, ...counted] }) => {
    expect(findFigures(text).map((figure) => figure.counted)).toEqual(counted);
  });
});
