/**
 * What two articles of one day come to: the gravest difference with its grade, or else `same`, or `silent` where neither
 * may be said.
 */
export type Told = 'major' | 'minor' | 'same' | 'silent';

/** A source and a page, of our own; people, places and firms are made up. */
export type ToldPair = readonly [Told, source: string, page: string];

/** Several items in one sentence: each number belongs to its own. */
export const LISTS: readonly ToldPair[] = [
  ['major', 'Holm and Berg got 41 and 27 seats respectively in Halden.', 'Holm got 41 seats and Berg 72 in Halden.'],
  [
    'major',
    'In the Halden vote, Holm got 41 seats, Berg 27 and Lund 12.',
    'In the Halden vote, Holm got 41 seats, Berg 37 and Lund 12.',
  ],
  ['silent', 'In the Halden vote, Holm got 41 seats and Berg 27.', 'In the Halden vote, Berg got 41 seats.'],
  ['silent', 'In the Halden vote, Holm got 41 seats and Berg 27.', 'Berg won 41 seats and Holm 27 in the Halden vote.'],
  [
    'silent',
    'The storm killed 31 people in Tarvia and 12 in Quessa.',
    'The storm killed 12 people in Tarvia and 31 in Quessa.',
  ],
  [
    'silent',
    'Sales rose 5 percent in Tarvia and 9 percent in Quessa.',
    'Sales rose 9 percent in Tarvia and 5 percent in Quessa.',
  ],
  [
    'silent',
    'Kestrel Air cut 400 jobs in Halden and 250 in Lorne.',
    'Kestrel Air cut 250 jobs in Halden and 400 in Lorne.',
  ],
  ['major', 'In the Halden vote, Holm got 41 seats, Berg 27 and Lund 12.', 'Lund got 21 seats in the Halden vote.'],
  ['silent', 'In the Halden vote, Holm got 41 seats and Berg 27.', 'In the Halden vote, Lund got 12 seats.'],
  ['same', 'In the Halden vote, Holm got 41 seats, Berg 27 and Lund 12.', 'Berg got 27 seats in the Halden vote.'],
  ['same', 'Holm and Berg got 41 and 27 seats respectively in Halden.', 'In Halden, Holm got 41 seats and Berg 27.'],
  [
    'major',
    'The Velda mine sold 90 tonnes of zinc, 40 of tin and 15 of lead.',
    'The Velda mine sold 90 tonnes of zinc, 70 of tin and 15 of lead.',
  ],
  ['silent', 'The Velda mine sold 90 tonnes of zinc and 40 of tin.', 'The Velda mine sold 15 tonnes of lead.'],
  [
    'same',
    'The Velda mine sold 90 tonnes of zinc, 40 of tin and 15 of lead.',
    'The Velda mine sold 15 tonnes of lead.',
  ],
  [
    'major',
    'The storm killed 31 people in Tarvia, 12 in Quessa and 4 in Lorne.',
    'The storm killed 31 people in Tarvia, 21 in Quessa and 4 in Lorne.',
  ],
  ['silent', 'The storm killed 31 people in Tarvia and 12 in Quessa.', 'The storm killed 4 people in Lorne.'],
  [
    'major',
    'The crash in Brask killed 6 adults, 3 children and 2 drivers.',
    'The crash in Brask killed 6 adults, 5 children and 2 drivers.',
  ],
  ['silent', 'The crash in Brask killed 6 adults and 3 children.', 'The crash in Brask hurt 9 firefighters.'],
  [
    'major',
    'Police in Brask seized 14 rifles, 9 pistols and 300 rounds.',
    'Police in Brask seized 14 rifles, 19 pistols and 300 rounds.',
  ],
  ['silent', 'Police in Brask seized 14 rifles and 9 pistols.', 'Police in Brask seized 40 knives.'],
  [
    'major',
    'Kestrel Air will cut 400 jobs in Halden, 250 in Lorne and 90 in Velda.',
    'Kestrel Air will cut 400 jobs in Halden, 350 in Lorne and 90 in Velda.',
  ],
  ['silent', 'Kestrel Air will cut 400 jobs in Halden and 250 in Lorne.', 'Kestrel Air will cut 90 jobs in Velda.'],
  [
    'same',
    'Kestrel Air will cut 400 jobs in Halden, 250 in Lorne and 90 in Velda.',
    'In Velda, Kestrel Air will cut 90 jobs.',
  ],
  [
    'major',
    'The Ardo school has 310 girls, 290 boys and 44 teachers.',
    'The Ardo school has 310 girls, 290 boys and 54 teachers.',
  ],
];

