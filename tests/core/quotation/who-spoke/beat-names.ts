/** Sentences by beat, written before the reader of cues had seen them, and who says what they quote. */
export const BEAT_NAMES: readonly (readonly [text: string, name: string | null])[] = [
  [
    '“The cables were never tested at that load,” testified Ngozi Adichie-Brown, the port’s former safety officer.',
    'Ngozi Adichie-Brown',
  ],
  [
    '“The cables were never tested at that load,” Judge Lucía Ortega y Vidal wrote in a 40-page ruling.',
    'Lucía Ortega y Vidal',
  ],
  [
    'Asked whether he had slept, Sergeant Will Frost shook his head. “The cables were never tested at that load,” he said.',
    'Will Frost',
  ],
  [
    '“The cables were never tested at that load,” read the opening line of a memo that the Port Authority released on Friday.',
    'opening line of a memo',
  ],
  [
    'Jean-Luc de la Fontaine, Norvik’s chief executive, put it this way to shareholders: “The cables were never tested at that load.”',
    'Jean-Luc de la Fontaine',
  ],
  [
    '“The cables,” Al-Hadi Mansour said before boarding his flight, “were never tested at that load.”',
    'Al-Hadi Mansour',
  ],
  [
    'In an e-mail to staff seen by the Gazette, Mary Ellen McBride warned that “the cables were never tested at that load”.',
    'Mary Ellen McBride',
  ],
  [
    'The Rev. Dr. J. T. Okafor Jr. was blunter still. “The cables were never tested at that load,” he said from the pulpit.',
    'Dr. J. T. Okafor Jr.',
  ],
  [
    '“The cables were never tested at that load,” the U.S. Coast Guard said in a statement late on Monday.',
    'U.S. Coast Guard',
  ],
  [
    '“The cables were never tested at that load,” Grace May, 19, who works at the ticket office, told the BBC.',
    'Grace May',
  ],
  ['According to Xu Wenli, a crane driver, “the cables were never tested at that load”.', 'Xu Wenli'],
  [
    'Lord Harcourt of Leyburn, who chairs the committee, asked: “Why were the cables never tested at that load?”',
    'Lord Harcourt',
  ],
  ['Replying for the government, Priya Nair said that “the cables were never tested at that load”.', 'Priya Nair'],
  [
    '“The cables were never tested at that load,” opposition leader Björn Ås added, to cheers from his own benches.',
    'Björn Ås',
  ],
  [
    'Vince Carr, a lawyer for Ms. Bell, said his client had been told “the cables were never tested at that load”.',
    'Vince Carr',
  ],
  ['“The cables were never tested at that load,” Bell’s lawyer, Vince Carr, said outside the court.', 'Vince Carr'],
  ['“The cables were never tested at that load,” a person close to the inquiry said.', 'a person close to the inquiry'],
  [
    'Coach Dee Rawlins was asked about the stand after the game. “The cables were never tested at that load,” Rawlins said.',
    'Dee Rawlins',
  ],
  [
    'The Association of Port Engineers put out a statement: “The cables were never tested at that load.”',
    'Association of Port Engineers',
  ],
  ['“The cables were never tested at that load,” tweeted Sam Ito.', 'Sam Ito'],
  ['Nora Quill’s mother, Beth, wept as she spoke. “The cables were never tested at that load,” she said.', 'Beth'],
  ['“The cables were never tested at that load,” Professor Emerita Ruth Levy of Corvin University says.', 'Ruth Levy'],
  [
    '“The cables were never tested at that load,” Gov. Mark Price, a Republican, told reporters in Boise.',
    'Mark Price',
  ],
  [
    '“The cables were never tested at that load,” said Prime Minister Aroha Te Kanawa, flanked by two of her ministers.',
    'Aroha Te Kanawa',
  ],
  ['The inquiry found in 2018 that “the cables were never tested at that load”.', 'inquiry'],
  [
    '“The cables were never tested at that load,” the defendant, Chidi Eze, is alleged to have told a colleague.',
    'Chidi Eze',
  ],
  ['To hear Lou Hahn tell it, “the cables were never tested at that load”.', 'Lou Hahn'],
  ['Like her father before her, Tove Lind believes that “the cables were never tested at that load”.', 'Tove Lind'],
  ['“The cables were never tested at that load,” came the reply from Norvik.', 'Norvik'],
  ['“The cables were never tested at that load,” said Dr Ifeoma Obi, MP for Leyburn East.', 'Dr Ifeoma Obi'],
];

