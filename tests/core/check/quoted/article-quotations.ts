import type { QuotedRow, QuotedTable } from './quoted-rows.ts';

/*
 * Short articles of all desks, with one quotation turned or not, written before the judge had seen them. At first run 45
 * of 60 were right, of those of a few words 8 of 20; of a second lot 27 of 30, of a third 15 of 20.
 */

export const ARTICLE_QUOTATIONS: readonly QuotedTable[] = [
  {
    about: 'a few words amid an article',
    rows: [
      [
        'minor',
        'The court of appeal threw out the verdict on Tuesday. Judge Ellen Marsh described the police inquiry as “deeply troubling”. A retrial was ordered.',
        'Judge Ellen Marsh described the police inquiry as “deeply disturbing” when the verdict was thrown out on Tuesday.',
      ],
      [
        'same',
        'The court of appeal threw out the verdict on Tuesday. Judge Ellen Marsh described the police inquiry as “deeply troubling”. A retrial was ordered.',
        'An inquiry that Judge Ellen Marsh found “deeply troubling” has cost the police a verdict.',
      ],
      [
        'major',
        'Shares in Brandt Steel fell by a tenth. “We are not for sale,” chief executive Otto Brandt told reporters. The firm has been in talks with a rival.',
        'Brandt Steel has been in talks with a rival, and its shares fell. “We are for sale,” chief executive Otto Brandt told reporters.',
      ],
      [
        'same',
        'Shares in Brandt Steel fell by a tenth. “We are not for sale,” chief executive Otto Brandt told reporters.',
        'Otto Brandt, the chief executive, insisted that Brandt Steel was “not for sale”.',
      ],
      [
        'major',
        'Winger Kofi Adjei limped off after an hour. Manager Lena Holt said the injury was “not serious” and that he would travel with the team.',
        'Winger Kofi Adjei limped off after an hour. Manager Lena Holt said the injury was “very serious” and that he would travel with the team.',
      ],
      [
        'major',
        'A storm crossed the islands overnight. Forecaster Hugh Ames said it was “the second worst” in his forty years at the station.',
        'A storm crossed the islands overnight. Forecaster Hugh Ames said it was “the worst” in his forty years at the station.',
      ],
      [
        'silent',
        'The minister met the unions on Monday. Transport minister Paula Greene called the talks “constructive”. They will go on next week.',
        'The minister visited a flooded village. Transport minister Paula Greene called the damage “horrific” and promised help.',
      ],
      [
        'same',
        'Novelist Ruth Tamm won the prize for her fourth book. The jury praised its “quiet, merciless humour” and a plot that never rests.',
        'The prize goes to Ruth Tamm, whose fourth book the jury praised for its “quiet, merciless humor”.',
      ],
      [
        'minor',
        'Novelist Ruth Tamm won the prize for her fourth book. The jury praised its “quiet, merciless humour” and a plot that never rests.',
        'The prize goes to Ruth Tamm. The jury praised its “quiet, ruthless humour” and a plot that never rests.',
      ],
      [
        'major',
        'The bank admitted that customers had lost savings. Finance director Ian Booth blamed “a few bad apples” at the branch in Leith.',
        'The bank admitted that customers had lost savings. Finance director Ian Booth blamed “a lot of bad apples” at the branch in Leith.',
      ],
      [
        'same',
        'Senator Marcia Dole backed the budget. “I will vote for it,” she said after the caucus. The vote is on Thursday.',
        'Senator Marcia Dole said she “will vote for it” on Thursday.',
      ],
      [
        'silent',
        'The festival sold out in an hour. Director Amos Lee called the response “overwhelming”. Twelve films are shown.',
        'Director Amos Lee called the rain that ended the opening night “biblical”. The festival had sold out in an hour.',
      ],
      [
        'major',
        'Chemist Priya Nair said the leak posed “no risk” to the town. The plant has been shut since Sunday.',
        'Chemist Priya Nair said the leak posed “a risk” to the town. The plant has been shut since Sunday.',
      ],
      [
        'minor',
        'The strike at the port enters its second week. Union leader Bram Visser called the offer “an insult” to dockers.',
        'The strike at the port enters its second week. Union leader Bram Visser called the offer “a slap in the face” to dockers.',
      ],
      [
        'same',
        'The cathedral’s roof may fall in, its architect warned. Repairs are “long overdue”, said Clara Voss, who has worked there since 2004.',
        'Repairs to the cathedral’s roof are “long overdue,” according to its architect, Clara Voss.',
      ],
      [
        'major',
        'Defence lawyer Saul Grant said his client felt “no remorse whatsoever” and would appeal. He was jailed for nine years.',
        'Defence lawyer Saul Grant said his client felt “deep remorse” and would appeal. He was jailed for nine years.',
      ],
    ],
  },
  {
    about: 'one thing turned amid an article',
    rows: [
      [
        'major',
        'The parliament debates the dam on Monday. “If we do not build it, the valley will flood again,” engineer Tomas Weil told the committee. Farmers are against it.',
        'The dam is before parliament. “If we build it, the valley will flood again,” engineer Tomas Weil told the committee.',
      ],
      [
        'major',
        'The retailer cut its forecast. “We can keep all the shops open provided that rents come down,” chief executive Joan Ferris said in a call with analysts.',
        'The retailer cut its forecast on Tuesday. “We can keep all the shops open,” chief executive Joan Ferris said in a call with analysts.',
      ],
      [
        'major',
        'The trial of the former mayor began on Monday. “My client’s enemies claim that he took the money from the school fund,” lawyer Petra Lund told the jury.',
        'The former mayor went on trial. “He took the money from the school fund,” lawyer Petra Lund told the jury.',
      ],
      [
        'major',
        'Rescuers searched the slope until dark. “We pulled seventeen people out of the snow alive,” said Marc Egger, who led the search.',
        'Rescuers searched until dark. “We pulled seventy people out of the snow alive,” said Marc Egger, who led the search.',
      ],
      [
        'major',
        'The vaccine was tried in five countries. “Some of the patients developed a fever within a day,” Dr. Ines Rocha wrote in the report.',
        'The vaccine was tried in five countries. “All of the patients developed a fever within a day,” Dr. Ines Rocha wrote in the report.',
      ],
      [
        'major',
        'The inquest heard from neighbours. “I saw Daniel Frey run out of the house with the gun in his hand,” Maud Ellis said.',
        'Neighbours spoke at the inquest. “I saw Martin Frey run out of the house with the gun in his hand,” Maud Ellis said.',
      ],
      [
        'minor',
        'The coach resigned on Sunday. “I have given this club everything. The fans deserve better. I wish my successor luck,” Piet Claes said.',
        'Piet Claes resigned as coach. “I have given this club everything. I wish my successor luck,” he said.',
      ],
      [
        'major:speaker',
        'Two scientists looked at the ice. “The glacier has lost a third of its mass since 1990,” said Karin Aas of the university. Her colleague Ulf Strand doubts the method.',
        'Two scientists looked at the ice. “The glacier has lost a third of its mass since 1990,” said Ulf Strand.',
      ],
      [
        'major',
        'The museum will return the bronzes. “We should have done this decades ago,” director Ama Boateng said at the ceremony.',
        'The museum will return the bronzes. “We could not have done this decades ago,” director Ama Boateng said at the ceremony.',
      ],
      [
        'major',
        'The central bank left rates alone. “Inflation will probably fall below two percent by spring,” governor Yann Leduc said.',
        'The central bank left rates alone. “Inflation will fall below two percent by spring,” governor Yann Leduc said.',
      ],
      [
        'major',
        'Police cleared the camp at dawn. “My officers used force only after stones were thrown at them,” commissioner Ray Dolan said.',
        'Police cleared the camp at dawn. “My officers used force after stones were thrown at them,” commissioner Ray Dolan said.',
      ],
      [
        'major',
        'The oil firm faces a fine. “I don’t believe that anyone on the rig ignored the alarm,” manager Stuart Kerr told the inquiry.',
        'The oil firm faces a fine. “I believe that someone on the rig ignored the alarm,” manager Stuart Kerr told the inquiry.',
      ],
      [
        'major',
        'The sprinter was banned for two years. “I have never knowingly taken a banned substance,” Ondine Sy wrote on Monday.',
        'The sprinter was banned for two years. “I have knowingly taken a banned substance,” Ondine Sy wrote on Monday.',
      ],
      [
        'major',
        'The governor visited the burned town. “We will rebuild every home before the winter,” Governor Rosa Quint promised.',
        'The governor visited the burned town. “We will rebuild every home after the winter,” Governor Rosa Quint promised.',
      ],
      [
        'major',
        'The rail operator apologised. “Fewer than half of our trains ran on time in January,” spokesman Neil Hobbs said.',
        'The rail operator apologised. “More than half of our trains ran on time in January,” spokesman Neil Hobbs said.',
      ],
      [
        'major',
        'The actor spoke after the film’s first night. “It would be a lie to say that I enjoyed working with him,” Jude Parr told the audience.',
        'The actor spoke after the film’s first night. “I enjoyed working with him,” Jude Parr told the audience.',
      ],
      [
        'major',
        'Ministers met in Vienna. “Russia is unlikely to sign the treaty this year,” envoy Hanna Kost said after the talks.',
        'Ministers met in Vienna. “Russia is likely to sign the treaty this year,” envoy Hanna Kost said after the talks.',
      ],
      [
        'major',
        'The farm was sold at auction. “We lost the land because the bank refused to wait another month,” farmer Will Teague said.',
        'The farm was sold at auction. “We lost the land because the bank agreed to wait another month,” farmer Will Teague said.',
      ],
      [
        'minor',
        'Snow closed the pass on Thursday. “The drivers were cold, hungry and very tired when we reached them,” said ranger Beth Moy.',
        'Snow closed the pass on Thursday. “The drivers were cold, hungry and exhausted when we reached them,” said ranger Beth Moy.',
      ],
      [
        'major',
        'The regulator closed the case. “We found no evidence that the airline hid the fault from passengers,” said inspector Omar Haddad.',
        'The regulator closed the case. “We found evidence that the airline hid the fault from passengers,” said inspector Omar Haddad.',
      ],
    ],
  },
  {
    about: 'nothing turned amid an article',
    rows: [
      [
        'minor',
        'The film opens in May. “I am tired of playing policemen,” actor Sven Dahl told the magazine.',
        'Actor Sven Dahl told the magazine he “was tired of playing policemen”. The film opens in May.',
      ],
      [
        'same',
        'The river rose four metres. “People were climbing on roofs and holding babies over their heads,” said nurse Adele Okoro.',
        'Nurse Adele Okoro saw people “climbing on roofs and holding babies over their heads” when the river rose.',
      ],
      [
        'same',
        'The chip maker raised prices. “Because demand is so strong, we have to ration what we sell,” Grace Lin said.',
        '“We have to ration what we sell,” said Grace Lin, because demand is so strong. The chip maker raised prices.',
      ],
      [
        'same',
        'The club was relegated. “I take the blame, all of it, and I will talk to the owners on Monday,” coach Rui Matos said.',
        'The club was relegated. “I take the blame … and I will talk to the owners on Monday,” coach Rui Matos said.',
      ],
      [
        'same',
        'The theatre reopened. “The colour of the curtain was my grandmother’s favourite,” designer Nell Farrow said.',
        'The theatre reopened. “The color of the curtain was my grandmother’s favorite,” designer Nell Farrow said.',
      ],
      [
        'same',
        'The jury awarded the family damages. “Ten million dollars will not bring my son back,” Joyce Tran said outside the court.',
        'The jury awarded the family damages. “$10 million will not bring my son back,” Joyce Tran said outside the court.',
      ],
      [
        'same',
        'The striker was sent off. “That was a fucking joke of a decision,” Dario Pell shouted at the referee.',
        'The striker was sent off. “That was a f***ing joke of a decision,” Dario Pell shouted at the referee.',
      ],
      [
        'same',
        'The prince gave evidence for two hours. “The phone call ended my trust in everyone I knew,” he told the court.',
        '“The phone call ended my trust in everyone I knew,” the prince told the court. Asked again, he said that it “ended my trust in everyone I knew”.',
      ],
      [
        'same',
        'The probe landed at dawn. “We got a signal and then the whole room was crying,” said flight director Mei Sato.',
        '“Then the whole room was crying,” said flight director Mei Sato. The probe had landed at dawn.',
      ],
      [
        'same',
        'The company will leave the country. “We’re leaving, and we’re not coming back,” chairman Lars Edel said.',
        'The company will leave the country. “We are leaving and we are not coming back,” chairman Lars Edel said.',
      ],
      [
        'same',
        'The bishop wrote to all parishes. “We failed the children who trusted us, and we failed their parents,” Bishop Alan Croft wrote.',
        '“We failed the children who trusted us,” Bishop Alan Croft wrote to all parishes, “and we failed their parents.”',
      ],
      [
        'same',
        'The mayor gave up her seat. “I won’t be a candidate in the fall,” said Mayor Trudy Vance.',
        'The mayor gave up her seat. “I won’t be a candidate in the fall,” Vance, the mayor, announced on her website.',
      ],
      [
        'same',
        'A heatwave is on its way. “Temperatures of 38 degrees are possible on Sunday,” meteorologist Fritz Aller said.',
        'A heatwave is on its way. “Temperatures of thirty-eight degrees are possible on Sunday,” the meteorologist Fritz Aller said.',
      ],
      [
        'same',
        'The band broke up. “We, like, never really, you know, liked each other,” drummer Zed Pike said.',
        'The band broke up. “We never really liked each other,” drummer Zed Pike said.',
      ],
      [
        'same',
        'The lake is poisoned. “You can smell it from the road, and the birds are gone,” said teacher Ewa Lis.',
        'Teacher Ewa Lis says that “the birds are gone” from the lake, and that “you can smell it from the road”.',
      ],
      [
        'same',
        'The prosecutor dropped the charge. “There isn’t enough evidence to convict anyone of anything,” Gail Moss said.',
        'The prosecutor, Gail Moss, dropped the charge, saying there wasn’t “enough evidence to convict anyone of anything”.',
      ],
      [
        'same',
        'The merger is off. Northern Gas said in a statement: “The board has concluded that the terms no longer serve our shareholders.”',
        'The merger is off. “The board has concluded that the terms no longer serve our shareholders,” Northern Gas said.',
      ],
      [
        'same',
        'The goalkeeper, Mats Ohlin, saved two penalties. “My father taught me to wait,” he said. “He was a goalkeeper too.”',
        '“My father taught me to wait. He was a goalkeeper too,” said Mats Ohlin, who saved two penalties.',
      ],
      [
        'same',
        'The school was shut for a week. “The children are fine, they’re back in class & happy,” head teacher Noor Khan said.',
        'The school was shut for a week. “The children are fine, they are back in class and happy,” head teacher Noor Khan said.',
      ],
    ],
  },
  {
    about: 'a few words amid another lot of articles',
    rows: [
      [
        'major',
        'The referee sent two men off. Captain Joe Brandt said the decision was “absolutely right” and that he had apologised. The match ended 1-1.',
        'The referee sent two men off. Captain Joe Brandt said the decision was “absolutely wrong” and that he had apologised.',
      ],
      [
        'minor',
        'The opera was booed on its first night. Critic Hanne Voll described the staging as “painfully dull” in her review.',
        'The opera was booed. Critic Hanne Voll described the staging as “terribly dull” in her review.',
      ],
      [
        'same',
        'The opera was booed on its first night. Critic Hanne Voll described the staging as “painfully dull” in her review.',
        'The staging was “painfully dull”, critic Hanne Voll wrote.',
      ],
      [
        'major',
        'The bank will cut jobs. Chief executive Lars Holm told staff that “no branches” would close before Christmas.',
        'The bank will cut jobs. Chief executive Lars Holm told staff that “some branches” would close before Christmas.',
      ],
      [
        'silent',
        'Storm Edda hit the coast. Minister Olga Petz called the flooding “unprecedented”. Schools are shut.',
        'A year on from Storm Edda, minister Olga Petz called the repairs “inadequate”. Schools are still shut.',
      ],
      [
        'major',
        'The prosecutor asked for ten years. Defence counsel Ruth Amari said her client was “partly responsible” for the crash.',
        'The prosecutor asked for ten years. Defence counsel Ruth Amari said her client was “solely responsible” for the crash.',
      ],
      [
        'same',
        'The strike is off. Union secretary Dirk Maas said members had “won what we asked for” and would return on Monday.',
        'Members “won what we asked for”, said Dirk Maas, the union secretary. The strike is off.',
      ],
      [
        'major',
        'Scientists found water on the moon. Dr. Lena Cho said the amount was “far smaller” than first thought.',
        'Scientists found water on the moon. Dr. Lena Cho said the amount was “far larger” than first thought.',
      ],
      [
        'silent',
        'The president spoke twice. President Juan Duarte called the treaty “historic”. He called the wall “a mistake”.',
        'The president spoke twice. President Juan Duarte called the summit “useful”.',
      ],
    ],
  },
  {
    about: 'one thing turned in another lot of articles',
    rows: [
      [
        'major',
        'The council met. “Unless the state pays, the school will close in June,” treasurer Mick Orr told parents.',
        'The council met. “The school will close in June,” treasurer Mick Orr told parents.',
      ],
      [
        'major',
        'A jury cleared the nurse. “I am sure that she did not know what was in the syringe,” juror Pam Weir said afterwards.',
        'A jury cleared the nurse. “I am not sure that she did know what was in the syringe,” juror Pam Weir said afterwards.',
      ],
      [
        'major',
        'The oil price fell. “Most producers will lose money at this price,” analyst Sara Bell wrote to clients.',
        'The oil price fell. “Few producers will lose money at this price,” analyst Sara Bell wrote to clients.',
      ],
      [
        'major',
        'The team won 3-0. “Our keeper, Davies, was the best man on the pitch,” manager Al Roper said.',
        'The team won 3-0. “Their keeper, Davies, was the best man on the pitch,” manager Al Roper said.',
      ],
      [
        'major',
        'The village was evacuated. “The dam could break at any hour,” engineer Ivo Lang warned.',
        'The village was evacuated. “The dam will break at any hour,” engineer Ivo Lang warned.',
      ],
      [
        'minor',
        'The novelist moved to Rome. “I write in the mornings, I walk in the afternoons and I read at night,” Elsa Dorn said.',
        'The novelist moved to Rome. “I write in the mornings and I read at night,” Elsa Dorn said.',
      ],
      [
        'major:speaker',
        'The two candidates debated. “I would close the border on my first day,” Senator Kyle Burke said. Governor Ann Shea shook her head.',
        'The two candidates debated. “I would close the border on my first day,” Governor Ann Shea said.',
      ],
      [
        'major',
        'The ferry ran aground. “We had 212 passengers and nobody was hurt,” captain Nils Aker said.',
        'The ferry ran aground. “We had 212 passengers and somebody was hurt,” captain Nils Aker said.',
      ],
      [
        'minor',
        'The bridge reopened. “It was built in the time of my grandfather and it is a handsome thing,” said mayor Flora Quist.',
        'The bridge reopened. “It was built in the time of my grandfather and it is a beautiful thing,” said mayor Flora Quist.',
      ],
    ],
  },
  {
    about: 'nothing turned in another lot of articles',
    rows: [
      [
        'same',
        'The miners came up at noon. “My lads were down there for nineteen hours without light,” foreman Gus Penn said.',
        'Foreman Gus Penn said his “lads were down there for 19 hours without light”.',
      ],
      [
        'same',
        'The author won the case. “I didn’t do it for the money,” Iris Cole said on the steps. “I did it for my readers.”',
        '“I didn’t do it for the money. I did it for my readers,” Iris Cole said on the steps.',
      ],
      [
        'same',
        'The chancellor resigned. “There comes a time when one has to go, and that time is now,” Otto Kern told parliament.',
        'The chancellor resigned, telling parliament that “there comes a time when one has to go”.',
      ],
      [
        'same',
        'Doctors worked through the night. “We ran out of beds, of blood and of oxygen,” surgeon Leila Aziz said.',
        '“We ran out of beds, of blood, and of oxygen,” Leila Aziz, a surgeon, said.',
      ],
      [
        'same',
        'The planet is small. “We’ve organised a programme of observations at our centre,” astronomer Tim Yates said.',
        'The planet is small. “We’ve organized a program of observations at our center,” astronomer Tim Yates said.',
      ],
      [
        'same',
        'The witness broke down. “He told me he had buried it under the barn,” she said. Nora Finch lived next door.',
        '“[Mr Hale] told me he had buried it under the barn,” said Nora Finch, who lived next door.',
      ],
      [
        'same',
        'The players sang. “We are the f---ing champions and nobody can take it away,” captain Luca Rossi yelled.',
        'The players sang. “We are the fucking champions and nobody can take it away,” captain Luca Rossi yelled.',
      ],
      [
        'same',
        'Profits doubled. “Demand in Asia was strong, demand in Europe was stronger still,” finance chief Mia Lund said on a call.',
        'Finance chief Mia Lund pointed to Asia, where demand “was strong”, and to Europe, where it “was stronger still”.',
      ],
      [
        'same',
        'The comet returns in May. “You will need a telescope,” Professor Hugo Reis said. “You will also need patience.”',
        '“You will need a telescope,” Professor Hugo Reis said of the comet. You need a telescope, he repeated, and “you will also need patience”.',
      ],
      [
        'same',
        'The judge ruled at noon. “This court will not be used as a stage for your politics,” Judge Mona Khalil told the accused.',
        '“This court will not be used as a stage for your politics”, Judge Mona Khalil told the accused in a ruling at noon.',
      ],
    ],
  },
  {
    about: 'a few words amid a third lot of articles',
    rows: [
      [
        'major',
        'Two trains collided near Arnhem. Safety chief Eva Brink called the signals “perfectly safe” in her report.',
        'Two trains collided near Arnhem. Safety chief Eva Brink called the signals “barely safe” in her report.',
      ],
      [
        'major',
        'The vote is on Sunday. Party leader Hugo Sand told supporters he was “ready to lose” it.',
        'The vote is on Sunday. Party leader Hugo Sand told supporters he was “ready to win” it.',
      ],
      [
        'same',
        'The vote is on Sunday. Party leader Hugo Sand told supporters he was “ready to lose” it.',
        'On Sunday’s vote, party leader Hugo Sand says he is “ready to lose”.',
      ],
      [
        'silent',
        'The shipyard closed. Owner Per Dahl blamed “cheap imports” for the loss.',
        'The shipyard closed. Owner Per Dahl thanked “loyal workers” for their years.',
      ],
      [
        'minor',
        'A fire destroyed the mill. Witness Olga Penn told police the flames were “as high as the church” within minutes.',
        'A fire destroyed the mill. Witness Olga Penn told police the flames were “as tall as the church” within minutes.',
      ],
    ],
  },
  {
    about: 'one thing turned in a third lot of articles',
    rows: [
      [
        'major',
        'The mine shut. “We did everything that the law asked of us,” manager Kurt Hahn said.',
        'The mine shut. “We did nothing that the law asked of us,” manager Kurt Hahn said.',
      ],
      [
        'major',
        'A bus fell into the river. “The driver, I was told, had been drinking,” witness Lou Marsh said.',
        'A bus fell into the river. “The driver had been drinking,” witness Lou Marsh said.',
      ],
      [
        'major',
        'The airline was fined. “If the weather had been better we would have landed in Oslo,” pilot Siv Aas said.',
        'The airline was fined. “We would have landed in Oslo,” pilot Siv Aas said.',
      ],
      [
        'major',
        'The minister was asked about taxes. “Taxes on wages will fall, taxes on fuel will rise,” Vera Holt said.',
        'The minister was asked about taxes. “Taxes on wages will rise, taxes on fuel will fall,” Vera Holt said.',
      ],
      [
        'major',
        'The play closed early. “Barely a hundred people came in the first week,” producer Max Dorn said.',
        'The play closed early. “A hundred people came in the first week,” producer Max Dorn said.',
      ],
      [
        'minor',
        'The tower is finished. “My grandmother laid the first brick, and I laid the last,” builder Tom Oake said.',
        'The tower is finished. “My grandmother laid the first stone, and I laid the last,” builder Tom Oake said.',
      ],
      [
        'major:speaker',
        'The twins were found. “They were hiding in the loft all along,” their uncle, Carl Benn, said. Sheriff Dana Wood led the search.',
        'The twins were found. “They were hiding in the loft all along,” Sheriff Dana Wood said.',
      ],
    ],
  },
  {
    about: 'nothing turned in a third lot of articles',
    rows: [
      [
        'same',
        'The firm was sold. “My father, who founded it in a garage, would have wept,” heir Jill Crane said.',
        'The firm was sold. “My father … would have wept,” heir Jill Crane said.',
      ],
      [
        'same',
        'The champion retired. “I’m done, I’m happy, I’m going home,” Petra Kvist said.',
        'The champion, Petra Kvist, retired. “I’m done,” she said. “I’m happy, I’m going home.”',
      ],
      [
        'same',
        'The bill failed. “It’s a sad day for the people of this state,” Sen. Roy Tate said.',
        'The bill failed. “It is a sad day for the people of [Ohio],” Sen. Roy Tate said.',
      ],
      [
        'same',
        'The hospital apologised. “We let Mrs. Green and her family down badly,” director Kim Shaw said.',
        'The hospital apologised, with director Kim Shaw admitting it had “let Mrs Green and her family down badly”.',
      ],
      [
        'same',
        'The zoo reopened. “The elephants missed the visitors more than the visitors missed them,” keeper Jo Lamb joked.',
        'The zoo reopened. “The elephants missed the visitors more than the visitors missed them,” joked keeper Jo Lamb.',
      ],
    ],
  },
];

