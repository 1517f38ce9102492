import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../lib/core/check/check-figures.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { SOURCE_DATE, setFromText } from './set-from-text.ts';

type Pair = readonly [source: string, page: string];

const relationsOf = ([source, page]: Pair): readonly string[] =>
  checkFigures({ text: page, language: 'en', date: SOURCE_DATE }, buildClaimIndex([setFromText(source)])).map(
    ({ relation }) => relation,
  );

/** One number. The source names only the person who gave it, and the page does not. */
const OTHER_GIVER: readonly Pair[] = [
  [
    'About 5,000 gallons of fuel were spilled in the crash, but there was no threat to the public, Harn said.',
    'Officials said some 5,000 gallons of fuel leaked in the crash, with no threat to public safety.',
  ],
  [
    'The flood washed away 1,240 beehives along the river, according to Moe.',
    'Along the river, beekeepers say, the flood washed away 1,240 beehives.',
  ],
  [
    'The museum has returned 2,315 stolen coins to their owners, Varga said.',
    'So far 2,315 stolen coins have gone back from the museum to their owners, a curator said.',
  ],
  [
    'The strike left 46,000 commuters without trains on Monday, Olsson said.',
    'On Monday 46,000 commuters had no trains because of the strike.',
  ],
  [
    'Divers found 118 amphorae in the wreck, Rinn reported.',
    'In the wreck the divers found 118 amphorae, the harbour office says.',
  ],
  [
    'The clinic vaccinated 7,450 children against measles in a week, Lund said.',
    'In a week 7,450 children were vaccinated against measles at the clinic, said its director.',
  ],
  [
    'Bakers threw away 3.2 tonnes of stale bread a day, Dahl found.',
    'A study found that bakers throw away 3.2 tonnes of stale bread a day.',
  ],
  [
    'The fire burned 9,300 acres of pine forest before rain came, Berg said.',
    'Firefighters said 9,300 acres of pine forest burned before the rain.',
  ],
  [
    'The tunnel needs 412,000 tonnes of concrete and steel, Sorn estimated.',
    'Engineers say the tunnel takes 412,000 tonnes of concrete and steel.',
  ],
  [
    'The lottery paid 27.4 million crowns to a cleaner who had played for years, Holm confirmed.',
    'A cleaner who had played the lottery for years won 27.4 million crowns.',
  ],
  [
    'Inspectors closed 133 kitchens over mice and mould, Tarn wrote.',
    'Mice and mould closed 133 kitchens, the inspectors say.',
  ],
];

/** One number of people whose nouns differ. */
const OTHER_NOUN: readonly Pair[] = [
  [
    'Two people were killed and 116 injured in a crash of a passenger train and a freight train near Halden on Sunday.',
    'A passenger train hit a parked freight train near Halden on Sunday, killing two crew members and injuring 116.',
  ],
  [
    'Rebels in Quessa have freed 15 European nationals for ransom.',
    'Fifteen Europeans were freed by the rebels in Quessa, who took ransom.',
  ],
  [
    'Eight people have died in Orlan while another 11 recover from injuries.',
    'A driver is accused of killing eight people and injuring 11 others in Orlan.',
  ],
  ['Police in Lorne held 14 Tarvian citizens overnight.', 'Fourteen Tarvians were held overnight by police in Lorne.'],
  ['The Velda blast killed four and wounded another 19.', 'Four died and 19 others were wounded in the Velda blast.'],
  [
    'Three people died when a tram hit a bus in Brennick on Friday.',
    'In Brennick on Friday a tram hit a bus, and three passengers died.',
  ],
  ['The ferry rescued 12 Orlan residents from roofs.', 'Twelve people of Orlan were rescued from roofs by the ferry.'],
  [
    'The landslide near Tarn killed two people and buried a chapel on Monday.',
    'On Monday a landslide near Tarn buried a chapel and killed two monks.',
  ],
  ['Quessa expelled 31 Tarvian nationals.', 'Thirty-one Tarvians have been expelled from Quessa.'],
  ['The fire in Halden hurt another 17 after killing three.', 'Three died and 17 others were hurt in the Halden fire.'],
];

/** High places in a row, votes of hundreds, and rates without their unit. */
const OTHER_WORDS: readonly Pair[] = [
  [
    'Orlan keeps the 105th birthday of its founder on Saturday.',
    'Saturday is the 105th anniversary of the birth of the founder of Orlan.',
  ],
  ['The choir of Tarn sang on its 60th anniversary.', 'The choir of Tarn keeps its 60th birthday.'],
  ['It was the 51st goal of Dahl for Velda.', 'Dahl has scored a 51st goal for Velda.'],
  ['Lorne found its 106th stolen child.', 'A 106th stolen child has been found in Lorne.'],
  [
    'The sweeping bridge law, passed 234-193, bans tolls.',
    'The sweeping law bans tolls on each bridge. The House approved the plan 234-193.',
  ],
  [
    'The senate of Tarvia rejected the treaty 312-188.',
    'The senate of Tarvia turned down the treaty. It failed 188-312.',
  ],
  ['Members voted 141-109 to strike.', 'The strike was backed 141-109.'],
  ['The federal tax rate of the Olssons was 35.7 percent.', 'The Olssons told that their federal tax rate was 35.72.'],
  ['The unemployment rate in Velda was 6.4 percent.', 'In Velda the unemployment rate was 6.4.'],
  ['Halden had a vacancy rate of 11.2 percent in May.', 'The vacancy rate of Halden was 11.2 in May.'],
  ['Quessa marked the 40th anniversary of the flood.', 'The 40th anniversary of the flood was marked in Quessa.'],
  ['Rinn set the 22nd record of her life in Orlan.', 'In Orlan Rinn set a 22nd record.'],
];

/** Numbers that are as many by chance. */
const SILENT: readonly Pair[] = [
  ['Harn said that two people had died in the crash.', 'Two officials of the railway spoke of the crash.'],
  ['Twelve people were hurt, and another 12 on Friday, Moe said.', 'Firefighters saved 12 more cows from the barn.'],
  ['The club of Orlan won its 12th game 3-1.', 'The 12th day of the fair in Orlan was wet.'],
  ['Rebels freed 15 European nationals.', 'Fifteen Europeans won prizes for their bread.'],
  ['The mill lost 5,000 gallons of milk, Berg said.', 'Some 5,000 gallons of paint went into the bridge.'],
];

describe('a number told otherwise', () => {
  it.each([...OTHER_GIVER, ...OTHER_NOUN, ...OTHER_WORDS])('is one: %s | %s', (...pair) => {
    expect(relationsOf(pair)).toContain('same');
    expect(relationsOf(pair)).not.toContain('differs');
  });
  it.each(SILENT)('is none by chance: %s | %s', (...pair) => {
    expect(relationsOf(pair)).toEqual([]);
  });
});
