import type { QuotedRow, QuotedTable } from './quoted-rows.ts';

/* Two lots more, written before the judge had seen them. What is missed is mostly silence: one short quotation without another to go by. */

export const FRESH_QUOTATIONS: readonly QuotedTable[] = [
  {
    about: 'polarity and embedding',
    rows: [
      [
        'major',
        '“It is false that the bank warned us in April,” trader Gil Moss said.',
        '“The bank warned us in April,” trader Gil Moss said.',
      ],
      [
        'major',
        '“The bank warned us in April about the loans,” trader Gil Moss said.',
        '“It is a myth that the bank warned us in April about the loans,” trader Gil Moss said.',
      ],
      [
        'major',
        '“The council voted to keep the library open,” librarian Jo Banks said.',
        '“The council refused to keep the library open,” librarian Jo Banks said.',
      ],
      [
        'major',
        '“I have no regrets about the vote,” deputy Lise Noor said.',
        '“I have regrets about the vote,” deputy Lise Noor said.',
      ],
      [
        'same',
        '“The engineers told us yesterday that the wall is strong enough,” major Ray Tull said.',
        '“The wall is strong enough,” major Ray Tull said.',
      ],
    ],
  },
  {
    about: 'modality and condition',
    rows: [
      [
        'major',
        '“We might close two of the four wards,” director Hanna Lee said.',
        '“We will close two of the four wards,” director Hanna Lee said.',
      ],
      [
        'major',
        '“We will stay in the treaty as long as the others do,” envoy Piet Maas said.',
        '“We will stay in the treaty,” envoy Piet Maas said.',
      ],
      [
        'same',
        '“As you all know, the pool will reopen in June,” manager Beth Orr said.',
        '“The pool will reopen in June,” manager Beth Orr said.',
      ],
      [
        'same',
        "“You can't park in front of the gate,” guard Stu Riley said.",
        '“You cannot park in front of the gate,” guard Stu Riley said.',
      ],
    ],
  },
  {
    about: 'quantity and number',
    rows: [
      [
        'major',
        '“Nearly half of the children had measles,” doctor Ida Crane said.',
        '“More than half of the children had measles,” doctor Ida Crane said.',
      ],
      [
        'major',
        '“At least six men were in the lift,” foreman Gus Hall said.',
        '“Six men were in the lift,” foreman Gus Hall said.',
      ],
      [
        'same',
        '“The bus leaves at 12 noon from the depot,” driver Mo Haddad said.',
        '“The bus leaves at midday from the depot,” driver Mo Haddad said.',
      ],
      [
        'major',
        '“The bus leaves at noon from the depot,” driver Mo Haddad said.',
        '“The bus leaves at midnight from the depot,” driver Mo Haddad said.',
      ],
      [
        'same',
        '“I was 19 when the war began and 23 when it ended,” veteran Al Ford said.',
        '“I was nineteen when the war began and twenty-three when it ended,” veteran Al Ford said.',
      ],
    ],
  },
  {
    about: 'names and speakers',
    rows: [
      [
        'major:speaker',
        '“There was smoke in the cabin for ten minutes,” passenger Erin Doyle said.',
        '“There was smoke in the cabin for ten minutes,” passenger Mark Tully said.',
      ],
      [
        'same',
        '“There was smoke in the cabin for ten minutes,” passenger Erin Doyle said.',
        '“There was smoke in the cabin for ten minutes,” said Doyle, who sat near the wing.',
      ],
    ],
  },
  {
    about: 'cuts and joints',
    rows: [
      [
        'same',
        '“We had a plan. It was a good plan. Then the money ran out,” founder Vera Holt said.',
        '“Then the money ran out,” founder Vera Holt said.',
      ],
      [
        'minor',
        '“We had a plan that everybody liked,” founder Vera Holt told one reporter. Asked about the debts, she answered: “The bank never called us back.”',
        '“We had a plan that everybody liked. The bank never called us back,” founder Vera Holt said.',
      ],
      [
        'major',
        '“We did not, as the paper claims, sell the herd to strangers,” rancher Wes Tate said.',
        '“We did … sell the herd to strangers,” rancher Wes Tate said.',
      ],
      [
        'same',
        '“The choir, the band and the old men from the mill all came to sing,” priest Ivo Janda said.',
        'Priest Ivo Janda remembered how “the old men from the mill all came to sing”.',
      ],
      [
        'major',
        '“We will not forget what they did, and we will not forgive it,” daughter Zoe Blum said.',
        '“We will not forget what they did, and we will forgive it,” daughter Zoe Blum said.',
      ],
    ],
  },
  {
    about: 'masks, brackets and words',
    rows: [
      [
        'same',
        '“Tell him to piss off and leave us alone,” landlady Bet Crow said.',
        '“Tell him to [expletive] off and leave us alone,” landlady Bet Crow said.',
      ],
      [
        'minor',
        '“The kids were scared of the big dog next door,” mother Joy Lamb said.',
        '“The children were afraid of the big dog next door,” mother Joy Lamb said.',
      ],
      [
        'minor',
        '“I think that we should all go home,” sergeant Kay Wynn said.',
        '“I think we should all go home,” sergeant Kay Wynn said.',
      ],
      [
        'minor',
        '“The new rules was written by a lawyer,” clerk Hal Moon said.',
        '“The new rules were written by a lawyer,” clerk Hal Moon said.',
      ],
    ],
  },
  {
    about: 'the second fresh lot',
    rows: [
      [
        'major',
        '“I would be lying if I said that the team was ready,” coach Ola Brink said.',
        '“The team was ready,” coach Ola Brink said.',
      ],
      [
        'major',
        '“The team was ready for the second half,” coach Ola Brink said.',
        '“It would be a lie to say that the team was ready for the second half,” coach Ola Brink said.',
      ],
      [
        'major',
        '“He swears that he never touched the money,” lawyer Fay Dunn said.',
        '“He never touched the money,” lawyer Fay Dunn said.',
      ],
      [
        'same',
        '“I am glad that they found the boy alive,” sheriff Hank Moody said.',
        '“They found the boy alive,” sheriff Hank Moody said.',
      ],
      [
        'major',
        '“I doubt whether the wall can hold the river,” engineer Mae Lott said.',
        '“The wall can hold the river,” engineer Mae Lott said.',
      ],
      [
        'major',
        '“Most of our drivers never finished the training,” union head Sy Abt said.',
        '“Our drivers never finished the training,” union head Sy Abt said.',
      ],
      [
        'same',
        '“All our drivers finished the training in March,” union head Sy Abt said.',
        '“Our drivers finished the training in March,” union head Sy Abt said.',
      ],
      [
        'major',
        '“Not all of our drivers finished the training,” union head Sy Abt said.',
        '“All of our drivers finished the training,” union head Sy Abt said.',
      ],
      [
        'major',
        '“If they had asked us, we would have opened the gates,” keeper Dirk Ruiz said.',
        '“We would have opened the gates,” keeper Dirk Ruiz said.',
      ],
      [
        'same',
        '“In a way I understand why the boys ran away from the school,” head teacher Una Pohl said.',
        '“I understand why the boys ran away from the school,” head teacher Una Pohl said.',
      ],
      [
        'same',
        "“It's 20 degrees below zero and we've got no coal,” miner Bo Lund said.",
        '“It is twenty degrees below zero and we have got no coal,” miner Bo Lund said.',
      ],
      [
        'major',
        '“We sold 2,400 tickets in the first hour,” manager Ebba Nor said.',
        '“We sold 24,000 tickets in the first hour,” manager Ebba Nor said.',
      ],
      [
        'major',
        '“The bridge was built in 1967 by prisoners,” historian Cy Hart said.',
        '“The bridge was built in 1976 by prisoners,” historian Cy Hart said.',
      ],
      [
        'major',
        '“The north tower fell before the south tower,” fireman Al Moss said.',
        '“The south tower fell before the north tower,” fireman Al Moss said.',
      ],
      [
        'minor',
        '“The firemen who came first were from our street,” widow Ann Lott said.',
        '“The firefighters who came first were from our street,” widow Ann Lott said.',
      ],
      [
        'same',
        '“What the hell were you thinking when you signed it,” uncle Ray Pugh asked.',
        '“What the h--- were you thinking when you signed it,” uncle Ray Pugh asked.',
      ],
      [
        'minor',
        '“We asked Dr. Geoffrey Stevens to look at the bones,” curator Liv Dahl said.',
        '“We asked Dr. Jeffrey Stephens to look at the bones,” curator Liv Dahl said.',
      ],
      [
        'major',
        '“We asked Dr. Paula Hunt to look at the bones of the child,” curator Liv Dahl said.',
        '“We asked Dr. Peter Hunt to look at the bones of the child,” curator Liv Dahl said.',
      ],
      [
        'major:speaker',
        '“The contract was signed behind our backs,” councillor Meg Ross said.',
        '“The contract was signed behind our backs,” councillor Toby Hill said.',
      ],
      [
        'same',
        '“The contract, I repeat, was signed behind our backs,” councillor Meg Ross said.',
        '“The contract … was signed behind our backs,” councillor Meg Ross said.',
      ],
      [
        'same',
        '“The contract was signed behind our backs in a hotel room,” councillor Meg Ross said. “Nobody from the town was there.”',
        '“The contract was signed behind our backs in a hotel. Nobody from the town was there,” councillor Meg Ross said.',
      ],
      [
        'same',
        '“I have never been so proud of my town,” mayor Lil Carey said.',
        'Mayor Lil Carey said she had “never been so proud of my town”.',
      ],
      [
        'same',
        '“I have never been so proud of my town,” mayor Lil Carey said.',
        'Mayor Lil Carey said she had “never been so proud of [her] town”.',
      ],
      [
        'minor',
        '“I have never been so proud of my town,” mayor Lil Carey said.',
        '“I have never been as proud of my home town,” mayor Lil Carey said.',
      ],
      [
        'major',
        '“She gave him the key to the safe,” butler Ives Grant said.',
        '“He gave her the key to the safe,” butler Ives Grant said.',
      ],
      [
        'major',
        '“They only closed the pool on Monday,” swimmer Kim Oda said.',
        '“They closed the pool only on Mondays and never the sauna,” swimmer Kim Oda said.',
      ],
    ],
  },
];

