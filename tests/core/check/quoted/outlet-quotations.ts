import type { QuotedRow, QuotedTable } from './quoted-rows.ts';

/* Sentences of our own, written before the judge had seen them: what a source quotes, and a page after it. */

export const OUTLET_QUOTATIONS: readonly QuotedTable[] = [
  {
    about: "partial quoting with the reporter's words around",
    rows: [
      [
        'same',
        '“We will not be bullied into selling land that our grandparents drained by hand,” said farmer Siobhan Keane.',
        'Siobhan Keane said her family would not be “bullied into selling land that our grandparents drained by hand”.',
      ],
      [
        'same',
        '“The pitch was a disgrace and both captains told the referee so before kick-off,” Gary Holt, the Rovers manager, said.',
        'Rovers manager Gary Holt called the pitch “a disgrace” and claimed “both captains told the referee so before kick-off”.',
      ],
      [
        'same',
        'Justice Adaeze Obi said: “The defendant showed a breathtaking disregard for the safety of the children in his care.”',
        'The defendant had shown “a breathtaking disregard for the safety of the children in his care”, Justice Adaeze Obi said.',
      ],
      [
        'same',
        '“I have never once asked a colleague to change an invoice and I never would,” treasurer Paul Renner told the inquiry.',
        'Treasurer Paul Renner told the inquiry he had “never once asked a colleague to change an invoice”.',
      ],
      [
        'same',
        '“Unless the pumps arrive by Thursday, the lower town will flood again,” mayor Lena Fries warned.',
        'Mayor Lena Fries warned that unless pumps were delivered by Thursday “the lower town will flood again”.',
      ],
      [
        'same',
        '“She taught half this county to read and the other half to swim,” her son Owen Pritchard said.',
        'Her son Owen Pritchard remembered that she “taught half this county to read and the other half to swim”.',
      ],
      [
        'same',
        '“No minister should ever have signed that lease without a valuation,” auditor Mary Okafor said.',
        'Auditor Mary Okafor said no minister “should ever have signed that lease without a valuation”.',
      ],
      [
        'same',
        '“If the bank raises rates again in March, we will shut the second furnace,” chief executive Dev Patel said.',
        'Dev Patel, the chief executive, said that should rates go up again in March “we will shut the second furnace”.',
      ],
      [
        'same',
        '“It was the loudest sound I have ever heard and then there was nothing at all,” said Rita Cole, who lives opposite.',
        'Rita Cole, who lives opposite, described “the loudest sound I have ever heard” and then “nothing at all”.',
      ],
      [
        'same',
        '“We do not believe that the bridge was inspected at any time in the last nine years,” said engineer Tom Alder.',
        'Engineer Tom Alder doubts “that the bridge was inspected at any time in the last nine years”.',
      ],
      [
        'same',
        '“The company has lost its way, lost its nerve and lost its best people,” founder Ines Duarte said on Tuesday.',
        'Founder Ines Duarte said the company had “lost its way, lost its nerve and lost its best people”.',
      ],
      [
        'same',
        '“I would rather resign than put my name to a budget that closes libraries,” councillor Hugh Mbeki said.',
        'Councillor Hugh Mbeki said he “would rather resign than put my name to a budget that closes libraries”.',
      ],
      [
        'same',
        '“We cannot accept a deal that leaves fishermen worse off than they were before,” minister Anja Holm said.',
        'Minister Anja Holm ruled out “a deal that leaves fishermen worse off than they were before”.',
      ],
    ],
  },
  {
    about: 'cuts that govern the printed words',
    rows: [
      [
        'major',
        '“It is simply not true that the council sold the park to a developer,” said clerk Wilma Stead.',
        '“The council sold the park to a developer,” said clerk Wilma Stead.',
      ],
      [
        'major',
        '“My critics say that I took the money and ran to Spain,” Ray Dolan said.',
        '“I took the money and ran to Spain,” Ray Dolan said.',
      ],
      [
        'major',
        '“If the court lets us, we will reopen the mine in the autumn,” Jan Kowal said.',
        '“We will reopen the mine in the autumn,” Jan Kowal said.',
      ],
      [
        'major',
        '“We will reopen the mine in the autumn if the court lets us,” Jan Kowal said.',
        '“We will reopen the mine in the autumn,” Jan Kowal said.',
      ],
      [
        'major',
        '“Nobody in this building believes that the strike was planned in advance,” Vera Lund said.',
        'Vera Lund said that “the strike was planned in advance”.',
      ],
      [
        'major',
        "“I don't think the club should ever leave this ground,” chairman Neil Boyd said.",
        '“The club should ever leave this ground,” chairman Neil Boyd said.',
      ],
      [
        'major',
        '“Every ward was closed except the one where my mother was treated,” Nuala Byrne said.',
        '“Every ward was closed,” Nuala Byrne said.',
      ],
      [
        'major',
        '“Only in the most extreme cases do we take children away from their parents,” social worker Pia Noor said.',
        '“We take children away from their parents,” social worker Pia Noor said.',
      ],
      [
        'major',
        '“We will support the treaty only when the last prisoner has come home,” senator Luis Vega said.',
        '“We will support the treaty,” senator Luis Vega said.',
      ],
      [
        'major',
        '“There will be no more layoffs until the new plant is finished,” Karen Voss told staff.',
        '“There will be no more layoffs,” Karen Voss told staff.',
      ],
      [
        'major',
        '“Some of the teachers in this district have not been paid since June,” Ngozi Bello said.',
        '“The teachers in this district have not been paid since June,” Ngozi Bello said.',
      ],
      [
        'major',
        '“I would be lying if I told you the money was spent on roads,” commissioner Dan Frey said.',
        '“The money was spent on roads,” commissioner Dan Frey said.',
      ],
      [
        'major',
        "“Without the army's help we would have lost the whole valley,” mayor Petra Simic said.",
        '“We would have lost the whole valley,” mayor Petra Simic said.',
      ],
      [
        'major',
        '“Imagine that the hospital is closed and the nearest doctor is ninety miles away,” Ed Marsh told the rally.',
        '“The hospital is closed and the nearest doctor is ninety miles away,” Ed Marsh told the rally.',
      ],
      [
        'major',
        '“Almost none of the refugees want to go back to the camp by the river,” aid worker Ola Berg said.',
        '“The refugees want to go back to the camp by the river,” aid worker Ola Berg said.',
      ],
    ],
  },
  {
    about: 'cuts that do not govern',
    rows: [
      [
        'same',
        '“Look, at the end of the day, we lost because we missed four penalties,” coach Andy Rees said.',
        '“We lost because we missed four penalties,” coach Andy Rees said.',
      ],
      [
        'same',
        '“The verdict, which came after nine long days, gives this family some peace,” lawyer Joan Price said.',
        '“The verdict … gives this family some peace,” lawyer Joan Price said.',
      ],
      [
        'same',
        '“The harvest was poor this year. We sold half of what we sold last year. The cows are healthy, though,” said farmer Ulf Brandt.',
        '“We sold half of what we sold last year,” said farmer Ulf Brandt.',
      ],
      [
        'same',
        '“As I told the committee in May, the tunnel will cost twice what was promised,” Ruth Amara said.',
        '“The tunnel will cost twice what was promised,” Ruth Amara said.',
      ],
      [
        'same',
        '“Frankly, I have no idea who gave the order to shoot,” colonel Pedro Luz said.',
        '“I have no idea who gave the order to shoot,” colonel Pedro Luz said.',
      ],
      [
        'same',
        '“We are proud of what these kids have done, and we hope they come back next summer,” camp leader Jo Finch said.',
        '“We are proud of what these kids have done,” camp leader Jo Finch said.',
      ],
      [
        'same',
        '“I think the jury got it right,” prosecutor Emma Salt said. “It took courage to come here and testify.”',
        '“It took courage to come here and testify,” prosecutor Emma Salt said.',
      ],
      [
        'same',
        '“He was a lovely man and a terrible singer and we will miss him every Sunday,” vicar Tim Larch said.',
        'Vicar Tim Larch remembered “a lovely man and a terrible singer”.',
      ],
      [
        'same',
        '“The team was tired and the weather was awful, but nobody gave up,” skipper Mo Ansari said.',
        '“Nobody gave up,” skipper Mo Ansari said.',
      ],
      [
        'same',
        '“In the past two years alone, we have planted more than forty thousand trees,” ranger Isla Munro said.',
        '“We have planted more than forty thousand trees,” ranger Isla Munro said.',
      ],
      [
        'same',
        '“Our thoughts are with the families of the three men who died here on Friday night,” Shell Oil spokesman Kurt Bell said.',
        '“Our thoughts are with the families of the three men who died,” Shell Oil spokesman Kurt Bell said.',
      ],
      [
        'same',
        '“Well, you know, the police came very quickly and they were very kind to us,” Marie Lopes said.',
        '“The police came very quickly and they were very kind to us,” Marie Lopes said.',
      ],
      [
        'same',
        '“We have to be honest with voters: this tax will hurt small shops,” Ken Ito said.',
        '“This tax will hurt small shops,” Ken Ito said.',
      ],
    ],
  },
  {
    about: 'additions at the edges and inside',
    rows: [
      [
        'major',
        '“We signed the contract in good faith,” Alma Reyes said.',
        '“We never signed the contract in good faith,” Alma Reyes said.',
      ],
      [
        'major',
        '“The water in the lake is safe to drink,” inspector Cora Dean said.',
        '“I doubt the water in the lake is safe to drink,” inspector Cora Dean said.',
      ],
      [
        'major',
        '“The school will reopen on Monday morning,” head teacher Lyn Frost said.',
        '“The school will reopen on Monday morning if the boiler is repaired,” head teacher Lyn Frost said.',
      ],
      [
        'minor',
        '“The minister came to see us in the hospital,” Dora Pinto said.',
        '“The minister came to see us in the hospital and promised us compensation,” Dora Pinto said.',
      ],
      [
        'major',
        '“All the passengers on the upper deck were rescued,” captain Eli Storm said.',
        '“Almost all the passengers on the upper deck were rescued,” captain Eli Storm said.',
      ],
      [
        'major',
        '“We expect the factory to hire local people,” Mara Quinn said.',
        '“We expect the factory to hire 300 local people,” Mara Quinn said.',
      ],
      [
        'minor',
        '“He shouted at the guard and walked out of the store,” witness Bea Lamb said.',
        '“He shouted at the guard, stole a watch and walked out of the store,” witness Bea Lamb said.',
      ],
      [
        'minor',
        '“It was a difficult night for everybody at the shelter,” Finn Daly said.',
        '“It was a very difficult night for everybody at the shelter,” Finn Daly said.',
      ],
      [
        'major',
        '“The president knew about the payments to the contractors,” aide Viktor Hess said.',
        '“The president may have known about the payments to the contractors,” aide Viktor Hess said.',
      ],
      [
        'minor',
        '“I spoke to the chief on Sunday evening about the missing files,” clerk Amy Tran said.',
        '“I spoke to the corrupt chief on Sunday evening about the missing files,” clerk Amy Tran said.',
      ],
      [
        'major',
        '“They told us that the plane had landed safely,” Omar Said said.',
        '“They lied when they told us that the plane had landed safely,” Omar Said said.',
      ],
    ],
  },
  {
    about: 'tense and person in woven quotations',
    rows: [
      [
        'same',
        '“I am going to fight this in every court in the land,” Ted Rusk said.',
        'Ted Rusk said he was “going to fight this in every court in the land”.',
      ],
      [
        'minor',
        '“I am going to fight this in every court in the land,” Ted Rusk said.',
        'Ted Rusk vowed that he “was going to fight this in every court in the land”.',
      ],
      [
        'minor',
        '“We have nothing to hide from the people of this town,” sheriff Lou Hanna said.',
        'Sheriff Lou Hanna insisted that his office “had nothing to hide from the people of this town”.',
      ],
      [
        'same',
        '“My husband was treated like a criminal by the airline,” Rosa Meier said.',
        'Rosa Meier said that her husband “was treated like a criminal by the airline”.',
      ],
      [
        'minor',
        '“My husband was treated like a criminal by the airline,” Rosa Meier said.',
        'Rosa Meier said that “her husband was treated like a criminal by the airline”.',
      ],
      [
        'minor',
        '“We want our old street back, with its shops and its noise,” Leo Blum said.',
        'Leo Blum said residents “wanted their old street back, with its shops and its noise”.',
      ],
      [
        'minor',
        '“I will not apologise for defending the workers of this yard,” union leader Bob Tarn said.',
        'Union leader Bob Tarn said he “would not apologise for defending the workers of this yard”.',
      ],
      [
        'minor',
        "“I'm looking forward to seeing my grandchildren again after four years,” Greta Lind said.",
        'Greta Lind said she was “looking forward to seeing her grandchildren again after four years”.',
      ],
      [
        'minor',
        '“They have destroyed everything that we built here,” farmer Yusuf Kaya said.',
        'Farmer Yusuf Kaya said that settlers “had destroyed everything that they built here”.',
      ],
      [
        'minor',
        '“Our engineers are working around the clock to restore power,” said Gridnet director Fay Moss.',
        'Gridnet director Fay Moss said its engineers “were working around the clock to restore power”.',
      ],
      [
        'same',
        "“You can't run a hospital on goodwill and overtime,” nurse Gwen Pugh said.",
        "Nurse Gwen Pugh said that one “can't run a hospital on goodwill and overtime”.",
      ],
    ],
  },
  {
    about: 'number forms',
    rows: [
      [
        'same',
        '“We lost 12 men and two boats in that storm,” harbour master Jens Aas said.',
        '“We lost twelve men and 2 boats in that storm,” harbour master Jens Aas said.',
      ],
      [
        'same',
        '“The repairs will cost $1.5 million and take a year,” Mike Shaw said.',
        '“The repairs will cost 1.5 million dollars and take a year,” Mike Shaw said.',
      ],
      [
        'same',
        '“About 40 per cent of our members voted for the strike,” Dee Hart said.',
        '“About forty percent of our members voted for the strike,” Dee Hart said.',
      ],
      [
        'same',
        '“My father came here in the 1950s with one suitcase,” singer Ana Cruz said.',
        '“My father came here in the fifties with one suitcase,” singer Ana Cruz said.',
      ],
      [
        'same',
        '“The 3rd of May was the worst day of my life,” Sven Dahl said.',
        '“May 3 was the worst day of my life,” Sven Dahl said.',
      ],
      [
        'same',
        '“It was our first win in 21 matches away from home,” coach Lia Moor said.',
        '“It was our 1st win in twenty-one matches away from home,” coach Lia Moor said.',
      ],
      [
        'same',
        '“Three-quarters of the village was under water by noon,” Ida Roth said.',
        '“Three quarters of the village was under water by 12 p.m.,” Ida Roth said.',
      ],
      [
        'same',
        '“We served 1,200 meals on the first night,” chef Raj Nair said.',
        '“We served 1200 meals on the first night,” chef Raj Nair said.',
      ],
      [
        'same',
        '“The lorry was doing 70 miles per hour when it hit the wall,” PC Alan Wood said.',
        '“The lorry was doing 70mph when it hit the wall,” PC Alan Wood said.',
      ],
      [
        'same',
        '“The bell rang at 7:30 a.m. and nobody was there,” teacher Pam Ross said.',
        '“The bell rang at 7.30am and nobody was there,” teacher Pam Ross said.',
      ],
      [
        'major',
        '“We lost 12 men and two boats in that storm,” harbour master Jens Aas said.',
        '“We lost 20 men and two boats in that storm,” harbour master Jens Aas said.',
      ],
      [
        'major',
        '“The repairs will cost $1.5 million and take a year,” Mike Shaw said.',
        '“The repairs will cost $1.5 billion and take a year,” Mike Shaw said.',
      ],
      [
        'major',
        '“It was our first win in 21 matches away from home,” coach Lia Moor said.',
        '“It was our third win in 21 matches away from home,” coach Lia Moor said.',
      ],
    ],
  },
  {
    about: 'spelling of names',
    rows: [
      [
        'same',
        '“I warned Mr Gaddafi about the sanctions twice,” envoy Carl Stone said.',
        '“I warned Mr Qaddafi about the sanctions twice,” envoy Carl Stone said.',
      ],
      [
        'same',
        '“We owe this medal to Catherine and to her mother,” rower Jane Firth said.',
        '“We owe this medal to Katherine and to her mother,” rower Jane Firth said.',
      ],
      [
        'same',
        '“The people of Kiev deserve heating in the winter,” Olga Ivanenko said.',
        '“The people of Kyiv deserve heating in the winter,” Olga Ivanenko said.',
      ],
      [
        'same',
        '“I rang Steven MacDonald before I rang the police,” Ian Bruce said.',
        '“I rang Stephen McDonald before I rang the police,” Ian Bruce said.',
      ],
      [
        'same',
        '“Muhammad Ali sat at that table in 1974,” bar owner Joe Lima said.',
        '“Mohammed Ali sat at that table in 1974,” bar owner Joe Lima said.',
      ],
      [
        'same',
        '“The road to Tromsö was closed for a week,” driver Nils Moe said.',
        '“The road to Tromso was closed for a week,” driver Nils Moe said.',
      ],
      [
        'same',
        '“I thank President Erdoğan for his call,” Elif Demir said.',
        '“I thank President Erdogan for his call,” Elif Demir said.',
      ],
      [
        'minor',
        '“I told Sir Alex Ferguson that we would never sell him,” Martin Lund said.',
        '“I told Ferguson that we would never sell him,” Martin Lund said.',
      ],
      [
        'major',
        '“I gave the keys to Peter Novak on Monday night,” porter Sam Gill said.',
        '“I gave the keys to Maria Novak on Monday night,” porter Sam Gill said.',
      ],
      [
        'major',
        '“We drove from Leeds to the coast with the body,” Colin Dyer told the court.',
        '“We drove from Derby to the coast with the body,” Colin Dyer told the court.',
      ],
      [
        'major',
        '“Senator Hatch never returned our calls,” lobbyist Ron Key said.',
        '“Senator Burr never returned our calls,” lobbyist Ron Key said.',
      ],
      [
        'same',
        '“The U.N. has failed the people of this island,” Mia Tonga said.',
        '“The United Nations has failed the people of this island,” Mia Tonga said.',
      ],
    ],
  },
];

/** Judged otherwise than they should be. */
export const MISJUDGED: readonly QuotedRow[] = [
  [
    'major',
    '“The driver left the depot at six,” foreman Stan Kubik said.',
    '“The driver left the depot at six, drunk and angry,” foreman Stan Kubik said.',
  ],
  [
    'same',
    '“This club means everything to me and to my father,” striker Kofi Mensah said.',
    'Striker Kofi Mensah said the club “means everything” to him and to his father.',
  ],
  [
    'same',
    '“The fine should be £5m, not five thousand pounds,” Jill Crane said.',
    '“The fine should be £5 million, not £5,000,” Jill Crane said.',
  ],
];
