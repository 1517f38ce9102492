import type { QuotedRow, QuotedTable } from './quoted-rows.ts';

/* Sentences of our own by beat, written before the judge had seen them: what a source quotes, and a page after it. The last table is of the
   kinds that were found missing. */

export const BEAT_QUOTATIONS: readonly QuotedTable[] = [
  {
    about: 'court',
    rows: [
      [
        'same',
        'Judge Miriam Okoye sentenced the former treasurer on Thursday. “You took the savings of people who had nothing else, and you did it with a smile,” she told Peter Hallam at Northgate Crown Court.',
        'Peter Hallam, 54, was jailed for six years. Judge Miriam Okoye told him he had taken “the savings of people who had nothing else”.',
      ],
      [
        'major',
        '“If the jury believes the second witness, my client is guilty of manslaughter,” defence lawyer Ravi Menon told the court.',
        'Defence lawyer Ravi Menon conceded the point. “My client is guilty of manslaughter,” Menon said.',
      ],
      [
        'major',
        '“It appears that the guard fell asleep at his post,” prosecutor Lena Brandt said in her closing speech.',
        '“The guard fell asleep at his post,” prosecutor Lena Brandt said.',
      ],
      [
        'minor:speaker',
        '“The verdict brings no comfort to the families,” said Jon Petrie, a spokesman for Victims Together.',
        '“The verdict brings no comfort to the families,” Victims Together said in a statement.',
      ],
      [
        'same',
        '“She kept the receipts in a shoebox under the stairs,” the accountant, Dag Holm, testified.',
        '“[Mrs Arden] kept the receipts in a shoebox under the stairs,” Dag Holm testified.',
      ],
      [
        'major',
        '“I sent the file to Mr. Harlan in April,” court clerk Joy Tam said.',
        '“I sent the file to Mr. Bristow in April,” court clerk Joy Tam said.',
      ],
    ],
  },
  {
    about: 'sport',
    rows: [
      [
        'same',
        '“We were awful in the first half and a lot better after the break,” manager Colin Draper said.',
        '“We were awful in the first half,” Colin Draper admitted after the game at Fenwick Park.',
      ],
      [
        'minor',
        '“The boys showed a lot of character tonight,” coach Tim Varga said.',
        '“The lads showed a lot of character tonight,” coach Tim Varga said.',
      ],
      [
        'same',
        '“We need 3 more wins to stay up,” captain Jo Adler said.',
        '“We need three more wins to stay up,” captain Jo Adler said.',
      ],
      [
        'same',
        '“I will not retire until I have won a medal for my village,” the runner Lemma Bekele said in Oslo.',
        'Lemma Bekele said in Oslo that she would not retire until she had “won a medal for my village”.',
      ],
      [
        'major',
        '“I don’t think the referee cost us the match,” skipper Owen Pugh said.',
        '“I think the referee cost us the match,” skipper Owen Pugh said.',
      ],
    ],
  },
  {
    about: 'business',
    rows: [
      [
        'minor',
        '“We expect margins to recover in the second half,” chief executive Dana Whitlock told analysts. Asked about the dividend, she said: “The board has made no decision.”',
        '“We expect margins to recover in the second half. The board has made no decision,” chief executive Dana Whitlock told analysts.',
      ],
      [
        'major',
        '“Our customers are spending more on each visit,” finance chief Bo Lindqvist said.',
        '“Our customers are spending more on each visit and borrowing less,” finance chief Bo Lindqvist said.',
      ],
      [
        'same',
        '“The merger, which our lawyers reviewed for eight months, will close in October,” Dana Whitlock said.',
        '“The merger … will close in October,” Dana Whitlock said.',
      ],
      [
        'major',
        '“The merger will not, unless the regulator changes its mind, close in October,” chairman Ed Sloan said.',
        '“The merger will … close in October,” chairman Ed Sloan said.',
      ],
      [
        'major',
        '“Prices will fall next year,” economist Ines Duarte said.',
        '“Prices may fall next year,” economist Ines Duarte said.',
      ],
    ],
  },
  {
    about: 'science',
    rows: [
      [
        'major',
        '“The drug slowed the disease in mice, but we have not tested it in people,” said Dr. Hana Yilmaz of the Corvin Institute.',
        '“The drug slowed the disease in mice,” said Dr. Hana Yilmaz of the Corvin Institute.',
      ],
      [
        'major',
        '“The glacier has lost 40 feet of ice in a decade,” glaciologist Per Nygaard said.',
        '“The glacier has lost 40 metres of ice in a decade,” glaciologist Per Nygaard said.',
      ],
      [
        'major',
        '“Most of the samples were contaminated,” lab head Rosa Klein said.',
        '“All of the samples were contaminated,” lab head Rosa Klein said.',
      ],
      [
        'major',
        '“Critics say the telescope will ruin the mountain,” astronomer Kai Akana said. “They forget who built the road.”',
        '“The telescope will ruin the mountain,” astronomer Kai Akana said.',
      ],
      [
        'major',
        '“The water level is rising faster than our models predicted,” hydrologist Finn Abel said.',
        '“The water level is falling faster than our models predicted,” hydrologist Finn Abel said.',
      ],
    ],
  },
  {
    about: 'local news',
    rows: [
      [
        'major:speaker',
        '“The bus was full by the time it reached the school,” said parent Gail Norris.',
        '“The bus was full by the time it reached the school,” headteacher Mark Tully said.',
      ],
      [
        'same',
        '“The bus was full by the time it reached the school,” said parent Gail Norris.',
        'Gail Norris told the Leyburn Gazette: “The bus was full by the time it reached the school.”',
      ],
      [
        'same',
        '“It sounded like a train coming through the kitchen,” neighbour Bill Oates said.',
        '“It sounded like a train coming through the kitchen,” said one resident.',
      ],
      [
        'same',
        '“The council has run out of salt and the side roads will stay closed,” highways manager Pam Eddy said.',
        'The council has run out of salt and the side roads will stay closed, highways manager Pam Eddy said on Friday.',
      ],
      [
        'silent',
        '“The council has run out of salt and the side roads will stay closed,” highways manager Pam Eddy said.',
        'Pam Eddy, who runs highways for the council, said there was none left to spread and that lesser roads would not reopen for now.',
      ],
      [
        'same',
        '“Every bridge in the county will be inspected by June,” engineer Sal Moreno said.',
        'Sal Moreno met residents at the fire hall on Monday. He said the cracks were old. “Every bridge in the county will be inspected by June,” he said.',
      ],
      [
        'silent',
        '“Our thoughts are with the family,” police chief Ann Sorel of Tarn said.',
        'A cyclist was killed in Melby on Sunday. “Our thoughts are with the family,” mayor Dirk Olsen said.',
      ],
    ],
  },
  {
    about: 'parliament',
    rows: [
      [
        'same',
        '“This bill is a betrayal of every nurse who worked through the winter, and I will vote against it,” Nadia Farrow told MPs.',
        'Nadia Farrow called the bill “a betrayal of every nurse” and promised to “vote against it”.',
      ],
      [
        'major',
        '“Nobody in this house believes that the minister misled us on purpose,” opposition MP Gareth Lowe said.',
        '“The minister misled us on purpose,” opposition MP Gareth Lowe said.',
      ],
      [
        'same',
        '“I am proud of this budget,” the chancellor, Helen Marsh, said. “It is not perfect, but it is fair.”',
        'Helen Marsh said the budget was “not perfect, but it is fair”.',
      ],
      [
        'minor',
        '“We found no evidence of fraud. We did find forms with the wrong date. They were thrown out,” clerk Ida Blum told the committee.',
        '“We found no evidence of fraud. They were thrown out,” clerk Ida Blum told the committee.',
      ],
    ],
  },
  {
    about: 'broadcast',
    rows: [
      [
        'same',
        'HOST: Were you warned, senator?\n\nSEN. CARLA DIAZ: We were told in March that the levee was weak, and nobody sent us a dime.\n\nHOST: Nobody at all?\n\nSEN. CARLA DIAZ: Not one dollar came from the capital that year.',
        '“We were told in March that the levee was weak,” Sen. Carla Diaz told the programme.',
      ],
      [
        'same',
        '“I, um, I think we, you know, handled it badly,” Fire Chief Ron Vance told the station.',
        '“I think we handled it badly,” Fire Chief Ron Vance told the station.',
      ],
      [
        'same',
        '“We’re gonna rebuild this town,” Mayor Dot Freeman said. “Every street and every school will be back before the winter.”',
        '“We’re going to rebuild this town,” Mayor Dot Freeman said. “Every street and every school will be back before the winter.”',
      ],
      [
        'same',
        '“That was a fucking disgrace,” drummer Sid Lane shouted. “They kept us in that van for six hours without water.”',
        '“That was a f---ing disgrace,” drummer Sid Lane shouted. “They kept us in that van for six hours without water.”',
      ],
      [
        'major',
        '“Fourteen of our members have died since January,” union head Abel Cruz said.',
        '“Forty of our members have died since January,” union head Abel Cruz said.',
      ],
      [
        'same',
        '“We apologise to our neighbours for the colour of the water,” said plant manager Una Kerr.',
        '“We apologize to our neighbors for the color of the water,” said plant manager Una Kerr.',
      ],
      [
        'major',
        '“The engine failed on takeoff,” investigator Mia Strand said.',
        '“The engine apparently failed on takeoff,” investigator Mia Strand said.',
      ],
      [
        'minor',
        '“We are very grateful to the volunteers who searched through the night,” sheriff Lou Beck said.',
        '“We are grateful to the volunteers who searched through the night,” sheriff Lou Beck said.',
      ],
      [
        'major',
        '“We left because the road was safe,” driver Ben Yusuf said.',
        '“We left before the road was safe,” driver Ben Yusuf said.',
      ],
    ],
  },
  {
    about: 'hedges in front and measures within',
    rows: [
      [
        'major',
        '“It looks as if the pilot ignored two warnings,” investigator Mia Strand said.',
        '“The pilot ignored two warnings,” investigator Mia Strand said.',
      ],
      [
        'major',
        '“We suspect that the pilot ignored two warnings,” investigator Mia Strand said.',
        'Investigator Mia Strand said that “the pilot ignored two warnings”.',
      ],
      [
        'same',
        '“It seems to me that the pilot ignored two warnings,” investigator Mia Strand said.',
        '“The pilot ignored two warnings,” investigator Mia Strand said.',
      ],
      [
        'same',
        '“It looks as if the pilot ignored two warnings,” investigator Mia Strand said.',
        'It looks as if “the pilot ignored two warnings”, investigator Mia Strand said.',
      ],
      [
        'same',
        '“It looks like a war zone out there,” sheriff Lou Beck said.',
        'Sheriff Lou Beck called the street “a war zone”.',
      ],
      [
        'major',
        '“We waited there for six hours in the rain,” trader Gus Reid said.',
        '“We waited there for six days in the rain,” trader Gus Reid said.',
      ],
      [
        'major',
        '“Prices have gone up five per cent since May,” trader Gus Reid said.',
        '“Prices have gone up five points since May,” trader Gus Reid said.',
      ],
      [
        'same',
        '“It was 3 kilometers from here to the school,” trader Gus Reid said.',
        '“It was 3 kilometres from here to the school,” trader Gus Reid said.',
      ],
      [
        'major',
        '“It was 3 kilometers from here to the school,” trader Gus Reid said.',
        '“It was 3 miles from here to the school,” trader Gus Reid said.',
      ],
    ],
  },
];

/** What no list tells: whether one noun for another says something else, and a denial told in other words. */
export const MISJUDGED: readonly QuotedRow[] = [
  [
    'major',
    '“I have never played through so much pain in a final,” Ana Ruiz said.',
    '“I have never played through so much noise in a final,” Ana Ruiz said.',
  ],
  [
    'major',
    '“We will not close the library,” council leader Ruth Amos said.',
    'The council will close the library, its leader, Ruth Amos, said.',
  ],
  [
    'major',
    '“The road will be closed until Friday at least,” inspector Kim Lund said.',
    '“The school will be closed until Friday at least,” inspector Kim Lund said.',
  ],
];
