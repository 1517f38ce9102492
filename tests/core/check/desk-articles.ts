import type { ToldPair } from './told-pairs.ts';

/*
 * Written before a rule was looked at. Right at first run: 37 of 40 compatible pairs (3 false majors) and 10 of 30
 * contradictions; of the second lot, 19 of 20 (1) and 6 of 15; of a third
 * of compatible pairs, 9 of 10 (1).
 */

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
  [
    'silent',
    'Grocer Halden Fresh opened 14 shops in the spring and now runs 212. Its sales in the quarter came to 640 million euros. Online orders made up 9 percent of them.',
    'Halden Fresh closed five shops in the spring. It had sales of 2.4 billion euros last year, when it earned 71 million. The chain plans 40 openings by 2027 and has 18,300 employees.',
  ],
  [
    'silent',
    'A hailstorm damaged 3,100 cars in Trevane on Saturday. Stones were up to five centimetres wide. Firefighters were called out 260 times. Nobody was killed.',
    'Insurers expect claims of 22 million euros after the hail in Trevane. At one dealer 140 new cars were dented. Eleven people were treated for cuts. The storm lasted 20 minutes, and 34 millimetres of rain fell.',
  ],
  [
    'silent',
    'Swimmer Ada Krull won the 200 metres in 1:54.3, her fifth medal in Lorne. She beat the runner-up by 0.8 seconds. She is 24.',
    "Ada Krull has won 12 medals at three championships. In Thursday's heat she swam 1:56.0. The world record is 1:52.9. She trains 30 hours a week.",
  ],
  [
    'silent',
    'The state will spend $84 million on bridges next year, $12 million more than this year. Engineers rate 310 of its 4,700 bridges as poor.',
    'The state asked Washington for $200 million for bridges. Last year it repaired 46. The bridge at Colm, built in 1931, carries 19,000 cars a day and will cost $9 million to replace.',
  ],
  [
    'silent',
    'Two trains collided near Arvo on Tuesday, and 17 passengers were injured, three of them seriously. The line was closed for nine hours. There were 230 people on board.',
    'One of the trains near Arvo was going 64 kilometres an hour. Rescuers freed four people. The last such accident on the line, in 2004, injured 51. The driver has worked for the railway for 22 years.',
  ],
  [
    'silent',
    'A new test finds the disease in 92 percent of cases, doctors in Belmont report. They examined 1,460 patients. False alarms occurred in 4 percent.',
    'The older test finds 71 percent of cases. In the Belmont study, 388 patients had the disease. The new test costs 35 euros and takes 15 minutes. It will be offered in 60 clinics.',
  ],
  [
    'silent',
    'Writer Tom Ferris died on Monday at 83. His first novel sold 2 million copies and was translated into 31 languages. He wrote 19 books.',
    'Tom Ferris was 29 when his first novel came out. His last, in 2016, sold 40,000 copies. He leaves a wife of 51 years, two sons and five grandchildren. He turned down a prize of $50,000.',
  ],
  [
    'silent',
    'Rents for new leases in Solberg rose 6.4 percent to 14.20 euros a square metre. A flat of 70 square metres costs 994 euros a month. The city counts 1,900 empty flats.',
    'Tenants in Solberg pay 9.80 euros a square metre on average, 2.1 percent more than a year ago. In the old town new leases cost 18.50 euros. The city wants to build 5,000 flats in ten years; 620 are under way.',
  ],
  [
    'silent',
    'The jury awarded the widow $4.6 million. Her husband, 44, died after a fall at the Corr mill in 2021. The trial took 11 days.',
    "The widow's lawyers had asked for $12 million. The company offered $750,000 before the trial. The jury of eight women and four men met for six hours. The mill has been fined twice, $30,000 each time.",
  ],
  [
    'silent',
    'Milk production on the island fell 7 percent last year to 310 million litres. The number of dairy farms dropped to 480. Farmers get 41 cents a litre.',
    'Dairies on the island paid 46 cents in spring. The average farm has 64 cows; that of Nils Aune has 210. Ten years ago there were 870 farms. Cheese exports brought in 58 million euros.',
  ],
  [
    'silent',
    "The Lund reactor produced 8.1 terawatt hours last year. It stood still for 41 days. It provides 17 percent of the country's power.",
    "The Lund reactor has a capacity of 1,120 megawatts. In January it produced 0.8 terawatt hours. Its repair cost 63 million crowns. Wind supplied 22 percent of the country's power. The reactor is to run until 2038.",
  ],
  [
    'silent',
    'Some 18,000 fans came to the first night of the festival in Brue. Tickets for three days cost 165 euros. Police counted 23 thefts.',
    'The festival in Brue expects 60,000 visitors over three days. The camp site holds 12,000 people. One-day tickets are 75 euros. Doctors treated 310 people on Friday, most of them for sunburn. There are 84 bands on five stages.',
  ],
  [
    'silent',
    'The mayor was re-elected with 54 percent of the vote. Turnout was 38 percent, the lowest since 1991, when it was 35 percent. He won in 21 of 26 districts.',
    'In the Harbour district the mayor got 71 percent. Four years ago he won with 49 percent after two rounds. Turnout in the suburbs was 44 percent. His party has 19 of the 45 seats on the council.',
  ],
  [
    'silent',
    'Smugglers hid 840 kilograms of cocaine in a load of bananas, customs officers in Port Lisle said. It is worth 60 million euros. Two men, 34 and 47, were arrested.',
    'Customs officers in Port Lisle have seized 6.2 tonnes of cocaine this year. In March they found 310 kilograms in a yacht. The container held 19 tonnes of bananas. A third man, 29, is wanted. The suspects face up to 20 years.',
  ],
  [
    'silent',
    'Vaccination against flu begins on Monday in Orley; the town has 9,000 doses. Last winter 31 people died of flu there. A shot costs 18 euros.',
    'Of people over 65 in Orley, 58 percent were vaccinated last winter. The county ordered 120,000 doses. Pensioners pay nothing. In the winter of 2018 flu killed 77 people in Orley. Doctors gave 1,100 shots on the first day.',
  ],
  [
    'silent',
    'Carmaker Brandt recalled 84,000 vans because of faulty brakes. It knows of 12 accidents. The repair takes 40 minutes.',
    "Brandt sold 310,000 vans last year. In Germany 27,000 of those recalled are registered. One driver was killed. It is the company's third recall in two years; the last was of 15,000 cars. Its shares fell 2.6 percent.",
  ],
  [
    'silent',
    'The museum of Aster drew 412,000 visitors last year, 30,000 more than expected. A ticket costs 14 euros. It shows 900 works.',
    'The museum of Aster owns 21,000 works. On its busiest day 4,300 people came. Children under 12 pay nothing and students 7 euros. Visitors from abroad made up 44 percent. The new wing will have 3,000 square metres.',
  ],
  [
    'silent',
    'Snow closed 112 schools in Renn County on Thursday. Up to 38 centimetres fell. Ploughs cleared 1,400 kilometres of road.',
    'About 26,000 pupils in Renn County stayed at home. By evening 15 centimetres had fallen in the valley. The county has 54 ploughs and used 900 tonnes of salt. Police counted 63 accidents, in which nine people were hurt.',
  ],
  [
    'silent',
    'The economy of Tarsk grew 0.6 percent in the second quarter. Exports went up by 2.3 percent. Economists had expected growth of 0.3 percent.',
    'Compared with a year before, the economy of Tarsk was 2.1 percent larger. The government forecasts growth of 1.8 percent for the year. Household spending rose 0.4 percent. In the first quarter output shrank by 0.2 percent.',
  ],
  [
    'silent',
    'The fishing boat Mirva sank with seven men on board on Friday night. Five were saved by helicopter. The water was four degrees cold.',
    'Two of the crew of the Mirva are missing. The boat, 24 metres long, had left port with 11 tonnes of fish. Waves were six metres high. It sank 30 miles off the coast in 90 metres of water. The captain is 56.',
  ],
  [
    'silent',
    'Composer Ida Thorne died on Friday at 77. She wrote four operas. Her son is 41.',
    'Ida Thorne was 31 when her first opera was played. Her husband, Paul Thorne, died in 2010 at 69. Her last concert drew 2,100 people.',
  ],
  [
    'silent',
    "Two cyclists were killed in Marden last week, bringing this year's toll to 11. A driver, 38, was charged.",
    'In all of last year nine cyclists died in Marden. One of those killed last week, Nora Pell, was 52. Police fined 140 drivers on Monday.',
  ],
  [
    'silent',
    'The zoo of Halm plans to spend 12 million euros on a new house for its six elephants. It had 640,000 visitors last year.',
    'Some 7,200 people visited the zoo of Halm on Sunday. It spent 3 million euros on its lions. An elephant eats 150 kilograms a day, and the house will have room for ten.',
  ],
  [
    'silent',
    'The airline lost $94 million in the first quarter. It flew 5.2 million passengers, and 83 percent of its seats were filled.',
    'The airline earned $310 million last year. In March alone 1.9 million passengers flew with it. Fuel costs rose 17 percent to $420 million. It has $1.1 billion in cash.',
  ],
  [
    'silent',
    'Police recovered 47 stolen bicycles from a garage in Erle. They are worth 90,000 euros. A man of 29 was arrested.',
    "In Erle 612 bicycles were stolen last year, and 58 were found. One of those in the garage cost 7,400 euros. The man's brother, 33, is sought.",
  ],
  [
    'silent',
    'The dam at Osk broke at 3 a.m. The flood destroyed 210 houses and drowned 14 people. The lake held 9 million cubic metres.',
    'The flood from the Osk dam reached a height of four metres. It damaged 530 houses. Four of the dead were children. The dam, built in 1966, was 28 metres high. Aid worth $2 million has arrived.',
  ],
  [
    'silent',
    "Nurses at St. Ann's voted 612 to 88 to strike. They want 9 percent more pay. The hospital has 410 beds.",
    "St. Ann's has 1,040 nurses, of whom 700 voted. It offers 5 percent. Nurses there earn $41 an hour. Two years ago they struck for six days.",
  ],
  [
    'silent',
    'Sprinter Jan Oro ran the 100 metres in 9.94 seconds on Sunday. His best is 9.88. He is 26.',
    'Oro, who was second in 2022, had needed 10.03 seconds in the heat. The record of the meeting is 9.86. Some 21,000 people watched.',
  ],
  [
    'silent',
    'Parliament passed the pension law by 61 votes to 52. It raises the age from 65 to 67 by 2035. The average pension is 1,240 euros.',
    'The committee had approved the law by 11 votes to 8. Women get 980 euros on average. The law saves 2 billion euros a year. Four members of the ruling party voted no.',
  ],
  [
    'silent',
    'Frost has destroyed 60 percent of the cherry crop around Brenz. Growers put the damage at 15 million euros. It was minus six degrees.',
    'Around Brenz 1,900 hectares are planted with cherries. Of the plums, 35 percent are lost. One grower, Eva Roth, lost 80,000 euros. Last year the region harvested 8,400 tonnes of cherries.',
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
  [
    'major',
    'Two trains collided near Arvo on Tuesday, and 17 passengers were injured. The line was closed for nine hours.',
    'A collision of two trains near Arvo on Tuesday injured 27 passengers and closed the line for nine hours.',
  ],
  [
    'major',
    'The state will spend $84 million on bridges next year. Engineers rate 310 of its bridges as poor.',
    'Next year the state plans to spend $48 million on bridges. Of these, 310 are in poor condition.',
  ],
  [
    'major',
    'Writer Tom Ferris died on Monday at 83. He wrote 19 books.',
    'Tom Ferris, 73, the writer of 19 books, died on Monday.',
  ],
  [
    'major',
    'Milk production on the island of Aune fell 7 percent last year to 310 million litres. Farmers get 41 cents a litre.',
    'Last year the island of Aune produced 230 million litres of milk, 7 percent less than before. Farmers are paid 41 cents a litre.',
  ],
  [
    'major',
    'Some 18,000 fans came to the first night of the festival in Brue. Police counted 23 thefts.',
    'The first night of the festival in Brue drew 13,000 fans. There were 23 thefts, according to police.',
  ],
  [
    'major',
    'The mayor of Selm was re-elected with 54 percent of the vote. He won in 21 of 26 districts.',
    'Voters in Selm re-elected their mayor with 64 percent of the vote. He carried 21 of 26 districts.',
  ],
  [
    'major',
    'Carmaker Brandt recalled 84,000 vans because of faulty brakes. It knows of 12 accidents.',
    'Brandt is recalling 48,000 vans over brakes that may fail. It has heard of 12 accidents.',
  ],
  [
    'major',
    'The museum of Aster drew 412,000 visitors last year. A ticket costs 14 euros.',
    'Last year 214,000 people visited the museum of Aster, where a ticket is 14 euros.',
  ],
  [
    'major',
    'Snow closed 112 schools in Renn County on Thursday. Ploughs cleared 1,400 kilometres of road.',
    'On Thursday 172 schools in Renn County stayed closed because of snow. Ploughs worked on 1,400 kilometres of road.',
  ],
  [
    'major',
    'The fishing boat Mirva sank with seven men on board on Friday night. Five were saved by helicopter.',
    'With nine men on board, the fishing boat Mirva sank on Friday night. A helicopter rescued five.',
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
  [
    'major',
    'Grocer Halden Fresh opened 14 shops in the spring and now runs 212. Online orders made up 9 percent of sales.',
    'Halden Fresh, which opened 14 shops in the spring, now has 122 shops. Nine percent of sales are made online.',
  ],
  [
    'major',
    'A hailstorm damaged 3,100 cars in Trevane on Saturday. Firefighters were called out 260 times.',
    'Hail damaged 1,300 cars in Trevane on Saturday, and firefighters had 260 calls.',
  ],
  [
    'major',
    'A new test finds the disease in 92 percent of cases, doctors in Belmont report. They examined 1,460 patients.',
    'Doctors in Belmont say that their new test detected the disease in 72 percent of cases. It was tried on 1,460 patients.',
  ],
  [
    'major',
    'The jury awarded the widow $4.6 million. Her husband died after a fall at the Corr mill in 2021.',
    'A jury awarded $6.4 million to the widow of a man who died after a fall at the Corr mill in 2021.',
  ],
  [
    'major',
    'Smugglers hid 840 kilograms of cocaine in a load of bananas, customs officers in Port Lisle said. Two men were arrested.',
    'In Port Lisle customs officers found 480 kilograms of cocaine among bananas. They arrested two men.',
  ],
];
