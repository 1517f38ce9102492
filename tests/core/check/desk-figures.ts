import type { ToldPair } from './told-pairs.ts';

/*
 * Three lots by desk, written before a rule was looked at; half of each is calm. Right at first run: 47 of 60 (8 with a false
 * word), 23 of 30 (4), and 17 of 20 (2) after those.
 * Of the dates and ages 21 of 24 were.
 */

/** Pairs that differ, or tell one number. */
const TELLING: readonly ToldPair[] = [
  [
    'major',
    'The school district of Farrow will hire 45 teachers next year and spend $6.2 million on buses.',
    'Farrow’s school district will spend $2.6 million on buses and hire 45 teachers next year.',
  ],
  [
    'major',
    'A landslide buried a village in Corvane province on Tuesday, killing 46 people, the provincial governor said.',
    'At least 64 people died when a landslide swept over a village in Corvane province on Tuesday.',
  ],
  [
    'major',
    'The ferry Marisol capsized off Tarn Island on Friday with 118 people on board.',
    'There were 181 people on board the ferry Marisol when it capsized off Tarn Island on Friday.',
  ],
  [
    'same',
    'Rescuers pulled 23 survivors from the collapsed apartment block in Delmar.',
    'In Delmar, 23 people were rescued from the collapsed apartment block.',
  ],
  [
    'major',
    'The wildfire near Hollis has burned 14,200 acres and destroyed 88 homes, Cal Ridge fire officials said.',
    'Fire officials said the wildfire near Hollis had destroyed 88 homes and burned nearly 22,000 acres.',
  ],
  [
    'major',
    'Shares of Brandt Optics fell 7.4 percent to $18.20 on Wednesday after the company cut its outlook.',
    'Brandt Optics shares dropped 4.7 percent on Wednesday after it lowered its outlook.',
  ],
  [
    'major',
    'Lumen Foods reported a quarterly profit of $212 million, up from $180 million a year earlier.',
    'Lumen Foods posted a quarterly profit of $221 million.',
  ],
  [
    'major',
    'The company bought the Dutch rival for 4.1 billion euros.',
    'The Dutch rival was bought for $4.1 billion by the company.',
  ],
  [
    'major',
    'The Penrose city council approved a budget of $412 million on Thursday by a vote of 7 to 4.',
    'On Thursday the Penrose council passed the $412 million budget by a vote of 7 to 2.',
  ],
  [
    'major',
    'The new stadium in Kerr will cost taxpayers $340 million, according to the state auditor.',
    'Taxpayers will pay $430 million for the new stadium in Kerr, the state auditor found.',
  ],
  [
    'major',
    'The county plans to raise property tax by 3.5 percent next year.',
    'Next year the county plans to raise property tax by 5.3 percent.',
  ],
  [
    'major',
    'Police in Ostrava Bay arrested 17 men in dawn raids on Monday and seized 240 kilograms of cocaine.',
    'Seventeen men were arrested in raids in Ostrava Bay on Monday, and police seized 24 kilograms of cocaine.',
  ],
  [
    'major',
    'Darren Pell was sentenced to 14 years in prison for the fraud.',
    'Pell was jailed for 4 years for the fraud.',
  ],
  [
    'same',
    'The gunman fired 31 shots in the Dale mall before officers shot him, the sheriff said.',
    'The sheriff said the gunman had fired 31 shots in the Dale mall.',
  ],
  [
    'major',
    'A jury awarded Maria Costa $9 million in damages from Tiller Chemicals.',
    'Tiller Chemicals must pay Costa $900,000 in damages, a jury decided.',
  ],
  [
    'same',
    'The measles outbreak in Varga county has reached 94 cases, health officials said Friday.',
    'Health officials said Friday that 94 people in Varga county had contracted measles.',
  ],
  [
    'major',
    'In the trial, the drug cut the risk of stroke by 22 percent compared with placebo.',
    'The drug lowered the risk of stroke by 32 percent compared with placebo in the trial.',
  ],
  [
    'major',
    'St. Anne Hospital in Morwell will lay off 410 employees, including 85 nurses.',
    'In Morwell, St. Anne Hospital is laying off 410 employees, among them 58 nurses.',
  ],
  [
    'major',
    'With 92 percent of ballots counted, Governor Ellen Marsh led with 51.3 percent of the vote.',
    'Governor Marsh led with 53.1 percent of the vote, with 92 percent of ballots counted.',
  ],
  [
    'same',
    'Turnout in the Belgravia referendum was 61 percent, the electoral commission said.',
    'The electoral commission said turnout in the Belgravia referendum was 61 percent.',
  ],
  [
    'same',
    'Ilsa Norden won the marathon in Perth on Sunday before a crowd of 40,000.',
    'A crowd of 40,000 watched Norden win the Perth marathon on Sunday.',
  ],
  [
    'major',
    'Ravens defender Cole Hart has been banned for eight matches for the bite.',
    'Hart was handed a ban of six matches for the bite.',
  ],
  [
    'major',
    'The asteroid is about 320 metres wide and will pass within 90,000 kilometres of Earth on April 4.',
    'On April 4 the asteroid, about 320 metres wide, will pass within 9,000 kilometres of Earth.',
  ],
  [
    'same',
    'Researchers at the Lindau Institute analysed the genomes of 1,260 dogs.',
    'The Lindau team analysed 1,260 dog genomes.',
  ],
  [
    'same',
    'Hurricane Odette made landfall near Cape Sorrel with winds of 115 mph.',
    'With winds of 185 km/h, Hurricane Odette came ashore near Cape Sorrel.',
  ],
  [
    'major',
    'The storm left 56,000 customers without power in Drummond county, the utility said.',
    'In Drummond county 65,000 customers lost power in the storm, the utility said.',
  ],
  [
    'same',
    'A train derailed near Colby on Saturday, injuring 29 passengers.',
    'Some 30 passengers were hurt when a train derailed near Colby on Saturday.',
  ],
  [
    'major',
    'Northway Air cancelled 210 flights on Monday because of the strike.',
    'More than 300 Northway Air flights were cancelled on Monday because of the strike.',
  ],
  [
    'same',
    'An explosion at the Kessel chemical plant on Monday killed nine workers and sent 41 people to hospital.',
    'Forty-one people were taken to hospital after Monday’s explosion at the Kessel chemical plant, which killed nine workers.',
  ],
  [
    'same',
    'The Lindon exchange closed down 1.8 percent on Thursday, its worst day since June.',
    'On Thursday the Lindon exchange fell 1.8 percent.',
  ],
  [
    'major',
    'Oakfield Brewing sold its bottling plant in Dunmore for $65 million.',
    'Oakfield Brewing sold the Dunmore bottling plant for $56 million.',
  ],
  [
    'same',
    'Burglars stole 26 paintings from the Dorn museum overnight.',
    'Overnight, 26 paintings were stolen from the Dorn museum.',
  ],
  [
    'major',
    'The clinic in Saray vaccinated 5,600 children in March, the ministry said.',
    'In March the Saray clinic vaccinated 6,500 children, the ministry said.',
  ],
  ['major', 'The Falcons beat the Otters 31-17 on Sunday.', 'The Falcons beat the Otters 31-14 on Sunday.'],
  [
    'same',
    'The probe took seven years to reach the comet and carried 11 instruments.',
    'The probe, which carried 11 instruments, reached the comet after a journey of seven years.',
  ],
  [
    'major',
    'Gusts of 92 mph were recorded at Cape Loring on Tuesday.',
    'Cape Loring recorded gusts of 29 mph on Tuesday.',
  ],
  [
    'major',
    'The new tram line in Petra will have 18 stops and cost 240 million euros.',
    'Petra’s new tram line will cost 240 million euros and have 16 stops.',
  ],
  [
    'same',
    'About 1,100 passengers were stranded at Holm airport overnight.',
    'Some 1,100 travellers spent the night at Holm airport, stranded.',
  ],
  [
    'major',
    'More than 300,000 homes lost power in Cardin state, the utility said.',
    'In Cardin state, 180,000 homes lost power, the utility said.',
  ],
  ['same', 'The council of Lorne approved the plan by a vote of 9 to 3.', 'Lorne’s council approved the plan 9 to 3.'],
  ['major', 'The car factory in Sorrel has 4,200 workers.', 'The factory in Sorrel has 2,400 workers.'],
  [
    'major',
    'The deadly storm left 40,000 homes in Cardin without power.',
    'The storm left 70,000 homes in Cardin without power.',
  ],
  ['major', 'The hospital in Wexmore employs 900 people.', 'In Wexmore the hospital employs 600 people.'],
  ['major', 'The city of Delft Hill paid $3 million for the park.', 'Delft Hill paid $8 million for the park.'],
  [
    'same',
    'The museum in Penhall had 410,000 visitors last summer.',
    'Last summer 410,000 people visited the museum in Penhall.',
  ],
  ['major', 'Kestrel Air will hire 300 pilots.', 'Kestrel Air plans to hire 500 pilots.'],
  [
    'same',
    'Among the 210 passengers on the Colby train were 30 children.',
    'Thirty children were among the passengers of the Colby train.',
  ],
];