/** Judged otherwise than they should be. */
export const MISJUDGED: readonly QuotedRow[] = [
  [
    'same',
    "“My hero was always Yasser Arafat's brother,” poet Samir Aziz said.",
    "“My hero was always Yasir Arafat's brother,” poet Samir Aziz said.",
  ],
  [
    'major',
    '“Nobody asked Karen Mills about the money,” auditor Jude Lowe said.',
    '“Nobody asked Karl Mills about the money,” auditor Jude Lowe said.',
  ],
  [
    'same',
    "“Nobody asked Katherine O'Neill about the money,” auditor Jude Lowe said.",
    "“Nobody asked Catherine O'Neil about the money,” auditor Jude Lowe said.",
  ],
  [
    'same',
    '“This whole thing is bullshit and he knows it,” senator Rex Dunn said.',
    '“This whole thing is bull---- and he knows it,” senator Rex Dunn said.',
  ],
  [
    'major',
    '“The guards shot at the crowd from the roof,” student Tom Vega said.',
    '“The guards shouted at the crowd from the roof,” student Tom Vega said.',
  ],
  [
    'major',
    '“We will open the gates,” keeper Dirk Ruiz said.',
    '“We would open the gates if they asked us,” keeper Dirk Ruiz said.',
  ],
  [
    'major',
    '“I have never been so ashamed of my town,” mayor Lil Carey said.',
    '“I have never been so proud of my town,” mayor Lil Carey said.',
  ],
];
