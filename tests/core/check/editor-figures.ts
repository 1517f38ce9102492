import type { ToldPair } from './told-pairs.ts';

/*
 * Written by kind after reading what was said of 5,568 pairs of reports on one event, before the rules. Right at first run:
 * 83 of 117, with 26 differences too many or too grave.
 */

/** Tolls of one day as they rise: a floor that a later count has passed contradicts little. */
const FLOORS: readonly ToldPair[] = [
  [
    'minor',
    'A strong quake struck the Aret coast on Tuesday, killing at least five people.',
    'A strong quake struck the Aret coast on Tuesday, killing 24 people.',
  ],
  [
    'minor',
    'The quake in Aret injured at least 50 people on Tuesday.',
    'The quake in Aret injured more than 200 people on Tuesday.',
  ],
  [
    'minor',
    'A ferry sank off Colmar on Sunday, killing 31 people, officials said.',
    'A ferry sank off Colmar on Sunday, killing at least 12 people, officials said.',
  ],
  [
    'minor',
    'At least three people died when a bus left the road near Tarn on Friday.',
    'At least nine people died when a bus left the road near Tarn on Friday.',
  ],
  [
    'minor',
    'More than 40 people were wounded in the blast in Selby on Monday.',
    'At least 19 people were wounded in the blast in Selby on Monday.',
  ],
  [
    'minor',
    'The fire in Orrin destroyed at least 60 houses on Thursday.',
    'The fire in Orrin destroyed 140 houses on Thursday.',
  ],
  [
    'minor',
    'At least one person was killed in the Halden storm on Monday.',
    'Four people were killed in the Halden storm on Monday.',
  ],
  ['major', 'The quake in Aret killed 24 people on Tuesday.', 'The quake in Aret killed 42 people on Tuesday.'],
  [
    'major',
    'The quake in Aret killed at most five people on Tuesday.',
    'The quake in Aret killed 24 people on Tuesday.',
  ],
  ['major', 'The maker in Tarn will cut at least 500 jobs, it said.', 'The maker in Tarn will cut 900 jobs, it said.'],
  [
    'major',
    'The quake in Aret killed 24 people on Tuesday.',
    'No more than five people were killed by the quake in Aret on Tuesday.',
  ],
  [
    'major',
    'Three people died when a bus left the road near Tarn on Friday.',
    'Nine people died when a bus left the road near Tarn on Friday.',
  ],
];

/** Models of a product, which differ in what they have. */
const MODELS: readonly ToldPair[] = [
  ['silent', 'The new 11-inch Orba starts at $999 with a 1.7GHz chip.', 'The 13-inch Orba comes with a 2.5GHz chip.'],
  [
    'silent',
    'The Orba Air has 64GB of flash storage and 5 hours of battery life.',
    'The Orba Pro has 7 hours of battery life and 256GB of flash storage.',
  ],
  [
    'silent',
    'The laptop gets up to 512GB of flash storage, Velto said in Tarn.',
    'The laptop has 64GB of flash storage, Velto said in Tarn.',
  ],
  [
    'same',
    'New 13-Inch, 15-Inch Orba Laptops With Faster Chips',
    'Velto has shown 11-inch and 13-inch Orba laptops with faster chips.',
  ],
  [
    'silent',
    'The entry model of the Tessel car has a range of 310 miles.',
    'The Tessel car with the bigger battery has a range of 402 miles.',
  ],
  ['silent', 'The new Orba features a 1.7GHz processor.', 'The new Orba features processors up to 2.7GHz.'],
  ['silent', 'The standard model of the Orba costs $1,299.', 'The top model of the Orba costs $2,199.'],
  ['major', 'The new Orba Air weighs 1.1 kilograms, Velto said.', 'The new Orba Air weighs 2.4 kilograms, Velto said.'],
  [
    'major',
    'The new Orba Air costs $999, Velto said in Tarn.',
    'Velto said in Tarn that the new Orba Air costs $1,199.',
  ],
  ['major', 'The Orba phone has a 6-inch screen, Velto said.', 'The Orba phone has a 4-inch screen, Velto said.'],
  ['same', 'The Orba Air has 64GB of flash storage.', 'The new Orba Air comes with 64 gigabytes of flash storage.'],
];