/** Two of a kind in one sort of sentence, other roles, periods and states, parts and wholes. */
const CALM: readonly ToldPair[] = [
  [
    'silent',
    'The port of Wexmore employs 300 people and the hospital is the largest employer in town.',
    'The hospital in Wexmore employs 900 people.',
  ],
  ['silent', 'The sugar mill in Tabor employs 640 workers.', 'The paper mill in Tabor employs 210 workers.'],
  [
    'silent',
    'The library in Ashby will cost $12 million, the council said.',
    'The swimming pool in Ashby will cost $31 million, the council said.',
  ],
  [
    'silent',
    'Mayor Ruiz raised $1.2 million for her campaign in Dorval.',
    'Her challenger, Tom Vance, raised $640,000 for his campaign in Dorval.',
  ],
  [
    'silent',
    'In Norland, 34 percent of teachers said they wanted to leave their job.',
    'In Norland, 52 percent of nurses said they wanted to leave their job.',
  ],
  [
    'silent',
    'The survey found 61 percent of men supported the ban on fireworks.',
    'The survey found 74 percent of women supported the ban on fireworks.',
  ],
  [
    'silent',
    'The strike at Brook Hospital involves 1,900 staff, among them 400 nurses.',
    'About 400 people marched to Brook Hospital in support of the strike.',
  ],
  [
    'silent',
    'Police in Lund detained 85 protesters, including 12 minors.',
    'Police in Lund said 12 officers were hurt by protesters.',
  ],
  [
    'silent',
    'The council of Trent cut $9 million from its budget, $2 million of it from libraries.',
    'Trent council cut $2 million from sports in its budget.',
  ],
  [
    'silent',
    'Carden Steel will invest $500 million in its plant in Elko.',
    'Carden Steel lost $320 million last year at its plant in Elko.',
  ],
  [
    'silent',
    'Sales at Finch Stores rose 8 percent to $3.4 billion.',
    'Profit at Finch Stores rose 11 percent to $260 million.',
  ],
  [
    'silent',
    'Prosecutors asked for 12 years in prison for Hector Lane.',
    'Hector Lane was sentenced to 9 years in prison.',
  ],
  [
    'silent',
    'The insurer paid $45 million in claims after the Gorse flood.',
    'The Gorse flood caused $130 million in damage.',
  ],
  [
    'silent',
    'Visitors to the Penhall museum numbered 410,000 in 2018.',
    'In 2022 the Penhall museum had 260,000 visitors.',
  ],
  [
    'silent',
    'Burglaries in Stokeford fell by 14 percent in the first quarter.',
    'In the third quarter burglaries in Stokeford fell by 6 percent.',
  ],
  ['silent', 'Rainfall in Ebbing was 88 millimetres in June.', 'Rainfall in Ebbing was 12 millimetres in July.'],
  ['silent', 'Unemployment in Garda rose to 7.1 percent.', 'Unemployment in Solva rose to 9.3 percent.'],
  ['silent', 'Flu killed 31 people in Upper Marl this winter.', 'Flu killed 54 people in Lower Marl this winter.'],
  ['silent', 'The crash on the A19 injured 16 people.', 'Four people died in the crash on the A19.'],
  [
    'silent',
    'Officials said 220 houses were damaged by the tornado in Pratt.',
    'The tornado destroyed 35 houses in Pratt, officials said.',
  ],
  [
    'silent',
    'Anna Holt, 34, who lost her home in the Dale fire, said she would rebuild.',
    'Her neighbour Peter Quist, 61, said he would leave after the Dale fire.',
  ],
  ['silent', 'Marcus Bell scored 28 points as the Comets won.', 'Dre Walker scored 19 points as the Comets won.'],
  ['silent', 'The Hawks have won 11 games this season.', 'The Hawks have lost 14 games this season.'],
  ['silent', 'The House passed the water bill 231-198.', 'The Senate passed the water bill 52-46.'],
  ['silent', 'The poll put Hanna Ekberg at 42 percent.', 'The poll put Lars Tveit at 37 percent.'],
  [
    'silent',
    'The older skull is 310,000 years old, the team from Leiden said.',
    'The younger skull is 240,000 years old, the team from Leiden said.',
  ],
  [
    'silent',
    'The eastbound bridge lane carries 21,000 cars a day at Marle.',
    'The westbound bridge lane carries 34,000 cars a day at Marle.',
  ],
  [
    'silent',
    'About 70 of the 600 pupils at Fenn School caught the virus.',
    'Fenn School, which has 1,100 pupils and teachers in all, closed because of the virus.',
  ],
  ['silent', 'Wheat rose 2 percent to $6.10 a bushel.', 'Corn rose 3 percent to $4.40 a bushel.'],
  ['silent', 'Rail firm Transvia wants to hire 700 drivers by 2026.', 'Transvia hired 180 drivers last year.'],
  ['silent', 'The car factory in Sorrel has 4,200 workers.', 'The tyre factory in Sorrel has 1,300 workers.'],
  [
    'silent',
    'The cathedral in Lisse attracts 90,000 visitors a year.',
    'The castle in Lisse attracts 240,000 visitors a year.',
  ],
  [
    'silent',
    'The Senate version of the bill gives farmers $14 billion.',
    'The House version of the bill gives farmers $9 billion.',
  ],
  [
    'silent',
    'The city paid $3 million for the park in Delft Hill.',
    'The city paid $7 million for the school in Delft Hill.',
  ],
  [
    'silent',
    'The poll found that 44 percent of Democrats trusted the agency.',
    'The poll found that 19 percent of Republicans trusted the agency.',
  ],
  [
    'silent',
    'About 300 passengers were on the train in Ostend, 30 of them children.',
    'Thirty people were hurt when the train derailed in Ostend.',
  ],
  [
    'silent',
    'The company in Rhone will close 12 shops, four of them in Paris.',
    'The company opened four shops in Rhone.',
  ],
  [
    'silent',
    'Police said the man had fired 14 shots at the Elm Street bar.',
    'Police fired 6 shots at the Elm Street bar.',
  ],
  [
    'silent',
    'The bank set aside 200 million euros for fines in the Vesta case.',
    'The bank earned 900 million euros before the Vesta case.',
  ],
  [
    'silent',
    'The Nile cruise firm carried 12,000 guests last summer.',
    'The Nile cruise firm carried 4,000 guests last winter.',
  ],
  ['silent', 'Inflation in Ruvia was 4.1 percent in 2019.', 'Inflation in Ruvia was 11.6 percent in 2022.'],
  [
    'silent',
    'Doctors said 8 of the injured in the Park Lane fire were in critical condition.',
    'Doctors said 21 of the injured in the Park Lane fire had gone home.',
  ],
  ['silent', 'Coach Lena Dorr has led the team to 14 titles.', 'Captain Mia Sand has scored 31 goals for the team.'],
  ['silent', 'The male panda in Basel weighs 112 kilograms.', 'The female panda in Basel weighs 95 kilograms.'],
  [
    'silent',
    'Judge Ortiz sentenced the driver to 6 years and his wife to 18 months.',
    'The driver’s accomplice got 3 years from Judge Ortiz.',
  ],
  ['silent', 'The zoo in Harle keeps 14 lions.', 'The park in Harle keeps 6 lions.'],
  [
    'silent',
    'The older wing of the prison holds 300 inmates, the governor of Stade said.',
    'The newer wing of the prison holds 520 inmates, the governor of Stade said.',
  ],
  ['silent', 'Exports of wine from Ruvia rose 6 percent.', 'Exports of cheese from Ruvia rose 13 percent.'],
  ['silent', 'The eastern port of Salla handled 4 million tonnes.', 'The river port of Salla handled 700,000 tonnes.'],
  [
    'silent',
    'The council gave 3 million euros for roads in Trell.',
    'The council gave 3 million euros for schools in Trell.',
  ],
  ['silent', 'Upper Karst has 2,100 inhabitants.', 'Lower Karst has 5,400 inhabitants.'],
  ['silent', 'The airline opened 12 routes from Olm.', 'The airline closed 5 routes from Olm.'],
  [
    'silent',
    'The first half brought Velto a profit of $80 million.',
    'The second half brought Velto a profit of $130 million.',
  ],
  ['silent', 'Tickets for the gala in Brask cost 90 euros.', 'Tickets for the rehearsal in Brask cost 25 euros.'],
  [
    'silent',
    'The House committee approved it by a vote of 12 to 9.',
    'The Senate committee approved it by a vote of 10 to 4.',
  ],
  ['silent', 'The women’s team of Lorne has won 9 matches.', 'The men’s team of Lorne has won 4 matches.'],
];