/** How long something took. */
export const DURATIONS: readonly ToldPair[] = [
  ['major', 'The Velda trial lasted 17 days.', 'The Velda trial lasted 71 days.'],
  ['major', 'The Velda trial lasted three weeks.', 'The Velda trial lasted five weeks.'],
  ['same', 'The Velda trial lasted three weeks.', 'The Velda trial lasted 21 days.'],
  ['silent', 'The Velda trial lasted three weeks.', 'The jury in Velda was out for five hours.'],
  ['major', 'Judge Harkin jailed Dole for 12 years.', 'Judge Harkin jailed Dole for 15 years.'],
  ['silent', 'Judge Harkin jailed Dole for 12 years.', 'Judge Harkin has sat in Halden for 15 years.'],
  ['same', 'Judge Harkin jailed Dole for 18 months.', 'Judge Harkin jailed Dole for a year and six months.'],
  ['major', 'The blackout in Lorne lasted 40 minutes.', 'The blackout in Lorne lasted four hours.'],
  ['silent', 'The blackout in Lorne lasted 40 minutes.', 'The train from Lorne was late by four hours.'],
  ['major', 'Divers searched the Lorne wreck for six hours.', 'Divers searched the Lorne wreck for nine hours.'],
  ['silent', 'Divers searched the Lorne wreck for six hours.', 'Dogs searched the woods of Brask for nine hours.'],
  ['major', 'The Kestrel pilots will strike for 48 hours.', 'The Kestrel pilots will strike for 72 hours.'],
  ['same', 'The Kestrel pilots will strike for 48 hours.', 'The Kestrel pilots will strike for two days.'],
  ['silent', 'The Kestrel pilots will strike for 48 hours.', 'The Kestrel pilots gave 72 hours of notice.'],
  ['major', 'Work on the Orlan bridge will take two years.', 'Work on the Orlan bridge will take six years.'],
  ['silent', 'Work on the Orlan bridge will take two years.', 'The Orlan tunnel was shut for six years.'],
];

/** Sums of money. */
export const SUMS: readonly ToldPair[] = [
  ['major', 'The Orlan bridge cost $85 million.', 'The Orlan bridge cost $58 million.'],
  ['major', 'The Orlan bridge cost $85 million.', 'The Orlan bridge cost $85 billion.'],
  ['minor', 'The Orlan bridge cost $85 million.', 'The Orlan bridge cost $88 million.'],
  ['same', 'The Orlan bridge cost $85 million.', 'The $85m Orlan bridge opened.'],
  ['silent', 'The Orlan bridge cost $85 million.', 'The Orlan tunnel cost $58 million.'],
  ['silent', 'The Orlan bridge cost $85 million.', 'Repairs to the Orlan bridge cost $3 million.'],
  ['major', 'Calder Motors was fined 4 million euros.', 'Calder Motors was fined 9 million euros.'],
  ['silent', 'Calder Motors was fined 4 million euros.', 'Calder Motors was paid 9 million euros.'],
  ['major', 'Nurses in Halden earn 2,100 euros a month.', 'Nurses in Halden earn 2,900 euros a month.'],
  ['silent', 'Nurses in Halden earn 2,100 euros a month.', 'Teachers in Halden earn 2,900 euros a month.'],
  ['major', 'The Ardo jackpot is £3.2 million.', 'The Ardo jackpot is £2.3 million.'],
  ['silent', 'The Ardo jackpot is £3.2 million.', 'Tickets for the Ardo lottery brought in £9 million.'],
  ['silent', 'Kestrel Air lost $40 million in 2019.', 'Kestrel Air lost $60 million in 2020.'],
  ['silent', 'Kestrel Air lost $40 million in 2019.', 'Kestrel Air lost $12 million in the first quarter of 2019.'],
  [
    'major',
    'The thieves took 30,000 francs from the Lorne bank.',
    'The thieves took 50,000 francs from the Lorne bank.',
  ],
];

/** How old somebody is: an age may be a birthday off. */
export const AGES: readonly ToldPair[] = [
  ['minor', 'Tom Varga, 41, was attacked by a bear.', 'Tom Varga, 42, was attacked by a bear.'],
  ['minor', 'The 41-year-old Tom Varga was attacked.', 'Tom Varga, 42, was attacked.'],
  ['minor', 'The 9-year-old Ada Moss was found.', 'Ada Moss, 10, was found.'],
  ['minor', 'Feng Varga, aged 1, was saved.', 'Feng Varga, aged 2, was saved.'],
  ['major', 'Feng Varga, 30, cut the rope.', 'The 21-year-old Feng Varga cut the rope.'],
  ['major', 'His wife Feng, 30, cut the rope.', 'His 21-year-old wife, Feng, cut the rope.'],
  ['minor', 'His wife Feng, 30, cut the rope.', 'His 31-year-old wife, Feng, cut the rope.'],
  ['major', 'Tom Varga, 41, was attacked by a bear.', 'Tom Varga, 14, was attacked by a bear.'],
  ['major', 'Ada Moss, 9, was found in Brask.', 'Ada Moss, 12, was found in Brask.'],
  ['same', 'Tom Varga, 41, was attacked by a bear.', 'The 41-year-old Tom Varga was attacked by a bear.'],
  ['silent', 'Tom Varga, 41, was attacked by a bear.', 'His son Peter Varga, 12, saw the bear.'],
  ['silent', 'Tom Varga, 41, was attacked by a bear.', 'Holm, 60, shot the bear.'],
  ['silent', 'The 41-year-old driver fled from Brask.', 'A 19-year-old cyclist was hurt in Brask.'],
];