/** A surname of two people. */
const SURNAMES: readonly ToldPair[] = [
  [
    'silent',
    '35-year-old Holm faces two counts of murder in Tarn.',
    'Police in Tarn have named the victims of murder as 61-year-old Katherine Holm and 48-year-old Robyn Lund. Gary Holm was arrested late on Tuesday.',
  ],
  [
    'silent',
    'Varga, 41, was charged with murder in Selby on Monday.',
    'His wife, Irena Varga, 38, was found in Selby on Monday. Tom Varga was charged.',
  ],
  [
    'silent',
    'Police in Selby charged Tom Varga with murder. Varga, 41, said nothing.',
    'Irena Varga, 38, was buried in Selby. Murder is rare there.',
  ],
  [
    'silent',
    'Lund, 17, won the race in Orrin.',
    'Peter Lund, 44, trains his daughter Anna Lund, who won the race in Orrin.',
  ],
  [
    'silent',
    '"He was a good boy," said Dale, 52, of Colmar.',
    'The boy from Colmar, Kevin Dale, 19, was shot. His mother, Ruth Dale, was not at home.',
  ],
  [
    'minor',
    '35-year-old Holm faces two counts of murder in Tarn.',
    'Gary Holm, 36, faces two counts of murder in Tarn.',
  ],
  [
    'minor',
    'Police in Selby charged Tom Varga with murder. Varga, 41, said nothing.',
    'Tom Varga, 42, was charged with murder in Selby.',
  ],
  ['minor', 'Lund, 17, won the race in Orrin.', 'Anna Lund, 18, won the race in Orrin.'],
  ['same', 'Gary Holm, 35, was held in Tarn.', 'Holm, 35, was held in Tarn.'],
  ['major', 'Gary Holm, 35, was held in Tarn.', 'Gary Holm, 53, was held in Tarn.'],
  ['minor', 'Gary Holm, 35, was held in Tarn. His mother Katherine Holm is dead.', 'Gary Holm, 36, was held in Tarn.'],
];

/** Records of two fighters, and what players did in other games. */
const RECORDS: readonly ToldPair[] = [
  [
    'silent',
    'The 32-year-old Kolar (52-3, 46 KOs) won his 10th bout in a row by flooring Roman (45-7).',
    'Roman (45-7, 36 KOs) came into the fight five weeks ago against Kolar.',
  ],
  ['silent', 'Dunne (20-1, 14 KOs) beat Ferris on Saturday.', 'Ferris (18-4, 9 KOs) lost to Dunne on Saturday.'],
  ['major', 'Dunne (20-1, 14 KOs) beat Ferris on Saturday.', 'Dunne (20-1, 11 KOs) beat Ferris on Saturday.'],
  ['silent', 'Berg has 189 rushing yards in his last two games.', 'Since Week 11, Berg has run for 498 rushing yards.'],
  [
    'silent',
    'Berg missed the start of the season and finished with 29 passes caught.',
    'In 2010 Berg caught 39 passes. He finished the season before with two touchdowns.',
  ],
  [
    'silent',
    'Kolar landed 28 punches in the round, while Roman connected on one.',
    'The final numbers showed Kolar landing 178 punches while Roman connected on 30.',
  ],
  [
    'silent',
    'Lund has scored 14 goals for Halden since he joined in January.',
    'Lund scored 9 goals for Halden in his first season there, in 2019.',
  ],
  [
    'major',
    'Dale scored 23 points on Saturday as Lorne beat Drake.',
    'Dale scored 32 points on Saturday as Lorne beat Drake.',
  ],
  ['major', 'Holm has scored six touchdowns this season.', 'Holm has scored nine touchdowns this season.'],
  [
    'major',
    'Kolar landed 178 punches in the fight, against 30 by Roman.',
    'Kolar landed 148 punches in the fight, against 30 by Roman.',
  ],
];