/**
 * Judged otherwise than they should be: other words in the place of a few, a few of small words alone, “nothing short of”,
 * and a sentence of small words with a number in digits.
 */
export const MISJUDGED: readonly QuotedRow[] = [
  [
    'major',
    'The county will close three libraries to save money. Councillor Dana Pruitt called the vote “a disgrace” and left the chamber. The branches shut on Friday.',
    'Three libraries will close in the county. Councillor Dana Pruitt called the vote “a triumph” and left the chamber.',
  ],
  [
    'major',
    'Senator Marcia Dole backed the budget. “I will vote for it,” she said after the caucus. The vote is on Thursday.',
    'Senator Marcia Dole spoke after the caucus. “I will vote against it,” she said.',
  ],
  [
    'major',
    'The cathedral’s roof may fall in, its architect warned. Repairs are “long overdue”, said Clara Voss, who has worked there since 2004.',
    'The cathedral’s roof may fall in, its architect warned. Repairs are “almost finished”, said Clara Voss, who has worked there since 2004.',
  ],
  [
    'major:speaker',
    'The union and the company met for six hours. “It was a waste of time,” union leader Bram Visser said. Port director Elke Moor said nothing.',
    'The union and the company met for six hours. “It was a waste of time,” port director Elke Moor said.',
  ],
  [
    'same',
    'The party split on Friday. “He told her that it would never pass,” whip Carl Bruun said of the bill.',
    'The party split on Friday. “[The chairman] told [Ms Falk] that [the bill] would never pass,” whip Carl Bruun said.',
  ],
  [
    'minor',
    'The hotel burned down. Fire chief Amy Stokes called the rescue “nothing short of heroic” on Tuesday.',
    'The hotel burned down. Fire chief Amy Stokes called the rescue “little short of heroic” on Tuesday.',
  ],
  [
    'major',
    'The patient died in May. Surgeon Raj Mehta told the hearing that he was “never told” of the allergy.',
    'The patient died in May. Surgeon Raj Mehta told the hearing that he was “twice told” of the allergy.',
  ],
  [
    'same',
    'The patient died in May. Surgeon Raj Mehta told the hearing that he was “never told” of the allergy.',
    'Surgeon Raj Mehta was “never told” of the allergy, he told the hearing.',
  ],
  [
    'same',
    'The lake froze. “Nobody under forty has ever seen this, nobody,” fisherman Aki Salo said.',
    'The lake froze. “Nobody under 40 has ever seen this, nobody,” fisherman Aki Salo said.',
  ],
];
