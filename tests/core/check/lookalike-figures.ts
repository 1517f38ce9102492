import type { ToldPair } from './told-pairs.ts';

/* Two figures beside each other that look like one and seldom are: 42 of the first 46 were right at first run. */

export const LOOKALIKES: readonly ToldPair[] = [
  [
    'silent',
    'The storm left 40,000 homes in Calda without power on Monday night.',
    'By Wednesday, power had been restored to 31,000 homes in Calda.',
  ],
  [
    'silent',
    'The airline carried 3.1 million passengers in July.',
    'The airline expects to carry 35 million passengers this year.',
  ],
  [
    'silent',
    'The airline carried 3.1 million passengers in July.',
    'The airline carried 2.9 million passengers in July last year.',
  ],
  [
    'major',
    'The airline carried 3.1 million passengers in July.',
    'The airline carried 1.3 million passengers in July.',
  ],
  [
    'silent',
    'Police seized 12 guns and 300 rounds in the raid in Selby.',
    'Police found two rifles in the raid in Selby.',
  ],
  ['silent', 'The mine employs 800 people, of whom 120 live in Orlan.', 'The mine will lay off 60 people.'],
  ['silent', 'Turnout in Norland was 61 percent.', 'Turnout in Norland’s capital was 48 percent.'],
  ['silent', 'Turnout in Norland was 61 percent on Sunday.', 'Turnout in Norland was 55 percent four years ago.'],
  ['major', 'Turnout in Norland was 61 percent on Sunday.', 'Turnout in Norland was 51 percent on Sunday.'],
  ['silent', 'The poll found that 44 percent of voters back Holm.', 'Among women, 52 percent of voters back Holm.'],
  [
    'silent',
    'The poll found that 44 percent of voters back Holm.',
    'The poll found that 38 percent of voters back Berg.',
  ],
  ['silent', 'Holm leads with 44 percent, the poll found.', 'Holm had 47 percent in the last poll.'],
  [
    'major',
    'Holm won 44 percent of the vote on Sunday, final results showed.',
    'Holm won 49 percent of the vote on Sunday, final results showed.',
  ],
  ['silent', 'The company sold 2,000 cars in Norland.', 'The company sold 45,000 cars worldwide.'],
  ['silent', 'The film took $30 million on its opening weekend.', 'The film has taken $210 million so far.'],
  ['silent', 'The film cost $30 million to make.', 'The film took $45 million at the box office.'],
  ['silent', 'The dam is 90 metres high.', 'The dam is 400 metres long.'],
  ['major', 'The dam is 90 metres high.', 'The dam is 60 metres high.'],
  ['silent', 'Three of the 12 jurors were women.', 'Nine jurors voted to convict.'],
  [
    'silent',
    'The quake, of magnitude 6.1, struck Alto at 4 a.m.',
    'An aftershock of magnitude 4.8 struck Alto an hour later.',
  ],
  ['major', 'The quake in Alto had a magnitude of 6.1.', 'The quake in Alto had a magnitude of 7.1.'],
  [
    'minor',
    'The quake in Alto had a magnitude of 6.1, the survey said.',
    'The quake in Alto had a magnitude of 6.2, the survey said.',
  ],
  ['silent', 'The ferry was carrying 210 people when it sank off Lorne.', 'The ferry has room for 350 people.'],
  [
    'silent',
    'Rescuers pulled 80 people from the ferry off Lorne.',
    'Rescuers are still looking for 40 people off Lorne.',
  ],
  [
    'silent',
    'Gas prices rose 6 cents to $3.20 a gallon in Norland.',
    'Gas prices in Norland are up 40 cents from a year ago.',
  ],
  ['silent', 'The school has 900 pupils.', 'The school has 60 teachers.'],
  ['silent', 'The school has 900 pupils.', 'The school had 1,100 pupils in 2005.'],
  ['major', 'The school in Brask has 900 pupils.', 'The school in Brask has 1,900 pupils.'],
  ['silent', 'Wages rose 3 percent, while prices rose 5 percent.', 'Prices rose 4 percent excluding food.'],
  [
    'same',
    'The court fined the bank $5 million and its chief $200,000.',
    'The bank’s former chief was fined $200,000.',
  ],
  [
    'silent',
    'Norvik raised its forecast for profit to $12 billion from $11 billion.',
    'Analysts had forecast a profit of $11.6 billion for Norvik.',
  ],
  ['silent', 'Norvik’s market value is $40 billion.', 'Norvik’s sales were $18 billion last year.'],
  [
    'silent',
    'Two climbers were rescued from Mount Orlan on Friday.',
    'Five climbers have died on Mount Orlan this year.',
  ],
  ['silent', 'The strike by 4,000 nurses began on Monday.', 'About 900 doctors will join the strike on Thursday.'],
  ['silent', 'The bridge was closed for 18 months.', 'The bridge was built in 24 months.'],
  ['silent', 'Admission is $12 for adults.', 'Admission is $6 for children.'],
  ['major', 'Admission to the fair is $12.', 'Admission to the fair is $21.'],
  ['silent', 'The suspect, 27, was held after a chase of 40 miles.', 'The victim, 72, lived 3 miles away.'],
  ['silent', 'The fire burned 3,000 acres by Tuesday.', 'The fire had burned 5,200 acres by Thursday.'],
  [
    'silent',
    'About 5,000 people marched in Halden, the police said.',
    'About 2,000 people marched in Brask, the police said.',
  ],
  ['silent', 'The town of 8,000 people lost 90 homes.', 'The town lost 12 shops.'],
  ['silent', 'The vaccine costs $4 a dose.', 'The state bought 2 million doses of the vaccine for $7 million.'],
  [
    'silent',
    'Jurors heard that Orr had been paid $9,000 a month.',
    'Jurors heard that Orr had been paid $108,000 a year.',
  ],
  [
    'major',
    'Jurors heard that Orr had been paid $9,000 a month.',
    'Jurors heard that Orr had been paid $9,000 a week.',
  ],
  [
    'silent',
    'Norvik sold 4,000 vans in the second quarter.',
    'Norvik sold 3,700 vans in the second quarter of last year.',
  ],
  ['silent', 'Norvik sold 4,000 vans in May, 2023.', 'Norvik sold 3,700 vans in May of this year.'],
  ['major', 'Norvik sold 4,000 vans in January this year.', 'Norvik sold 7,000 vans in January.'],
];

/** A present tense that goes with a past one, and a game that one side alone names. */
export const MISJUDGED_LOOKALIKES: readonly ToldPair[] = [
  ['silent', 'The dam holds 2 million cubic metres of water.', 'The dam let out 300,000 cubic metres of water.'],
  [
    'silent',
    'She scored 24 points and took 11 rebounds for the Hawks.',
    'She scored 31 points for the Hawks in the first game.',
  ],
];