/** Two who offer, with words put in between. */
const OFFERS: readonly ToldPair[] = [
  [
    'silent',
    'The governor, a Democrat, pledged $3 million for the victims in Selby.',
    'The city council pledged $500,000 for the victims in Selby.',
  ],
  [
    'silent',
    'The Orioles, according to reports, have offered Lund a deal worth $140 million.',
    'We have a report that the Red Hawks offered Peter Lund a $200 million deal.',
  ],
  [
    'silent',
    'Velto, which is based in Tarn, has offered $3 billion for Dunmere Gas.',
    'Norrin has offered $4.5 billion for Dunmere Gas.',
  ],
  [
    'silent',
    'Velto, the report said, paid the minister $400,000.',
    'The paper said that Norrin paid the minister $90,000.',
  ],
  [
    'silent',
    'The Hawks, who need a striker, bid 30 million pounds for Lund on Monday.',
    'On Monday the Tigers bid 42 million pounds for Lund.',
  ],
  [
    'major',
    'The Hawks, according to reports, have offered Lund a deal worth $140 million.',
    'We have a report that the Hawks offered Peter Lund a $200 million deal.',
  ],
  [
    'major',
    'Velto, which is based in Tarn, has offered $3 billion for Dunmere Gas.',
    'Velto has offered $4.5 billion for Dunmere Gas.',
  ],
  [
    'major',
    'The Hawks, who need a striker, bid 30 million pounds for Lund on Monday.',
    'On Monday the Hawks bid 42 million pounds for Lund.',
  ],
  [
    'same',
    'The Hawks, according to reports, have offered Lund a deal worth $140 million.',
    'The Hawks offered Lund $140 million.',
  ],
  [
    'silent',
    'The Hawks, say reports, will pay Lund $20 million a year.',
    'The Tigers will pay Berg, not Lund, $31 million a year.',
  ],
  [
    'silent',
    'The union, said its leader, wants 8 percent more pay for drivers.',
    'The railway offered drivers 3 percent more pay.',
  ],
];

/** Some of a group, and the group, or another one. */
const PARTS: readonly ToldPair[] = [
  [
    'silent',
    'Of the 23 pirates arrested, 12 are reported to be Norden.',
    'The navy arrested 23 pirates off the coast.',
  ],
  [
    'same',
    'The arrest of the 23 pirates (12 from Andoria and 11 from Colvane) was the largest yet.',
    'Of the 23 pirates arrested, 12 are reported to be Andorian.',
  ],
  [
    'silent',
    'The navy held 12 Andorian and 11 Colvan pirates on board.',
    'They sailed to waters held by an estimated 1,500 pirates.',
  ],
  [
    'same',
    'Of the 40 miners in the pit at Orrin, nine were brought up on Monday.',
    'Forty miners were in the pit at Orrin on Monday.',
  ],
  ['silent', 'Five Colvan sailors were freed on Monday.', 'Some 60 sailors are held on the coast.'],
  [
    'silent',
    'Of the passengers on the Lorne ferry, 14 were Andorians.',
    'There were 220 passengers on the Lorne ferry.',
  ],
  [
    'silent',
    'Eleven Andorian soldiers were killed in Selby on Friday.',
    'Nine Colvan soldiers were killed in Selby on Friday.',
  ],
  [
    'major',
    'Of the 23 pirates arrested off Lorne, 12 were Andorians.',
    'Of the 23 pirates arrested off Lorne, 17 were Andorians.',
  ],
  [
    'major',
    'The navy arrested 23 pirates off Lorne on Saturday.',
    'The navy arrested 32 pirates off Lorne on Saturday.',
  ],
  [
    'major',
    'Eleven Andorian soldiers were killed in Selby on Friday.',
    'Nineteen Andorian soldiers were killed in Selby on Friday.',
  ],
  [
    'same',
    'Of the 23 pirates arrested off Lorne, 12 were Andorians.',
    'Twelve of the 23 pirates arrested off Lorne were Andorians.',
  ],
];