/** What the first ones missed and what else articles of the day showed: small words as names, bodies, offices, parties. */
export const NAMES_MISSED: readonly (readonly [text: string, name: string | null])[] = [
  ['“The ferry was late by an hour,” Per Nygaard said.', 'Per Nygaard'],
  ['“The ferry was late by an hour,” glaciologist Per Nygaard said.', 'Per Nygaard'],
  ['“The ferry was late by an hour,” An Tran said.', 'An Tran'],
  ['“The ferry was late by an hour”, So Young Kim said.', 'So Young Kim'],
  ['“The ferry was late by an hour,” said farmer To Lam.', 'To Lam'],
  ['“The ferry was late by an hour,” He Lifeng said.', 'He Lifeng'],
  ['“The ferry was late by an hour.” So Lee said nothing.', null],
  ['“The ferry was late by an hour.” An Oslo court said it would rule in May.', null],
  ['“The ferry was late by an hour,” Victims Together said in a statement.', 'Victims Together'],
  ['“The ferry was late by an hour,” Workers United said.', 'Workers United'],
  ['“The ferry was late by an hour,” Doctors Without Borders said.', 'Doctors Without Borders'],
  ['“The ferry was late by an hour,” said Mothers Against Guns.', 'Mothers Against Guns'],
  ['“The ferry was late by an hour,” said Parents for Choice.', 'Parents for Choice'],
  [
    '“The ferry was late by an hour,” the Centers for Disease Control and Prevention said.',
    'Centers for Disease Control and Prevention',
  ],
  [
    'The School of Oriental and African Studies said “the ferry was late by an hour”.',
    'School of Oriental and African Studies',
  ],
  ['“The ferry was late by an hour,” Bishop Emeritus Tom Gray said.', 'Tom Gray'],
  ['“The ferry was late by an hour,” Lieutenant Governor-elect Ruth Levy said.', 'Ruth Levy'],
  ['Nora Quill’s brother, Sam, wept. “The ferry was late by an hour,” he said.', 'Sam'],
  ['The mayor of Savannah, Georgia, was there. “The ferry was late by an hour,” he said.', 'he'],
  ['“The ferry was late by an hour,” Secretary of the Interior Ann Moss said.', 'Ann Moss'],
  ['“The ferry was late by an hour,” U.S. Ambassador to the United Nations Tom Reyes told reporters.', 'Tom Reyes'],
  ['Former U.S. Director of National Intelligence Tom Reyes said “the ferry was late by an hour”.', 'Tom Reyes'],
  ['“The ferry was late by an hour,” Chairman of the Joint Chiefs of Staff Gen. Tom Reyes said.', 'Tom Reyes'],
  ['“The ferry was late by an hour,” a spokesman for Ohio Gov. Ann Lee said.', 'a spokesman for Ohio Gov. Ann Lee'],
  ['“The ferry was late by an hour,” a brother of Mayor Ann Lee said.', 'a brother of Mayor Ann Lee'],
  ['“The ferry was late by an hour,” the governor of North Carolina said.', 'governor of North Carolina'],
  ['“The ferry was late by an hour,” the mayor of San Juan Capistrano said.', 'mayor of San Juan Capistrano'],
  [
    '“The ferry was late by an hour,” the president of the James Joyce Society said.',
    'president of the James Joyce Society',
  ],
  ['Gen. Nils Berg, Jr. declared that “the ferry was late by an hour”.', 'Nils Berg'],
  ['Rep. Nils Berg, Virginia Republican, told reporters “the ferry was late by an hour”.', 'Nils Berg'],
  ['Sen. Ida Lund, New York Democrat, who said “the ferry was late by an hour”, left.', 'Ida Lund'],
  ['“The ferry was late by an hour,” Rep. Nils Berg, R-New York, told reporters.', 'Nils Berg'],
  ['“The ferry was late by an hour,” Nils Berg, chairman of the House Ways and Means Committee, said.', 'Nils Berg'],
  [
    "Ida Lund, a professor at Corvin University's School of International and Public Affairs, called the ferry “late by an hour or so”.",
    'Ida Lund',
  ],
  ['“The ferry was late by an hour,” Ari Lund of Lund, Berg & Nadir told reporters.', 'Ari Lund'],
  ['Afterward, Sen. Nils Berg posted the video and simply said, “The ferry was late by an hour.”', 'Nils Berg'],
  ['Broken glass fell on Ida Lund and she was hurt.\n\n“The ferry was late by an hour,” she wrote.', 'Ida Lund'],
  ['Texas state senator Ida Lund defended the ferry, saying “it was late by an hour”.', 'Ida Lund'],
  ['Protesters marched through West County Mall chanting “the ferry was late by an hour”.', 'Protesters'],
  ['The blog included references to “a ferry that was late by an hour”.', null],
  ['Secretary of the Interior Tom Reyes echoed it in a post, saying “the ferry was late by an hour”.', 'Tom Reyes'],
  ['Director of Public Works Ida Lund was there. “The ferry was late by an hour,” she said.', 'Ida Lund'],
  [
    '“The ferry was late,” Maine Rep. Tom Reyes, chairman of the House Ways and Means Committee, said on “Harbour Sunday.” “Are they going to mend it for the mayor?”',
    'Tom Reyes',
  ],
  [
    'By the time they came, a fresh coat of paint had been applied “everywhere in the house” by the crew, an officer told the court.',
    'an officer',
  ],
  [
    'Another review, on June 25, 2012, reported a spike in crime with “foreigners increasingly robbed in the street.”',
    'Another review',
  ],
  [
    'Theresa May left. May, speaking on a visit to Troy, said the statement showed the city’s allies “are standing alongside us”.',
    'Theresa May',
  ],
  [
    'Years after the theft in Troy, a retired judge has issued a report concluding that the mayor “probably approved the plan”.',
    'a report',
  ],
  ['The clinic confirmed his departure, stating that “he is not performing operations”.', 'clinic'],
  [
    'Former Georgia Democratic gubernatorial candidate Ida Lund spoke on Friday. She called for a “full inquiry, charges and a trial”.',
    'She',
  ],
  [
    'The South Korean president on Monday warned that any move will be met with “a strong response from us”.',
    'South Korean president',
  ],
  ['The president over the weekend had tweeted that others have “badly damaged the name” of the court.', 'president'],
  ['“The ferry was late by an hour,” the Dockers’ Union said in a statement.', 'Dockers’ Union'],
  ['“The ferry was late by an hour,” the Women’s Institute said.', 'Women’s Institute'],
  ['“The ferry was late by an hour,” St John’s College said.', 'St John’s College'],
  ['“The ferry was late by an hour,” McDonald’s said.', 'McDonald’s'],
  ['“The ferry was late by an hour,” Obama’s White House said.', 'White House'],
  ['Lund left on Friday. Lund’s said “the ferry was late by an hour” before.', 'Lund'],
  ['“The ferry was late by an hour,” it’s said.', 'it'],
  ['“The ferry was late by an hour,” a friend of Lund’s said.', null],
];
