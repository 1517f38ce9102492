import type { QuotedRow, QuotedTable } from './quoted-rows.ts';

/* Sentences of our own, written before the judge had seen them: what a source quotes, and a page after it. */

export const PRINT_QUOTATIONS: readonly QuotedTable[] = [
  {
    about: 'brackets',
    rows: [
      [
        'same',
        '“He asked me to lie about the meeting in Lisbon,” Clara Voigt said of the senator.',
        '“[The senator] asked me to lie about the meeting in Lisbon,” Clara Voigt said.',
      ],
      [
        'same',
        '“The decision will haunt this government for a generation,” Niall Flynn said.',
        '“[T]he decision will haunt this government for a generation,” Niall Flynn said.',
      ],
      [
        'same',
        '“They told us to leave the house in ten minutes,” Hala Aziz said.',
        '“They [the soldiers] told us to leave the house in ten minutes,” Hala Aziz said.',
      ],
      [
        'same',
        '“We won because we were braver,” captain Tess Boon said.',
        '“We won because we were braver [than them],” captain Tess Boon said.',
      ],
      [
        'same',
        "“It's the best thing that has happened to this town since the railway came,” Art Logan said.",
        'Art Logan called it “the best thing that [had] happened to this town since the railway came”.',
      ],
      [
        'same',
        '“I gave her my word that we would look after the dog,” Len Fox said.',
        '“I gave [Mrs Parr] my word that we would look after the dog,” Len Fox said.',
      ],
      [
        'same',
        '“The NCA kept my passport for eleven months,” Pavel Orlov said.',
        '“The NCA [National Crime Agency] kept my passport for eleven months,” Pavel Orlov said.',
      ],
      [
        'same',
        '“I love living there and I will never move,” painter Hedy Sand said.',
        '“I love living [in Porto] and I will never move,” painter Hedy Sand said.',
      ],
      [
        'same',
        '“We told the bank, the insurers and the regulator in April, and nobody wrote back,” Lotte Maas said.',
        '“We told the bank [...] in April, and nobody wrote back,” Lotte Maas said.',
      ],
      [
        'major',
        '“He is a decent man who made one mistake,” Gus Reid said.',
        '“He is [not] a decent man who made one mistake,” Gus Reid said.',
      ],
      [
        'minor',
        '“If that happens, the whole coast is lost,” Ebbe Krag said.',
        '“If [the dyke breaks], the whole coast is lost,” Ebbe Krag said.',
      ],
      [
        'minor',
        '“Ours is a small club but it has a big heart,” president Ugo Sala said.',
        '“[Fano] is a small club but it has a big heart,” president Ugo Sala said.',
      ],
    ],
  },
  {
    about: 'sic, slips and masked words',
    rows: [
      [
        'same',
        '“The committee were wrong and they knows it,” Barry Nunn wrote.',
        '“The committee were wrong and they knows [sic] it,” Barry Nunn wrote.',
      ],
      [
        'same',
        '“The committee were wrong and they knows it,” Barry Nunn wrote.',
        '“The committee were wrong and they knows (sic) it,” Barry Nunn wrote.',
      ],
      [
        'same',
        '“This is fucking ridiculous and everyone in the room knew it,” drummer Max Oran said.',
        '“This is f***ing ridiculous and everyone in the room knew it,” drummer Max Oran said.',
      ],
      [
        'same',
        '“This is fucking ridiculous and everyone in the room knew it,” drummer Max Oran said.',
        '“This is [expletive] ridiculous and everyone in the room knew it,” drummer Max Oran said.',
      ],
      [
        'same',
        '“He called me a bastard in front of my own children,” Sue Park said.',
        '“He called me a b------ in front of my own children,” Sue Park said.',
      ],
      [
        'same',
        '“What a load of bullshit that report was,” Abe Stein said.',
        '“What a load of bulls**t that report was,” Abe Stein said.',
      ],
      [
        'same',
        '“We are shit at home and brilliant away,” keeper Rob Dunn said.',
        '“We are s— at home and brilliant away,” keeper Rob Dunn said.',
      ],
      [
        'minor',
        '“We will publish the accounts before the anual meeting,” the letter from Ava Holt said.',
        '“We will publish the accounts before the annual meeting,” the letter from Ava Holt said.',
      ],
      [
        'same',
        '“Dont come back until you have the money,” Ricky Slade texted.',
        "“Don't come back until you have the money,” Ricky Slade texted.",
      ],
      [
        'same',
        '“I never recieved a letter from the school,” Jo Banks wrote.',
        '“I never received a letter from the school,” Jo Banks wrote.',
      ],
      [
        'same',
        '“Get the hell out of my office and take your papers,” editor Fred Zane shouted.',
        '“Get the h*** out of my office and take your papers,” editor Fred Zane shouted.',
      ],
      [
        'minor',
        "“I gotta be honest, we're gonna miss him around here,” Cal Dunn said.",
        '“I have got to be honest, we are going to miss him around here,” Cal Dunn said.',
      ],
    ],
  },
  {
    about: 'US and UK spelling',
    rows: [
      [
        'same',
        '“Our neighbours organised a colourful programme for the centre,” Di Watts said.',
        '“Our neighbors organized a colorful program for the center,” Di Watts said.',
      ],
      [
        'same',
        '“I have no licence to practise medicine and I never claimed otherwise,” Ross Quill said.',
        '“I have no license to practice medicine and I never claimed otherwise,” Ross Quill said.',
      ],
      [
        'same',
        '“The defence was grey with worry about the cheque,” clerk Una Moran said.',
        '“The defense was gray with worry about the check,” clerk Una Moran said.',
      ],
      [
        'same',
        '“The travelling fans were marvellous and deserved more than a draw,” Jack Lowe said.',
        '“The traveling fans were marvelous and deserved more than a draw,” Jack Lowe said.',
      ],
      [
        'minor',
        '“We found tonnes of mouldy grain under the ploughed field,” Bert Hale said.',
        '“We found tons of moldy grain under the plowed field,” Bert Hale said.',
      ],
      [
        'same',
        '“Judgement day has come for the aluminium industry,” Sheila Voss said.',
        '“Judgment day has come for the aluminum industry,” Sheila Voss said.',
      ],
      [
        'same',
        '“The tyre burst on the kerb and we went into the theatre wall,” driver Ken Amos said.',
        '“The tire burst on the curb and we went into the theater wall,” driver Ken Amos said.',
      ],
      [
        'minor',
        '“She learnt to paint while she was in hospital,” her sister Peg Orr said.',
        '“She learned to paint while she was in the hospital,” her sister Peg Orr said.',
      ],
      [
        'same',
        '“We analysed the manoeuvre and found the pilot skilful,” investigator Bo Lang said.',
        '“We analyzed the maneuver and found the pilot skillful,” investigator Bo Lang said.',
      ],
      [
        'minor',
        '“The anaesthetist and the paediatrician both fulfilled their duties,” Dr Amir Khan said.',
        '“The anesthesiologist and the pediatrician both fulfilled their duties,” Dr Amir Khan said.',
      ],
      [
        'same',
        '“I went towards the light and looked upwards,” survivor May Orton said.',
        '“I went toward the light and looked upward,” survivor May Orton said.',
      ],
      [
        'same',
        '“Whilst the enquiry goes on, I will cancel all travelling,” Sir John Bray said.',
        '“While the inquiry goes on, I will cancel all traveling,” Sir John Bray said.',
      ],
    ],
  },
  {
    about: 'swapped words',
    rows: [
      [
        'major',
        '“Crime will rise in this city next year,” Mel Judd said.',
        '“Crime will fall in this city next year,” Mel Judd said.',
      ],
      [
        'minor',
        '“We have to begin talks before the winter,” envoy Nora Pell said.',
        '“We have to start talks before the winter,” envoy Nora Pell said.',
      ],
      [
        'minor',
        '“The kids were terrified when the roof came down,” teacher Hal Winn said.',
        '“The children were terrified when the roof came down,” teacher Hal Winn said.',
      ],
      [
        'major',
        '“The bank will buy the shares from the workers,” Cy Grant said.',
        '“The bank will sell the shares from the workers,” Cy Grant said.',
      ],
      [
        'major',
        '“He was acquitted by a jury of his peers,” lawyer Nell Byrd said.',
        '“He was convicted by a jury of his peers,” lawyer Nell Byrd said.',
      ],
      [
        'minor',
        '“We asked the government for help with the rent,” tenant Fay Ludo said.',
        '“We begged the government for help with the rent,” tenant Fay Ludo said.',
      ],
      [
        'minor',
        '“It was a big mistake to close the line,” commuter Al Kerr said.',
        '“It was a huge mistake to close the line,” commuter Al Kerr said.',
      ],
      [
        'major',
        '“My son is innocent and we will prove it,” Jean Bard said.',
        '“My son is guilty and we will prove it,” Jean Bard said.',
      ],
      [
        'major',
        '“The rebels withdrew from the town before dawn,” major Ivo Tarr said.',
        '“The rebels advanced from the town before dawn,” major Ivo Tarr said.',
      ],
      [
        'major',
        '“I support the ban on diesel cars,” deputy Cleo Ray said.',
        '“I oppose the ban on diesel cars,” deputy Cleo Ray said.',
      ],
      [
        'minor',
        '“The firm said nothing to its workers about the sale,” Ned Ames said.',
        '“The company said nothing to its workers about the sale,” Ned Ames said.',
      ],
      [
        'major',
        '“Most of our patients recover within a week,” Dr Lin Shah said.',
        '“Few of our patients recover within a week,” Dr Lin Shah said.',
      ],
      [
        'major',
        '“We must close the border this week,” Zoltan Kiss said.',
        '“We may close the border this week,” Zoltan Kiss said.',
      ],
      [
        'minor',
        '“She was killed by a stray bullet near the market,” uncle Sami Haddad said.',
        '“She was wounded by a stray bullet near the market,” uncle Sami Haddad said.',
      ],
    ],
  },
  {
    about: 'quotations without marks',
    rows: [
      [
        'same',
        '“We will rebuild the library stone by stone, whatever the insurers say,” mayor Gil Hodge said.',
        'We will rebuild the library stone by stone, whatever the insurers say, mayor Gil Hodge said.',
      ],
      [
        'same',
        '“The fire began in the basement and reached the roof in nine minutes,” fire chief Lou Tran said.',
        'The fire began in the basement and reached the roof in nine minutes, fire chief Lou Tran said.',
      ],
      [
        'silent',
        '“The fire began in the basement and reached the roof in nine minutes,” fire chief Lou Tran said.',
        'The fire began in the attic and reached the roof in nine minutes, fire chief Lou Tran said.',
      ],
      [
        'silent',
        '“We will rebuild the library stone by stone, whatever the insurers say,” mayor Gil Hodge said.',
        'We will not rebuild the library stone by stone, whatever the insurers say, mayor Gil Hodge said.',
      ],
      [
        'same',
        'Crossing guard Bess Ito: “The light was red when the bus went through the junction.”',
        'Bess Ito: The light was red when the bus went through the junction.',
      ],
      [
        'silent',
        '“The light was red when the bus went through the junction,” crossing guard Bess Ito said.',
        'Bess Ito told police that the traffic signal showed red as a coach crossed.',
      ],
      [
        'same',
        '“The strike fund will last until Easter and not a day longer,” secretary Val Roe said.',
        "The union's secretary, Val Roe, said the strike fund will last until Easter and not a day longer.",
      ],
      [
        'silent',
        '“The strike fund will last until Easter and not a day longer,” secretary Val Roe said.',
        "The union's secretary, Val Roe, said the strike fund would last until Christmas and not a day longer.",
      ],
      [
        'silent',
        '“I was born in a house beside the canal and I will die in it,” Agnes Tully said.',
        'Agnes Tully was born beside the canal in 1931. She died in it.',
      ],
      [
        'same',
        '“No child of mine will ever swim in that quarry again,” Deb Lyle said.',
        'No child of mine will ever swim in that quarry again, Deb Lyle told reporters.',
      ],
      [
        'silent',
        '“No child of mine will ever swim in that quarry again,” Deb Lyle said.',
        'Every child of mine will swim in that quarry again, Deb Lyle told reporters.',
      ],
      [
        'silent',
        '“The council voted to sell the old mill to the brewery,” Kit Sorrel said.',
        'The council voted on Monday to sell the old mill to the brewery.',
      ],
    ],
  },
  {
    about: 'who spoke',
    rows: [
      [
        'major:speaker',
        '“We have run out of patience with the contractor,” mayor Eve Larkin said.',
        '“We have run out of patience with the contractor,” governor Seth Ballard said.',
      ],
      [
        'minor:speaker',
        '“We have run out of patience with the contractor,” city spokesman Roy Tuck said.',
        '“We have run out of patience with the contractor,” the city said in a statement.',
      ],
      [
        'same',
        '“We have run out of patience with the contractor,” mayor Eve Larkin said.',
        '“We have run out of patience with the contractor,” Larkin said, according to the Gazette.',
      ],
      [
        'same',
        '“We have run out of patience with the contractor,” mayor Eve Larkin said.',
        'The Gazette quoted Eve Larkin as saying: “We have run out of patience with the contractor.”',
      ],
      [
        'same',
        '“He ran past me with a knife in his hand,” a neighbour said.',
        '“He ran past me with a knife in his hand,” Bruno Katz said.',
      ],
      [
        'same',
        '“He ran past me with a knife in his hand,” Bruno Katz said.',
        '“He ran past me with a knife in his hand,” a witness told the Herald.',
      ],
      [
        'same',
        '“It was my fault and mine alone,” trainer Lars Eide told the Post.',
        '“It was my fault and mine alone,” he said. Lars Eide has trained horses for thirty years.',
      ],
      [
        'same',
        '“It was my fault and mine alone,” Eide said. Lars Eide has trained horses for thirty years.',
        '“It was my fault and mine alone,” Lars Eide said.',
      ],
      [
        'major:speaker',
        '“I did not see the second car until it hit us,” passenger Ula Brandt said.',
        'Driver Otto Vance told the court: “I did not see the second car until it hit us.”',
      ],
      [
        'same',
        '“I did not see the second car until it hit us,” passenger Ula Brandt said.',
        '“I did not see the second car until it hit us,” she said.',
      ],
      [
        'minor:speaker',
        '“We regret the inconvenience to our customers,” Norfolk Rail said.',
        '“We regret the inconvenience to our customers,” said Dana Wolff, a spokeswoman for Norfolk Rail.',
      ],
      [
        'same',
        '“We are closer to peace than we were a week ago,” Secretary of State Amanda Colt said.',
        '“We are closer to peace than we were a week ago,” Colt said.',
      ],
      [
        'same',
        '“The goal should have stood,” Brill said.',
        '“The goal should have stood,” Hans Brill, the United manager, told Sky Sports.',
      ],
    ],
  },
  {
    about: 'interrupted and joined',
    rows: [
      [
        'same',
        '“The roof leaked,” tenant Cam Dole said, “and the landlord laughed when I told him.”',
        '“The roof leaked and the landlord laughed when I told him,” tenant Cam Dole said.',
      ],
      [
        'same',
        '“The roof leaked and the landlord laughed when I told him,” tenant Cam Dole said.',
        '“The roof leaked,” tenant Cam Dole said, “and the landlord laughed when I told him.”',
      ],
      [
        'same',
        '“We played well in the first half. We stopped playing in the second,” boss Rex Hume said.',
        '“We played well in the first half,” boss Rex Hume said. “We stopped playing in the second.”',
      ],
      [
        'same',
        '“I love this city,” Bella Cho said. “I raised three children here. I am not leaving.”',
        '“I love this city. I raised three children here. I am not leaving,” Bella Cho said.',
      ],
      [
        'minor',
        '“I love this city. I raised three children here. I am not leaving,” Bella Cho said.',
        '“I love this city. I am not leaving,” Bella Cho said.',
      ],
      [
        'same',
        '“I love this city. I raised three children here. I am not leaving,” Bella Cho said.',
        '“I love this city,” Bella Cho said. “I am not leaving.”',
      ],
      [
        'minor',
        '“The mayor lied to us about the water,” Jess Toll said on Monday. Asked about the schools on Friday, she said: “They should be closed at once.”',
        '“The mayor lied to us about the water. They should be closed at once,” Jess Toll said.',
      ],
      [
        'same',
        "“It isn't the money,” Hugo Lenz said, pausing, “it's the lie.”",
        "“It isn't the money, it's the lie,” Hugo Lenz said.",
      ],
      [
        'same',
        '“What we saw,” captain Rhea Stark told the inquiry, “was a ship with no lights at all.”',
        'Captain Rhea Stark told the inquiry: “What we saw was a ship with no lights at all.”',
      ],
      [
        'same',
        '“We trained in the rain and we trained in the dark,” coach Liv Hagen said. “Nobody complained once. That is why we won.”',
        '“We trained in the rain and we trained in the dark … That is why we won,” coach Liv Hagen said.',
      ],
      [
        'same',
        '“This is not the end,” Ray Moss said. “It is a start.”',
        '“This is not the end,” Ray Moss said. Then he smiled: “It is a start.”',
      ],
      [
        'same',
        '“We buried him under the oak,” Nan Tully said, “where he used to sleep, and the whole village came.”',
        '“We buried him under the oak … and the whole village came,” Nan Tully said.',
      ],
    ],
  },
  {
    about: 'until, so and other words a sentence begins with',
    rows: [
      [
        'major',
        '“We opened the road in May,” engineer Sol Kern said.',
        '“Not until May we opened the road,” engineer Sol Kern said.',
      ],
      [
        'major',
        '“The road did not open until May,” engineer Sol Kern said.',
        '“The road did open in May,” engineer Sol Kern said.',
      ],
      [
        'same',
        '“The town was asleep when the dam broke,” Ivy Pell said.',
        '“So the town was asleep when the dam broke,” Ivy Pell said.',
      ],
      [
        'same',
        '“But the guards had already gone home,” Zeb Cole said.',
        '“The guards had already gone home,” Zeb Cole said.',
      ],
      [
        'same',
        '“The guards had already gone home,” Zeb Cole said.',
        '“And the guards had already gone home,” Zeb Cole said.',
      ],
      [
        'same',
        '“Now Peter has to live with what he did,” Myra Kent said.',
        '“Peter has to live with what he did,” Myra Kent said.',
      ],
      [
        'same',
        '“Peter has to live with what he did,” Myra Kent said.',
        '“Well, Peter has to live with what he did,” Myra Kent said.',
      ],
      [
        'major',
        '“Until the report is published, I will not comment,” Judge Ari Levin said.',
        '“When the report is published, I will not comment,” Judge Ari Levin said.',
      ],
      [
        'minor',
        '“Because of the fog we turned back at the lighthouse,” pilot Tove Lie said.',
        '“We turned back at the lighthouse because of the fog,” pilot Tove Lie said.',
      ],
      [
        'minor',
        '“Yesterday we voted to leave the federation,” Gino Ricci said.',
        '“We voted yesterday to leave the federation,” Gino Ricci said.',
      ],
      [
        'minor',
        '“Then Sergeant Cobb opened the gate for us,” Hana Sato said.',
        '“Sergeant Cobb then opened the gate for us,” Hana Sato said.',
      ],
      [
        'major',
        '“Never before have we lost so many calves in one night,” rancher Walt Dove said.',
        '“We have lost so many calves in one night,” rancher Walt Dove said.',
      ],
      [
        'same',
        '“Today Turin is the capital of chocolate,” baker Aldo Neri said.',
        '“So today Turin is the capital of chocolate,” baker Aldo Neri said.',
      ],
    ],
  },
  {
    about: 'words added where the full stop is behind the marks',
    rows: [
      [
        'major',
        'Mayor Anna Lindqvist said: “We will open the old bridge for all drivers of the town”.',
        'Mayor Anna Lindqvist said: “We will open the old bridge for all drivers of the town if the council agrees”.',
      ],
      [
        'minor',
        'Mayor Anna Lindqvist said: “We will open the old bridge for all drivers of the town”.',
        'Mayor Anna Lindqvist said: “We will open the old bridge for all drivers of the town next year”.',
      ],
      [
        'same',
        'Mayor Anna Lindqvist spoke of “the old bridge that all drivers of the town have waited for”.',
        'Mayor Anna Lindqvist spoke of “the old bridge that all drivers of the town have waited for so long”.',
      ],
    ],
  },
];

/** Judged otherwise than they should be. */
export const MISJUDGED: readonly QuotedRow[] = [
  [
    'major',
    '“They planted a bomb in the station,” officer Kim Soto said.',
    '“They planted arms in the station,” officer Kim Soto said.',
  ],
  [
    'major:speaker',
    '“The goal should have stood,” United manager Hans Brill said.',
    '“The goal should have stood,” City manager Carlo Dent said.',
  ],
  [
    'same',
    '“Not until May did the road open,” engineer Sol Kern said.',
    '“The road did not open until May,” engineer Sol Kern said.',
  ],
];