/** Other things done to a number of the same things. */
const DONE: readonly ToldPair[] = [
  [
    'silent',
    'Riot in Selby After Vigil for Teenager Shot 11 Times by Police',
    'The teenager had been arrested four times by police in Selby.',
  ],
  ['silent', 'Berg was stopped by police in Tarn three times.', 'Berg was shot seven times in Tarn.'],
  ['silent', 'Colvane is keeping 300 prisoners at Orrin.', 'Colvane has freed 120 prisoners from Orrin.'],
  ['silent', 'The company is building 40 homes in Dunmere.', 'The company sold 22 homes in Dunmere.'],
  ['silent', 'Farmers in Aret are growing 900 hectares of rice.', 'Farmers in Aret lost 200 hectares of rice.'],
  ['silent', 'Lund was bitten twice by a dog in Tarn.', 'Lund was operated on five times in Tarn.'],
  [
    'major',
    'Berg was shot seven times in Tarn, the autopsy found.',
    'Berg was shot 11 times in Tarn, police said on Monday.',
  ],
  [
    'major',
    'Pirates are holding 12 ships on the coast of Norden.',
    'Pirates are holding 19 ships on the coast of Norden.',
  ],
  ['major', 'The company is building 40 homes in Dunmere.', 'The company is building 60 homes in Dunmere.'],
  [
    'major',
    'Lund fell 200 feet to his death in the Lorne park on Friday.',
    'Lund fell 700 feet to his death in the Lorne park on Friday.',
  ],
];

/** Earlier events of the kind, in a text that dates them. */
const EARLIER: readonly ToldPair[] = [
  [
    'silent',
    'A strong quake with a magnitude of 6.1 struck Aret in September near the port of Lorne, injuring 40 people.',
    'A quake of magnitude 5.2 has injured three people in Lorne, Aret.',
  ],
  [
    'silent',
    'A fire at the mill in Orrin in 2011 killed nine people.',
    'A fire at the mill in Orrin has killed two people.',
  ],
  [
    'silent',
    'The flood at Tarn killed 14 people on Monday.',
    'The flood is the worst at Tarn since one last spring that killed 33 people.',
  ],
  [
    'silent',
    'Storms in May killed 22 people in Selby county.',
    'A storm killed three people in Selby county on Sunday.',
  ],
  [
    'silent',
    'A bus crash near Halden killed four people on Friday.',
    'Last year a bus crash near Halden killed 19 people.',
  ],
  [
    'major',
    'The quake in Aret killed 10 people on Sunday and injured 50.',
    'A quake hit Aret on Sunday. It killed 10 people and injured 80.',
  ],
  [
    'major',
    'A fire at the mill in Orrin has killed nine people.',
    'A fire at the mill in Orrin has killed two people.',
  ],
  [
    'major',
    'The quake of 2003 killed 26,000 people in Aret.',
    'In Aret 31,000 people were killed by the quake of 2003.',
  ],
  ['major', 'The bombing of a school in Aret killed 40 people.', 'The bombing of a school in Aret killed 60 people.'],
];

/** Numbers that count nothing of the news. */
const NO_COUNT: readonly ToldPair[] = [
  ['silent', 'Dale checks into clinic to begin 90-day stint', 'Dale checks into clinic, checks out two minutes later'],
  ['silent', 'A fire in Queens killed 19 people.', 'A 59-year-old mother of two died in a fire in Queens.'],
  [
    'silent',
    'Escaped prisoner added to “15 Most Wanted” list',
    'The prisoner is serving three life sentences. He escaped last week.',
  ],
  [
    'silent',
    'Four people died when a bus left the road near Tarn.',
    'A father of three died when a bus left the road near Tarn.',
  ],
  [
    'silent',
    'Marshals put Berg on their 15 Most Wanted list.',
    'Berg was put on a list of 200 people wanted by marshals.',
  ],
  ['silent', 'The firm is one of the Big Four auditors in Tarvia.', 'The firm is one of nine auditors in Tarvia.'],
  [
    'silent',
    'Lund spent 30 days in a clinic in Tarn.',
    'Lund left the clinic in Tarn, and three days later she was seen in a bar.',
  ],
  ['silent', 'The term is five years in prison.', 'He was sentenced in Tarn; two months later he went to prison.'],
  ['major', 'Lund spent 30 days in a clinic in Tarn.', 'Lund spent 60 days in a clinic in Tarn.'],
  ['major', 'Two mothers died in a fire in Queens on Friday.', 'Four mothers died in a fire in Queens on Friday.'],
  ['same', 'Two people died in a fire in Queens.', 'A mother and her son, two people, died in a fire in Queens.'],
];