/** Dates, ages and names told otherwise, or of another event or person. */
const DATES: readonly ToldPair[] = [
  ['major', 'The Harlan bridge was built in 1932.', 'The Harlan bridge, built in 1923, will close.'],
  ['major', 'Ines Duval was elected mayor of Trell in 2011.', 'Duval was elected mayor of Trell in 2012.'],
  ['major', 'The trial of Boris Lange begins on March 12.', 'The trial of Boris Lange begins on May 12.'],
  ['same', 'The Corran festival opens on June 5.', 'The Corran festival opens on June 5 with a concert.'],
  ['minor', 'The ferry sank off Lund on Tuesday.', 'The ferry sank off Lund on Wednesday.'],
  ['same', 'The Ashdown mine closed in 1987.', 'The Ashdown mine, which closed in 1987, is for sale.'],
  ['major', 'Tomas Reyes, 34, was charged with arson.', 'Tomas Reyes, 43, was charged with arson.'],
  ['same', 'Actor Paul Lindh, 71, died on Monday.', 'Lindh died on Monday. He was 71.'],
  ['minor', 'Maria Sole, 28, won the race.', 'Sole, 29, won the race.'],
  ['major', 'A 16-year-old girl was rescued from the Marne.', 'A 61-year-old girl was rescued from the Marne.'],
  ['major', 'The new stadium in Gorre will open on August 3.', 'The new stadium in Gorre will open on August 30.'],
  ['silent', 'The Harlan bridge was built in 1932.', 'The Harlan bridge was repaired in 1998.'],
  ['silent', 'Ines Duval was born in 1961.', 'Ines Duval was elected in 2011.'],
  ['silent', 'The Harlan bridge was built in 1932.', 'The Corby bridge was built in 1955.'],
  ['silent', 'The trial of Boris Lange begins on March 12.', 'The trial of Erik Sand begins on May 2.'],
  ['silent', 'The trial of Boris Lange begins on March 12.', 'The trial of Boris Lange ended on May 2.'],
  ['silent', 'Voting in Norda begins on April 3.', 'Voting in Norda ends on April 10.'],
  ['same', 'Tomas Reyes, 34, and Luis Reyes, 31, were charged.', 'Luis Reyes, 31, was charged.'],
  ['same', 'Anna Berg, 45, has a son, Nils, 12.', 'Nils Berg, 12, goes to school in Trell.'],
  ['same', 'Peter Holt, who was 22 when he joined the club, is 36.', 'Holt, 36, joined the club in 2010.'],
  ['same', 'The Velling plant opened in 1974 and closed in 2009.', 'The Velling plant closed in 2009.'],
  ['silent', 'The first hearing is on March 12.', 'The second hearing is on May 12.'],
  ['silent', 'Rain fell in Trell on Monday.', 'Snow fell in Trell on Friday.'],
];

