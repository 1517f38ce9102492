import type { ToldPair } from './told-pairs.ts';

/** Two honest reports of one event, or of two of a sort: other figures, none of which contradicts another. */
const COMPATIBLE: readonly ToldPair[] = [
  [
    'silent',
    'The Kessel 40 index closed at 8,412 points on Tuesday, its highest since March. Shares of the brewer Harlow rose 4.2 percent to 31.50 crowns after it raised its forecast. Turnover came to 1.9 billion crowns. Of the 40 members, 27 gained.',
    'Stocks in Kessel gained 112 points on Tuesday. Harlow, the brewer, added 1.27 crowns. Thirteen of the 40 shares in the index ended lower or unchanged, and the index is up 6 percent since January.',
  ],
  [
    'silent',
    'Police in Dunmere arrested 34 people in raids on Thursday. Officers searched 19 houses and seized 61 kilograms of cannabis worth about $400,000. Nine of those held are under 18. The inquiry began 14 months ago.',
    "Twenty-two men were charged after Thursday's raids in Dunmere. Detectives found 2,300 plants in one house on Mill Road, and $85,000 in cash. The oldest suspect is 71 and the youngest is 15. A further 12 people were released on bail.",
  ],
  [
    'silent',
    'Wind of 131 kilometres an hour was measured at Skerry Point on Friday night. The storm cut power to 48,000 homes in the county. By Saturday morning 17,000 were still without electricity. Some 90 trees fell across roads.',
    'Gusts reached 104 kilometres an hour at the airport as the storm came ashore. Crews reconnected 31,000 homes overnight. The coast road was closed for six hours, and 22 flights were cancelled. Forecasters expect 40 millimetres of rain on Sunday.',
  ],
  [
    'silent',
    'Torvale beat Ashdown 3-1 before a crowd of 24,118. Lena Brandt scored twice, her 11th and 12th goals of the season. Torvale have taken 41 points from 19 games.',
    "Ashdown lost at Torvale's 30,000-seat ground. It was 1-1 at half-time, and Brandt struck in the 58th and 81st minutes. Torvale, who are unbeaten in seven matches, lead the table by four points.",
  ],
  [
    'silent',
    'Researchers followed 5,400 nurses for 12 years and found that those working nights slept 74 minutes less. Of the group, 1,120 developed high blood pressure. The risk was 18 percent higher in night workers.',
    'Night shifts raise the risk of heart trouble, a study says. Among 1,900 nurses who worked nights, 460 had high blood pressure by the end. The nurses were 38 years old on average when the study began, and wore trackers for two weeks.',
  ],
  [
    'silent',
    'With 62 percent of votes counted, Mayor Ruth Adeyo had 48.1 percent and her challenger 44.7 percent. Turnout was put at 57 percent. About 210,000 votes had been counted by midnight.',
    'Ruth Adeyo won a second term with 50.6 percent of the vote, final results showed. Her challenger took 43.2 percent. In all, 338,000 people voted, and 4,100 ballots were spoilt.',
  ],
  [
    'silent',
    'The council approved a budget of $412 million on Monday, by 9 votes to 4. Property tax goes up 2.9 percent. The budget sets aside $18 million for road repairs and adds 15 police officers.',
    'The mayor had asked for $436 million and a tax increase of 4.5 percent. Under the budget passed on Monday the owner of an average house pays $61 more a year. Spending on libraries falls by $2 million to $23 million.',
  ],
  [
    'silent',
    'The city has built 38 kilometres of cycle lanes since 2021. The work has cost 27 million euros. Bicycle traffic grew 21 percent in that time, counters show.',
    'The plan foresees 120 kilometres of cycle lanes by 2030. The council has budgeted 95 million euros for the whole network. On Bridge Street alone 6,200 cyclists pass each day, a third more than in 2021.',
  ],
  [
    'silent',
    'The province of Osmar reported 214 new cases of measles last week. Since January 1,870 people have caught it. Eleven children have died. Vaccination teams reached 64 percent of children.',
    "Osmar's health office counted 41 new measles infections on Wednesday. In the capital alone 730 people have fallen ill this year. The office wants 95 percent of children to be vaccinated and has ordered 300,000 doses.",
  ],
  [
    'silent',
    'Painter Iva Colm has died at 91. She sold her first picture at 17 for $40 and moved to Paris in 1956. A retrospective in 2008 drew 310,000 visitors. She leaves three children and seven grandchildren.',
    'Iva Colm, who died on Sunday, was 23 when she moved to Paris. Her painting "Harbour" fetched $2.8 million in 2019. She painted more than 900 pictures and taught for 30 years. Her husband died in 1999 aged 68.',
  ],
  [
    'silent',
    'The average house in Larne County sold for $384,000 in May. Prices were up 5.1 percent from a year earlier. Homes spent 24 days on the market. Agents sold 1,310 houses.',
    'The median price of a house in Larne County was $351,000 in May. Prices rose 0.4 percent from April. Sellers put 2,040 houses on the market, 7 percent fewer than a year ago.',
  ],
  [
    'silent',
    'A judge sentenced Marek Dulan to 11 years in prison for fraud. Dulan, 54, took 6.3 million euros from 140 investors. He must repay 2.1 million euros.',
    'Prosecutors had asked for 15 years. Dulan, who ran the fund for nine years, has spent 16 months in custody. Some 40 victims were in court. One of them, a retired teacher, lost 180,000 euros.',
  ],
  [
    'silent',
    'Wheat farmers in the Vale harvested 2.4 million tonnes this year, 12 percent less than last year. Yields averaged 5.1 tonnes a hectare. The price stands at 238 euros a tonne.',
    'The wheat harvest in the Vale fell by 330,000 tonnes. On the farm of Joss Peeters the yield was 3.8 tonnes a hectare, half of the usual. In 2022 growers were paid 310 euros a tonne.',
  ],
  [
    'silent',
    'The Brakk wind farm has 62 turbines and can generate 480 megawatts. It cost $1.1 billion. On its first full day it supplied 150,000 homes.',
    'At noon on Monday the Brakk wind farm was producing 310 megawatts. Forty turbines were running. When finished it will serve 290,000 homes. The state lent $250 million of the cost.',
  ],
  [
    'silent',
    'A bus carrying 46 people went off the mountain road near Pell on Sunday, killing 8 and injuring 29. The driver, 58, was unhurt. Rescuers worked for five hours.',
    "Six people died at the scene of Sunday's bus crash near Pell and two more in hospital. Twelve of the injured are in serious condition. The bus fell 60 metres. It was built in 2009 and had seats for 52.",
  ],
  [
    'silent',
    'Norda Foods earned $72 million in the third quarter, up from $65 million a year before. Sales rose 8 percent to $1.3 billion. The company has 9,400 employees.',
    'In the first nine months Norda Foods made a profit of $201 million on sales of $3.8 billion. Sales in Asia grew by 19 percent. It plans to hire 600 people next year and to pay a dividend of 45 cents a share.',
  ],
  [
    'silent',
    'Unemployment in Casten fell to 5.8 percent in August from 6.1 percent in July. Employers added 23,000 jobs. Among people under 25 the rate was 12.4 percent.',
    'Some 410,000 people in Casten were out of work in August, 19,000 fewer than in July. In the north the rate was 7.7 percent. A year ago it was 6.6 percent.',
  ],
  [
    'silent',
    'The Rook Canyon fire had burned 12,400 acres by Wednesday evening and was 15 percent contained. About 900 firefighters were at work. It has destroyed 31 houses.',
    'By Thursday evening the Rook Canyon fire had grown to 17,900 acres and was 22 percent contained. Seven helicopters and 1,150 firefighters are fighting it. Some 4,600 people had to leave, and 44 houses are lost.',
  ],
  [
    'silent',
    'Ellery University will admit 3,200 first-year students this autumn. It received 29,500 applications. Tuition rises 3 percent to $14,800.',
    'Applications to Ellery University went up by 11 percent. The university has 13,700 students in all. Students from abroad pay $31,000. It gave grants to 1,450 of the new students.',
  ],
  [
    'silent',
    'Organisers said 40,000 people marched through Quillan on Saturday. The march lasted three hours. It was the fifth in six weeks.',
    "Police made 17 arrests during Saturday's march in Quillan. Two officers were hurt. Last month's march drew 25,000, by the organisers' count. The next is planned for 14 June.",
  ],
  [
    'silent',
    "A man was shot dead outside a bar in Tolland on Saturday night. Police found nine shell casings. He was 27. It was the city's 14th killing this year.",
    'A woman, 41, was shot dead in a flat in Merrow on Sunday. Neighbours heard three shots. Merrow has had six killings this year, against ten in the same months of last year.',
  ],
  [
    'silent',
    '"Iron Tide" took $41.2 million in its first weekend. It opened in 3,870 cinemas. The film cost $120 million to make. Audiences were 61 percent male.',
    '"Iron Tide" has now earned $96 million in North America and $210 million worldwide. In its second weekend it made $22.5 million, a fall of 45 percent. It leads "Paper Moon", which took $14 million.',
  ],
  [
    'silent',
    'Lake Orsa is 34 percent full. The reservoir holds 260 million cubic metres when full. Households may use 150 litres a day each.',
    'A year ago Lake Orsa was 71 percent full. It now holds about 88 million cubic metres. On average people in the region use 190 litres a day. Rain in October was 9 millimetres, against a norm of 62.',
  ],
  [
    'silent',
    'Velair will buy 35 jets for $3.9 billion. The first will be delivered in 2027. It now flies 88 planes to 61 cities.',
    'Velair has options for 20 more jets. At list prices the planes would cost $5.2 billion. Its fleet will grow to 123 aircraft by 2032. Last year it carried 11.4 million passengers, 6 percent more than the year before.',
  ],
  [
    'silent',
    'In a trial with 840 patients, the new pill cut migraines by 4.1 days a month. Half the patients got a dummy pill. Nausea was reported by 13 percent.',
    'Patients on the pill, sold as Relquin, had 7.9 migraine days a month before the trial. Those who took the dummy pill improved by 1.8 days. Of the 420 on the drug, 31 stopped early. It costs $690 a month.',
  ],
  [
    'silent',
    'An earthquake of magnitude 6.3 struck off Palu Bay at 4:12 a.m. Its centre was 21 kilometres deep. At least five people died and 140 houses collapsed.',
    'An aftershock of magnitude 5.1 hit Palu Bay at noon. Two of the dead were children. Some 1,700 people are in tents. A quake of magnitude 7.0 killed 212 people there in 1998. The town lies 85 kilometres from the centre.',
  ],
  [
    'silent',
    'Mila Orsic, 19, beat the top seed 6-4, 7-5 in two hours and six minutes. She hit 34 winners and won $1.2 million. She had lost their three earlier meetings.',
    'Orsic, ranked 44th, served nine aces in the final. In the semifinal she had needed three hours to win. The loser, who is 31, takes home $600,000. Orsic made 19 unforced errors.',
  ],
  [
    'silent',
    'Coast guards picked up 312 people from four boats on Tuesday. So far this year 9,800 people have landed on Isola Verde. The reception centre has 400 beds.',
    'The reception centre on Isola Verde held 1,260 people on Tuesday night. One boat carried 97 people. In the same months of last year 6,100 people had come. A ferry took 200 to the mainland.',
  ],
  [
    'silent',
    'Burglaries in Hartwell fell 14 percent last year to 1,022. Police solved 19 percent of them. Car theft went up by 6 percent.',
    'Hartwell recorded 88 burglaries in December. In the decade before, the town had seen 1,350 burglaries a year on average. Police recovered 211 of 640 stolen cars. The force has 27 vacancies.',
  ],
  [
    'silent',
    'Some 6,500 dockers at nine ports walked out on Monday. The union wants 11 percent over two years. The strike costs the ports $30 million a day.',
    'The employers offer 6 percent. On the second day of the strike 8,200 dockers stayed away. At the port of Lantry 19 ships are waiting. Dockers earn $29 an hour on average. The last strike, in 2011, lasted 16 days.',
  ],
  [
    'silent',
    'A poll by Arden Research puts the Social Party at 31 percent and the Union at 28. It asked 1,004 adults and has a margin of three points.',
    'The Social Party leads with 33 percent in a survey by Datavox, with the Union on 27. Datavox questioned 2,150 voters between 3 and 9 May. Among people under 30 the Greens have 24 percent.',
  ],
  [
    'silent',
    "Consumer prices in Ostrava rose 3.4 percent in the year to June. Food cost 5.2 percent more. The central bank's target is 2 percent.",
    'Consumer prices rose 0.2 percent from May to June. Without food and energy, inflation was 2.9 percent. In May the annual rate had been 3.7 percent. A litre of petrol cost 1.81 euros.',
  ],
  [
    'silent',
    'Four inmates escaped from Dorr prison on Friday. The prison holds 840 men, though it was built for 560. Two were caught within three hours.',
    'One of the men who fled Dorr prison was serving 22 years for murder. A reward of $10,000 is offered for each of the two still at large. In 2015 seven inmates got out through a tunnel of 40 metres. Staffing is 30 short.',
  ],
  [
    'same',
    'The tanker, 274 metres long, spilled about 1,600 tonnes of oil. It ran aground 11 kilometres off the cape. Beaches of 27 kilometres are soiled.',
    'The 899-foot tanker lost 1,583 tonnes of oil after striking rocks seven miles off the cape. Almost 17 miles of beach are soiled. The tanker held 92,000 tonnes. Volunteers have washed 360 birds.',
  ],
  [
    'silent',
    'Carmaker Solva will cut 4,800 jobs, 1,900 of them at its plant in Brenn. The plant employs 7,200. Solva lost 310 million euros last year.',
    'Solva will cut one job in ten in Europe. At Lindau 640 workers will go. The cuts are to save 700 million euros a year by 2028. Solva employs 51,000 people and sold 1.1 million cars last year.',
  ],
  [
    'same',
    'Patients waited 5.3 hours on average in the emergency rooms of Galen last winter. In January 38 percent waited more than six hours. The hospital has 610 beds.',
    'The median wait in the emergency rooms of Galen was 3.9 hours last winter. One patient of 83 waited 27 hours. A year before, 29 percent waited more than six hours. Galen will add 45 beds.',
  ],
  [
    'silent',
    'Thieves took 17 drawings from the museum in Lisse in under four minutes. The drawings are insured for 9 million euros. The museum was built in 1904.',
    'Three of the 17 stolen drawings were found in a van on Wednesday. Experts say they could bring 25 million euros at auction. The museum had 118,000 visitors last year and has a staff of 64. Police have questioned 30 people.',
  ],
  [
    'silent',
    'The probe travelled 480 million kilometres in seven months. It weighs 1,050 kilograms and carries six instruments. The mission costs $620 million.',
    'After landing the probe sent back 14 pictures. The lander itself weighs 390 kilograms. It is to work for 90 days. The signal takes 11 minutes to reach Earth. A similar mission in 2012 cost $800 million.',
  ],
  [
    'silent',
    'In Ardley, 68 percent of third-graders passed the state reading test, up four points. In mathematics 59 percent passed. The district has 22 schools.',
    'In Ardley, 73 percent of fifth-graders passed in reading. Among poor children the share was 51 percent. Statewide 64 percent of third-graders passed. Three schools got an F. The district spends $12,900 a pupil.',
  ],
  [
    'silent',
    'Exports of Morvan coffee rose to 4.7 million bags in the season that ended in September. Germany bought 28 percent of them. Growers got $2.10 a pound.',
    'Morvan shipped 390,000 bags of coffee in September alone. It exports 85 percent of its crop. In New York the price touched $2.46 a pound. Italy took 610,000 bags in the season. Roasters there pay 8 percent more.',
  ],
];