/** Dates that are no dates of one event. */
const ENDS: readonly ToldPair[] = [
  [
    'silent',
    'Velto had revenue of $100 billion for the four quarters ended July 31, 2023.',
    'Velto expects the deal to close by its first quarter, which ends January 31.',
  ],
  [
    'silent',
    'Dale, who was signed by the Hawks on Tuesday, was with Halden before.',
    'The Hawks picked up Dale on Monday and on Wednesday signed Berg.',
  ],
  ['silent', 'The fiscal year ends June 30, Norrin said.', 'The quarter ended on March 31, Norrin said.'],
  ['silent', 'The Hawks signed Lund on Tuesday.', 'The Hawks signed Berg on Wednesday.'],
  ['silent', 'The school term ends on June 14.', 'The spring term ended on March 22.'],
  ['silent', 'The company’s first half ended on June 30.', 'The company’s third quarter ended on September 30.'],
  ['major', 'The Hawks signed Lund on June 4.', 'The Hawks signed Lund on April 4.'],
  ['major', 'The strike at Norrin ended on July 31, 2023.', 'The strike at Norrin ended on January 31, 2023.'],
];

/** Pairs by kind. */
export const EDITOR_FIGURES: readonly (readonly [about: string, pairs: readonly ToldPair[]])[] = [
  ['floors', FLOORS],
  ['models', MODELS],
  ['surnames', SURNAMES],
  ['records', RECORDS],
  ['offers', OFFERS],
  ['parts', PARTS],
  ['other doings', DONE],
  ['earlier events', EARLIER],
  ['no counts of the news', NO_COUNT],
  ['ends', ENDS],
];

/** Of another person, place or part without a word that grammar could tell; a month that is over; totals of all time. */
export const MISJUDGED_EDITOR: readonly ToldPair[] = [
  [
    'silent',
    'Nine children were hurt in the blast in Selby.',
    'The mother of two children was hurt in the blast in Selby.',
  ],
  [
    'silent',
    'The Hawks, sources say, have offered Lund a seven-year deal worth $140 million.',
    'Reports say the Tigers team of owner Sam Dale offered Lund, 28, an eight-year deal worth $184 million.',
  ],
  ['silent', 'The camera of the Orba phone has 12 megapixels.', 'The front camera of the Orba phone has 5 megapixels.'],
  [
    'silent',
    'Holm, 35, was held in Tarn. His brother Erik Holm was with him.',
    'Erik Holm, 29, and his brother were held in Tarn.',
  ],
  [
    'silent',
    'Holm scored six touchdowns on offense and added three more on punt returns.',
    'Holm caught 52 passes and scored three touchdowns on punt runbacks this season.',
  ],
  [
    'silent',
    'Dale became the school’s top scorer of all time with 2,117 points.',
    'Dale scored 23 points and became the school’s top scorer of all time.',
  ],
  [
    'silent',
    'Of 800 staff at the Tarn hotel, 60 were ill.',
    'Some 800 guests of the Tarn hotel were served by 60 staff.',
  ],
  [
    'silent',
    'Pirates are holding about a dozen ships on the coast of Norden.',
    'Pirates have attacked nearly 100 vessels off the coast of Norden.',
  ],
  [
    'silent',
    'A climber fell 200 feet to his death in the Lorne park on Friday.',
    'The next day an ill-equipped climber, Robert Lund, fell 700 metres to his own death in the Lorne park.',
  ],
  [
    'silent',
    'The quake in Aret killed 10 people on Sunday and injured at least 50.',
    'A quake hit Aret on Sunday. In February a quake of magnitude 6.4 flattened Zarn, a town of 15,000 people in Aret. It killed 612 people and injured more than 1,400.',
  ],
  [
    'silent',
    'After 13 days of bombardment of Aret, which has claimed more than 660 lives, a truce is near.',
    'The council called for an inquiry into the incidents at the Aret schools, which claimed dozens of lives.',
  ],
  [
    'silent',
    'The bombing of Aret has killed 660 people in 13 days.',
    'The bombing of a school in Aret killed 40 people.',
  ],
  ['silent', 'Norrin’s fiscal year ended on April 30, 2023.', 'Norrin’s fiscal year ended on April 30, 2022.'],
];