export const DESK_FIGURES = [
  ['from all desks', TELLING],
  ['of two subjects', CALM],
  ['of dates and ages', DATES],
] as const;

export const MISJUDGED_DESKS: readonly ToldPair[] = [
  [
    'major',
    'Halvik Bank will close 120 branches and cut 2,300 jobs over two years, it said on Monday.',
    'On Monday Halvik Bank said it would shut 120 branches, with the loss of 3,200 jobs.',
  ],
  [
    'major',
    'The Green Alliance won 48 of the 150 seats in parliament, down from 57.',
    'The Green Alliance took 38 seats in the 150-seat parliament.',
  ],
  ['major', 'Snowfall in Aldermoor reached 42 inches, a record.', 'A record 42 centimetres of snow fell in Aldermoor.'],
  [
    'major',
    'Floodwater has covered 3,400 hectares of farmland around Belmar, the regional government said.',
    'Around Belmar 4,300 hectares of farmland are under water, according to the regional government.',
  ],
  [
    'major',
    'Two brothers from Calder were charged with stealing $780,000 from the church.',
    'Two Calder brothers are accused of stealing $870,000 from the church.',
  ],
  ['major', 'Incumbent Dana Foss won by 1,204 votes out of 88,000 cast.', 'Foss won by 1,240 votes.'],
  ['silent', 'Of 800 staff at the Norden mill, 60 were told to go.', 'Sixty guests visited the Norden mill.'],
  ['minor', 'Police named the victim as Stephen Hale, 40.', 'The victim was named as Steven Hale, 40.'],
];
