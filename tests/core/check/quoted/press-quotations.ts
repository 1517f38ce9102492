import type { QuotedRow, QuotedTable } from './quoted-rows.ts';

/* A second lot, of how the same words are printed and turned: 37 of the first 43 were right at first run. */

export const PRESS_QUOTATIONS: readonly QuotedTable[] = [
  {
    about: 'the press of the day',
    rows: [
      [
        'same',
        '“We knew the wall was weak, we told them so, and they sent us a leaflet,” said Ada Brook.',
        '“We knew the wall was weak,” said Ada Brook. “We told them so, and they sent us a leaflet.”',
      ],
      [
        'same',
        '“We knew the wall was weak, we told them so, and they sent us a leaflet,” said Ada Brook.',
        '“We knew the wall was weak”, Ada Brook said, adding that the council “sent us a leaflet”.',
      ],
      [
        'same',
        '“My brother and I ran because the roof was coming down,” Sami Karim said.',
        'Sami Karim said he and his brother ran “because the roof was coming down”.',
      ],
      [
        'same',
        '“I’ve been a nurse for thirty years and I’ve never seen a ward like it,” Lena Ost said.',
        '‘I have been a nurse for 30 years and I have never seen a ward like it,’ Lena Ost said.',
      ],
      [
        'same',
        '“The per cent of people who come back is tiny,” Rob Vale said.',
        '“The percent of people who come back is tiny,” Rob Vale said.',
      ],
      [
        'same',
        '“He said, ‘Get out of my shop,’ and threw a tin at me,” Nia Roe said.',
        '“He said, ‘Get out of my shop,’ and threw a tin at me,” Nia Roe told the inquest.',
      ],
      [
        'same',
        '“He said, ‘Get out of my shop,’ and threw a tin at me,” Nia Roe said.',
        'Nia Roe told the inquest that the grocer shouted “Get out of my shop” before he threw a tin at her.',
      ],
      [
        'same',
        '“We was robbed tonight, plain and simple,” boxer Mick Dean said.',
        '“We was [sic] robbed tonight, plain and simple,” boxer Mick Dean said.',
      ],
      [
        'same',
        '“We need to act now, not next year, not in ten years’ time,” Greta Holm said.',
        '“We need to act now,” Greta Holm said, “not next year, not in ten years’ time.”',
      ],
      [
        'same',
        '“It’s not about the money—it never was—it’s about the name on the door,” Paul Tull said.',
        '“It’s not about the money - it never was - it’s about the name on the door,” Paul Tull said.',
      ],
      [
        'same',
        '“That is NOT what I voted for,” delegate Rita Moss wrote.',
        '“That is not what I voted for,” delegate Rita Moss wrote.',
      ],
      [
        'same',
        '“The president of Peru, José Núñez, called me at home,” envoy Al Dean said.',
        '“The president of Peru, Jose Nunez, called me at home,” envoy Al Dean said.',
      ],
      [
        'same',
        '“I looked at him and thought, this man is going to kill us all,” pilot Ray Orr told the court.',
        'Pilot Ray Orr told the court he had “looked at him and thought, this man is going to kill us all”.',
      ],
      [
        'same',
        '“The plan is dead. Dead as a dodo. And good riddance,” MP Lou Finn said.',
        'The plan is “dead as a dodo”, MP Lou Finn said.',
      ],
      [
        'same',
        '“Nobody has asked us, nobody has written to us, nobody has called,” said farmer Ivo Penn.',
        '“Nobody has asked us ... nobody has called,” said farmer Ivo Penn.',
      ],
      [
        'same',
        '“If they close the road, we close the shop,” baker Kim Ray said.',
        'If the council closes the road, “we close the shop,” baker Kim Ray said.',
      ],
      [
        'same',
        '“I don’t know whether the train will ever run again,” driver Sue Hall said.',
        'Driver Sue Hall said she did not know “whether the train will ever run again”.',
      ],
      [
        'same',
        '“It is not true that we sold the pitch,” chairman Des Cole said.',
        'Chairman Des Cole denied that the club had “sold the pitch”.',
      ],
      [
        'same',
        '“Only a fool would sail today,” skipper Bo Lind said.',
        '“Only a fool would sail today”: skipper Bo Lind',
      ],
      [
        'same',
        '“We will appeal against the ruling,” solicitor Tess Gray said. “It is wrong in law.”',
        '“It is wrong in law,” solicitor Tess Gray said of the ruling. “We will appeal.”',
      ],
      [
        'major',
        '“We will appeal against the ruling,” solicitor Tess Gray said.',
        '“We won’t appeal against the ruling,” solicitor Tess Gray said.',
      ],
      [
        'major',
        '“We have never paid a bribe in Tarvia,” Norvik’s chief, Ole Berg, said.',
        '“We have paid a bribe in Tarvia,” Norvik’s chief, Ole Berg, said.',
      ],
      [
        'major',
        '“We hardly ever pay in cash,” treasurer Jan Lowe said.',
        '“We ever pay in cash,” treasurer Jan Lowe said.',
      ],
      [
        'major',
        '“The tests were clean except for two,” Dr. Amy Cho said.',
        '“The tests were clean,” Dr. Amy Cho said.',
      ],
      [
        'major',
        '“The driver was drunk, according to the guard,” witness Kay Bell said.',
        '“The driver was drunk,” witness Kay Bell said.',
      ],
      [
        'major',
        '“Had we known of the leak, we would have shut the mine,” Orrin Pike said.',
        '“We would have shut the mine,” Orrin Pike said.',
      ],
      [
        'major',
        '“The army killed eleven boys that night,” elder Omar Said said.',
        '“The army killed hundreds of boys that night,” elder Omar Said said.',
      ],
      [
        'major',
        '“The bank must repay every customer,” regulator Una Shaw said.',
        '“The bank may repay every customer,” regulator Una Shaw said.',
      ],
      [
        'major',
        '“Some of the officers took money,” judge Finn Hale said.',
        '“The officers took money,” judge Finn Hale said.',
      ],
      [
        'minor',
        '“The children were hungry and frightened when we found them,” aid worker Jo Pell said.',
        '“The children were hungry and scared when we found them,” aid worker Jo Pell said.',
      ],
      [
        'minor',
        '“It was a really terrible night for all of us,” singer Dan Fry said.',
        '“It was a terrible night for all of us,” singer Dan Fry said.',
      ],
      [
        'minor',
        '“We were stood there for an hour before the doors opened,” fan Gus Lyle said.',
        '“We were standing there for an hour before the doors opened,” fan Gus Lyle said.',
      ],
      [
        'major:speaker',
        '“The board lied to us for a decade,” union leader Pat Quill said.',
        '“The board lied to us for a decade,” said Norvik’s chief, Ole Berg.',
      ],
      [
        'minor:speaker',
        '“The board lied to us for a decade,” the Dockers’ Union said in a statement.',
        '“The board lied to us for a decade,” said Pat Quill, a spokeswoman for the Dockers’ Union.',
      ],
      [
        'same',
        '“The board lied to us for a decade,” union leader Pat Quill said.',
        '“The board lied to us for a decade,” Quill said.',
      ],
      [
        'same',
        '“The board lied to us for a decade,” union leader Pat Quill said.',
        '“The board lied to us for a decade,” she said.',
      ],
      [
        'same',
        '“The board lied to us for a decade,” union leader Patricia Quill said.',
        '“The board lied to us for a decade,” Pat Quill told BBC Radio.',
      ],
      [
        'same',
        '“The board lied to us for a decade,” union leader Pat Quill said.',
        'The Gazette quoted union leader Pat Quill as saying that “the board lied to us for a decade”.',
      ],
      [
        'silent',
        '“The board lied to us for a decade,” union leader Pat Quill said.',
        'The board met for a decade in a hotel in Troy.',
      ],
      ['silent', '“I have nothing to hide,” Mayor Dee Ford said.', '“I have nothing to add,” Mayor Al Rosen said.'],
      [
        'silent',
        '“We are very disappointed with the result,” coach Tim Varga said.',
        '“We are very happy with the result,” coach Ned Lowe said.',
      ],
      [
        'same',
        '“The work went on, according to plan,” foreman Bo Lind said.',
        '“The work went on,” foreman Bo Lind said.',
      ],
      [
        'same',
        '“The men were paid in full, according to the contract,” foreman Bo Lind said.',
        '“The men were paid in full,” foreman Bo Lind said.',
      ],
      [
        'same',
        '“We shared the money among the families according to their needs,” aid worker Jo Pell said.',
        '“We shared the money among the families,” aid worker Jo Pell said.',
      ],
      [
        'same',
        '“Every prisoner in this camp is treated according to international law,” officer Lee Cobb said.',
        '“Every prisoner in this camp is treated,” officer Lee Cobb said.',
      ],
      [
        'same',
        '“We ran the hospital for three years according to the new rules,” Dr. Amy Cho said.',
        '“We ran the hospital for three years,” Dr. Amy Cho said.',
      ],
      [
        'major',
        '“The driver was drunk, according to the nurse,” witness Kay Bell said.',
        '“The driver was drunk,” witness Kay Bell said.',
      ],
      [
        'major',
        '“He said, ‘Get out of my shop,’ and threw a tin at me,” Nia Roe said.',
        '“Get out of my shop,” Nia Roe said.',
      ],
      [
        'same',
        '“Nothing was stolen, nothing was broken, nothing was burned,” officer Lee Cobb said.',
        '“Nothing was stolen … nothing was burned,” officer Lee Cobb said.',
      ],
      [
        'major',
        '“The men were not armed and were not drunk,” officer Lee Cobb said.',
        '“The men were … armed and were not drunk,” officer Lee Cobb said.',
      ],
    ],
  },
];

/** A short quotation alone on its page with a word changed. */
export const MISJUDGED: readonly QuotedRow[] = [
  [
    'minor',
    '“The officers took the money and ran,” judge Finn Hale said.',
    '“The officers took the cash and ran,” judge Finn Hale said.',
  ],
];