/** Two reports of one event, of which one figure cannot be right. */
const CONTRADICTING: readonly ToldPair[] = [
  [
    'major',
    'Police in Dunmere arrested 34 people in raids on Thursday. Officers searched 19 houses and seized 61 kilograms of cannabis. Nine of those held are under 18.',
    'Raids in Dunmere on Thursday led to 43 arrests, police said. Some 61 kilos of cannabis were found in 19 houses. Nine minors are among those in custody.',
  ],
  [
    'major',
    'The city has built 38 kilometres of cycle lanes since 2021. The work has cost 27 million euros.',
    'Since 2021 some 83 kilometres of cycle lanes have been built in the city at a cost of 27 million euros.',
  ],
  [
    'major',
    'The average house in Larne County sold for $384,000 in May. Agents sold 1,310 houses.',
    'In May, 1,310 houses changed hands in Larne County, for $348,000 on average.',
  ],
  [
    'major',
    'A judge sentenced Marek Dulan to 11 years in prison for fraud. Dulan, 54, took 6.3 million euros from 140 investors.',
    'Marek Dulan, 54, who cheated 140 investors of 6.3 million euros, must go to prison for 17 years.',
  ],
  [
    'major',
    'Wheat farmers in the Vale harvested 2.4 million tonnes this year. Yields averaged 5.1 tonnes a hectare.',
    "This year's wheat harvest in the Vale came to 4.2 million tonnes, with an average yield of 5.1 tonnes a hectare.",
  ],
  [
    'major',
    'A bus went off the mountain road near Pell on Sunday, killing 8 people and injuring 29. The driver was unhurt.',
    'Eighteen people were killed and 29 hurt when a bus left the mountain road near Pell on Sunday. Its driver was not injured.',
  ],
  [
    'major',
    'Norda Foods earned $72 million in the third quarter, up from $65 million a year before. It has 9,400 employees.',
    'Third-quarter profit at Norda Foods, which employs 9,400 people, was $92 million, compared with $65 million a year earlier.',
  ],
  [
    'major',
    'Unemployment in Casten fell to 5.8 percent in August. Employers added 23,000 jobs.',
    'In August the jobless rate in Casten dropped to 4.8 percent as 23,000 jobs were created.',
  ],
  [
    'major',
    'By Wednesday evening the Rook Canyon fire had burned 12,400 acres. About 900 firefighters were at work. It has destroyed 31 houses.',
    'The fire in Rook Canyon had charred 21,400 acres and 31 houses by Wednesday evening. Around 900 firefighters battled it.',
  ],
  [
    'major',
    'Dario Venn, 27, was shot dead outside a bar in Tolland on Saturday night. Police found nine shell casings.',
    'The man who was shot dead outside a Tolland bar on Saturday night was Dario Venn, 37. Nine shell casings lay on the ground.',
  ],
  [
    'minor',
    'An earthquake of magnitude 6.3 struck off Palu Bay at 4:12 a.m. At least five people died and 140 houses collapsed.',
    'A magnitude 6.8 earthquake hit Palu Bay early in the morning, bringing down 140 houses and killing at least five people.',
  ],
  [
    'major',
    'Mila Orsic, 19, won $1.2 million on Sunday with a 6-4, 7-5 win over the top seed. She hit 34 winners.',
    "Sunday's 6-4, 7-5 win over the top seed earned 19-year-old Mila Orsic $2.1 million. She had 34 winners.",
  ],
  [
    'major',
    'Coast guards picked up 312 people from four boats on Tuesday. So far this year 9,800 people have landed on Isola Verde.',
    'On Tuesday 213 people were picked up by the coast guard from four boats. Isola Verde has seen 9,800 arrivals this year.',
  ],
  [
    'major',
    'Burglaries in Hartwell fell 14 percent last year to 1,022. Car theft went up by 6 percent.',
    'Last year Hartwell had 1,222 burglaries, down 14 percent, while car thefts rose 6 percent.',
  ],
  [
    'major',
    'Some 6,500 dockers at nine ports walked out on Monday. The union wants 11 percent over two years.',
    'On Monday about 6,500 dockers at seven ports went on strike. Their union demands 11 percent over two years.',
  ],
  [
    'major',
    'Consumer prices in Ostrava rose 3.4 percent in the year to June. Food cost 5.2 percent more.',
    'In the year to June consumer prices in Ostrava went up 4.3 percent. Food was 5.2 percent dearer.',
  ],
  [
    'major',
    'The museum in Lisse, built in 1904, lost 17 drawings to thieves. The drawings are insured for 9 million euros.',
    'Thieves took 17 drawings, insured for 9 million euros, from the Lisse museum, which was built in 1940.',
  ],
];

