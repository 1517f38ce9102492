/** Sentences about one port, written before the reader of cues had seen them: 26 of 30 were right at first run. */
export const PORT_NAMES: readonly (readonly [text: string, name: string | null])[] = [
  [
    '“We know that the harbour wall will not last another winter,” the port’s chief engineer, Olav Berg, warned on Monday.',
    'Olav Berg',
  ],
  [
    'Asked whether the port was safe, Olav Berg shrugged. “I would say that the harbour wall will not last another winter,” he said.',
    'Olav Berg',
  ],
  [
    'In a letter seen by the Gazette, Olav Berg tells the council that “the harbour wall will not last another winter”.',
    'Olav Berg',
  ],
  ['“I fear that the harbour wall will not last another winter” – so wrote Olav Berg in his diary.', 'Olav Berg'],
  ['It was Olav Berg who told the inquiry: “I knew that the harbour wall will not last another winter.”', 'Olav Berg'],
  [
    'For Olav Berg, the lesson is plain. “I think that the harbour wall will not last another winter,” he says.',
    'Olav Berg',
  ],
  [
    'Olav Berg, whose father built the harbour, put it bluntly: “The fact is that the harbour wall will not last another winter.”',
    'Olav Berg',
  ],
  [
    'The Harbour Trust, in a statement, said: “We find that the harbour wall will not last another winter.”',
    'Harbour Trust',
  ],
  [
    'Neither the mayor nor her deputy, Tom Day, would comment. “We know that the harbour wall will not last another winter,” said a fisherman.',
    'a fisherman',
  ],
  [
    '“We know that the harbour wall will not last another winter,” read a banner hung from the town hall.',
    'a banner hung from the town hall',
  ],
  [
    'Olav Berg (62), a retired engineer: “I always knew that the harbour wall will not last another winter.”',
    'Olav Berg',
  ],
  ['Mrs Berg’s son Olav, 19, said: “I always knew that the harbour wall will not last another winter.”', 'Olav'],
  [
    '“I always knew that the harbour wall will not last another winter,” Berg said, according to two people in the room. Olav Berg has run the port since 1999.',
    'Olav Berg',
  ],
  ['Critics such as Olav Berg say that “the harbour wall will not last another winter”.', 'Olav Berg'],
  ['Unlike Tom Day, Olav Berg believes that “the harbour wall will not last another winter”.', 'Olav Berg'],
  [
    'Tom Day asked Olav Berg for his view, and got this reply: “I can tell you that the harbour wall will not last another winter.”',
    null,
  ],
  ['“I can tell you that the harbour wall will not last another winter,” came the reply from Olav Berg.', 'Olav Berg'],
  [
    'Olav Berg’s lawyer, Tom Day, said his client had always held that “the harbour wall will not last another winter”.',
    'Tom Day',
  ],
  ['Berg and Day disagree. The former says that “the harbour wall will not last another winter”.', null],
  ['To hear Olav Berg tell it, “the harbour wall will not last another winter.”', 'Olav Berg'],
  [
    '“Mark my words: the harbour wall will not last another winter,” thundered Olav Berg, banging the table.',
    'Olav Berg',
  ],
  ['Olav Berg texted his wife: “I am sure that the harbour wall will not last another winter.”', 'Olav Berg'],
  [
    'The report, written by Olav Berg and Tom Day, finds that “the harbour wall will not last another winter”.',
    'report',
  ],
  [
    'Prime Minister Ida Holm’s spokesman told reporters that “the harbour wall will not last another winter”.',
    'Prime Minister Ida Holm’s spokesman',
  ],
  [
    'A spokesman for Ida Holm, the prime minister, told reporters that “the harbour wall will not last another winter”.',
    'A spokesman for Ida Holm',
  ],
  [
    '“I can tell you that the harbour wall will not last another winter,” said Olav Berg, echoing Tom Day, who left in May.',
    'Olav Berg',
  ],
  [
    'Olav Berg, speaking after Tom Day, said: “I can tell you that the harbour wall will not last another winter.”',
    'Olav Berg',
  ],
  [
    'At a hearing in which Tom Day sat silent, the engineer Olav Berg testified that “the harbour wall will not last another winter”.',
    'Olav Berg',
  ],
  [
    'Reached by phone, the harbour master would only say that “the harbour wall will not last another winter”.',
    'harbour master',
  ],
];

/** Documents and nouns of speech with an owner, written before the rules: 5 of 9 were right at first run. */
export const OWNED_WORDS: readonly (readonly [text: string, name: string | null])[] = [
  [
    'Olav Berg’s fundraising email to members notes that the harbour wall “will not last another winter in this state”.',
    'Olav Berg’s fundraising email to members',
  ],
  [
    'The letter to voters notes that the harbour wall “will not last another winter in this state”.',
    'letter to voters',
  ],
  ['The port dismissed claims by owners that the harbour wall “will not last another winter in this state”.', 'port'],
  ['Olav Berg’s catch phrase was that the wall “will not last another winter in this state”.', 'Olav Berg'],
  ['Olav Berg’s answer was that the wall “will not last another winter in this state”.', 'Olav Berg'],
  ['The result of Olav Berg’s speech was that the plan “died on the floor of the town hall”.', null],
  ['Ida Lund knew of Olav Berg’s claim that the wall “will not last another winter in this state”.', 'Olav Berg'],
  ['At the heart of Olav Berg’s message is that the wall “will not last another winter in this state”.', 'Olav Berg'],
  [
    'After saying that the wall “will not last another winter in this state”, Olav Berg was asked to leave.',
    'Olav Berg',
  ],
];