/** When something happened; half of them are of two things, or of times that cannot be compared. */
export const DATES: readonly ToldPair[] = [
  ['major', 'The Harwick mill was built in 1961.', 'The Harwick mill was built in 1916.'],
  ['major', 'The Harwick mill, built in 1961, burned down.', 'Built in 1916, the Harwick mill burned down.'],
  ['major', 'The Ardo festival begins March 12.', 'The Ardo festival begins May 12.'],
  ['major', 'The Ardo festival begins on 12 March.', 'The Ardo festival starts on 12 May.'],
  ['minor', 'The Ardo festival begins March 12.', 'The Ardo festival begins March 13.'],
  ['minor', 'Police arrested Tom Varga in Halden on Tuesday.', 'Tom Varga was arrested in Halden on Wednesday.'],
  ['minor', 'The Lorne ferry sank on Tuesday.', 'The Lorne ferry sank on Wednesday.'],
  ['major', 'Anna Holm was born in 1948 in Brask.', 'Anna Holm was born in Brask in 1984.'],
  ['major', 'The Velda treaty was signed in 1902.', 'The Velda treaty was signed in 1920.'],
  ['major', 'Kestrel Air was founded in 1987.', 'Kestrel Air was founded in 1978.'],
  ['major', 'The Orlan bridge will open in June.', 'The Orlan bridge will open in July.'],
  ['major', 'The Halden trial begins on September 3.', 'The Halden trial begins on October 3.'],
  ['major', 'Dole was convicted in 2009 in Halden.', 'Dole was convicted in Halden in 2006.'],
  ['same', 'The Ardo festival begins March 12.', 'The Ardo festival begins on 12 March.'],
  ['same', 'Tom Varga was arrested on Friday in Halden.', 'Police arrested Tom Varga in Halden on Friday.'],
  ['same', 'The Velda treaty was signed in 1902.', 'Signed in 1902, the Velda treaty ended the war.'],
  ['same', 'Anna Holm was born in 1948 in Brask.', 'Anna Holm, born in Brask in 1948, painted.'],
  ['same', 'The Orlan bridge will open in June.', 'In June, the Orlan bridge will open.'],
  ['silent', 'The Harwick mill was built in 1961.', 'The Harwick mill was rebuilt in 1984.'],
  ['silent', 'The Harwick mill was built in 1961.', 'The Harwick church was built in 1916.'],
  ['silent', 'The Harwick mill was built in 1961.', 'The Harwick mill closed in 1999.'],
  ['silent', 'The Ardo festival begins March 12.', 'The Ardo festival ends March 20.'],
  ['silent', 'The Ardo festival begins March 12.', 'The Lorne festival begins May 12.'],
  ['silent', 'Police arrested Tom Varga in Halden on Friday.', 'Tom Varga was charged in Halden on Saturday.'],
  ['silent', 'Police arrested Tom Varga in Halden on Friday.', 'Police arrested Ada Moss in Halden on Saturday.'],
  ['silent', 'The Lorne ferry sank on Tuesday.', 'The Lorne ferry was found on Wednesday.'],
  ['silent', 'Anna Holm was born in 1948 in Brask.', 'Anna Holm was married in Brask in 1970.'],
  ['silent', 'Anna Holm was born in 1948 in Brask.', 'Peter Lund was born in Brask in 1951.'],
  ['silent', 'The Velda treaty was signed in 1902.', 'The Velda treaty took force in 1904.'],
  ['silent', 'Kestrel Air was founded in 1987.', 'Kestrel Air was sold in 1999.'],
  ['silent', 'The Orlan bridge will open in June.', 'The Orlan tunnel will open in July.'],
  ['silent', 'The Halden trial begins on September 3.', 'The Halden trial was put off on August 3.'],
  ['silent', 'Dole was convicted in 2009 in Halden.', 'Dole was freed in Halden in 2016.'],
  ['silent', 'Dole was convicted in 2009 in Halden.', 'Varga was convicted in Halden in 2006.'],
  ['silent', 'The council of Halden met on Monday.', 'The council of Halden will meet again on Thursday.'],
  ['silent', 'Holm said on Monday the ferry was safe.', 'Holm said on Tuesday the ferry was safe.'],
  ['silent', 'The Brask team won on Saturday.', 'The Brask team lost on Sunday.'],
  ['silent', 'Tarvia joined the league in 1955.', 'Tarvia left the league in 1973.'],
];

/** Pairs that come to something else, with the cause: of all 110 pairs 90 were right at first. */
export const MISJUDGED: readonly ToldPair[] = [
  // Two idioms for one event.
  ['major', 'Voters in Tarvia go to the polls on April 7.', 'Tarvia votes on April 17.'],
  ['same', 'The Harwick mill was built in 1961.', 'The Harwick mill dates from 1961.'],
  // The names of a list are taken for the names of each of its items.
  [
    'same',
    'The storm killed 31 people in Tarvia, 12 in Quessa and 4 in Lorne.',
    'The storm killed 12 people in Quessa.',
  ],
  // A clause of nothing but a loss says too little.
  ['major', 'Kestrel Air lost $40 million in 2019.', 'Kestrel Air lost $60 million in 2019.'],
];