export const DESK_ARTICLES = [
  ['of short articles', COMPATIBLE],
  ['of short articles of which one figure is another', CONTRADICTING],
] as const;

/** Contradictions told in words that share too little: "ordered", "will buy"; "filled to", "full". */
export const MISJUDGED_ARTICLES: readonly ToldPair[] = [
  [
    'major',
    'Torvale beat Ashdown 3-1 on Sunday before a crowd of 24,118. Lena Brandt scored twice. Torvale have 41 points from 19 games.',
    "Some 21,418 people saw Torvale's 3-1 win over Ashdown on Sunday. Brandt got two of the goals. Torvale have played 19 games.",
  ],
  [
    'major',
    'The council approved a budget of $412 million on Monday, by 9 votes to 4. It sets aside $18 million for road repairs and adds 15 police officers.',
    'On Monday councillors voted 9-4 for a $482 million budget. Roads get $18 million, and the police 15 more officers.',
  ],
  [
    'major',
    'The province of Osmar has had 1,870 measles cases since January. Eleven children have died.',
    'In Osmar, 11 children have died of measles and 2,870 people have caught it since January.',
  ],
  [
    'major',
    'Painter Iva Colm died on Sunday at the age of 91. She sold her first picture at 17.',
    'Iva Colm, the painter, who sold her first picture as a 17-year-old, died on Sunday. She was 81.',
  ],
  [
    'major',
    'The Brakk wind farm has 62 turbines and can generate 480 megawatts. It cost $1.1 billion.',
    'With a capacity of 480 megawatts and 92 turbines, the Brakk wind farm cost $1.1 billion.',
  ],
  [
    'major',
    'Ellery University will admit 3,200 first-year students this autumn. Tuition rises 3 percent to $14,800.',
    'This autumn 2,300 first-year students will enter Ellery University, where tuition goes up 3 percent to $14,800.',
  ],
  [
    'minor',
    'Organisers said 40,000 people marched through Quillan on Saturday. The march lasted three hours.',
    'Police put the number of people who marched through Quillan on Saturday at 15,000. The march took three hours.',
  ],
  [
    'major',
    '"Iron Tide" took $41.2 million in its first weekend. It opened in 3,870 cinemas.',
    'In its opening weekend "Iron Tide" made $31.2 million in 3,870 cinemas.',
  ],
  [
    'major',
    'Lake Orsa is 34 percent full. Households may use 150 litres a day each.',
    'Lake Orsa is filled to 43 percent. Each household may use 150 litres a day.',
  ],
  [
    'major',
    'Velair will buy 35 jets for $3.9 billion. The first will be delivered in 2027.',
    'Velair has ordered 53 jets worth $3.9 billion, with the first delivery in 2027.',
  ],
  [
    'major',
    'In a trial with 840 patients, the new pill cut migraines by 4.1 days a month. Nausea was reported by 13 percent.',
    'The pill reduced migraines by 1.4 days a month in a trial of 840 patients. Thirteen percent felt sick.',
  ],
  [
    'major',
    'Four inmates escaped from Dorr prison on Friday. The prison holds 840 men.',
    'Dorr prison, which holds 840 men, lost six inmates on Friday when they escaped.',
  ],
  [
    'major',
    'Carmaker Solva will cut 4,800 jobs by 2028, 1,900 of them in Brenn. Solva lost 310 million euros last year.',
    'Solva, the carmaker, which lost 310 million euros last year, plans to shed 8,400 jobs by 2028, including 1,900 in Brenn.',
  ],
];
