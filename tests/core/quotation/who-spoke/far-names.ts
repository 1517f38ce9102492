/**
 * Sentences in which something comes between the speaker and the words, or somebody else is nearer to them; written
 * before the rules: 25 of 38 were right at first run.
 */
export const FAR_NAMES: readonly (readonly [text: string, name: string | null])[] = [
  // A relative clause or an aside between the verb and the quotation.
  [
    'Ida Holm was asked by Councillor Tom Day whether her plan, which the auditors say would cost as much as 170 million, would risk “adding another burden to a budget that is stretched”.',
    'Tom Day',
  ],
  [
    'Tom Day said the ferry, which his father had built and which the port sold in 2009, was “the last thing that held this town together”.',
    'Tom Day',
  ],
  [
    'Ida Holm warned that the dam — a concrete wall that Tom Day’s firm poured in 1961 — is “one hard winter away from a disaster”.',
    'Ida Holm',
  ],
  [
    'Grace Obi told the hearing that Tom Day, who chaired the fund until May, had shown “no interest at all in where the money went”.',
    'Grace Obi',
  ],
  [
    'The ad, which — as the columnist Tom Day noted in the Harbour News — promises to “stop the board from ripping up what we have built”, ran twice.',
    'ad',
  ],
  [
    'Ida Holm’s campaign circulated a Harbour News report, which notes, “More than half of those who met her gave money to the fund.”',
    'Harbour News',
  ],
  // A noun of speech with words of its own before "was that".
  [
    'Olav Berg’s catch phrase in that race against Tom Day was that Day “would say or do anything to win a seat”.',
    'Olav Berg',
  ],
  [
    'Olav Berg’s argument before the Supreme Court in March was that the rule “strikes at the root of a free press”.',
    'Olav Berg',
  ],
  ['Ida Holm’s message to the board of the ferry company is that “nobody will sail on a boat that leaks”.', 'Ida Holm'],
  ['Ida Holm’s response to Tom Day at the debate was that “nobody will sail on a boat that leaks”.', 'Ida Holm'],
  ['The reason for Ida Holm’s silence at the debate was that “nobody had asked her anything at all”.', null],
  // A headline, a letter, a post of a body or a person.
  [
    'And how about this headline from the Harbour News, which hits the council where it lives: “Robberies on the hill change what people do.”',
    'Harbour News',
  ],
  [
    'Then there was this tweet from Ida Holm, who had left the board in May: “Nobody will sail on a boat that leaks.”',
    'Ida Holm',
  ],
  ['The council got a letter from Tom Day, the harbour master, on Friday: “The wall is cracked.”', 'Tom Day'],
  // The subject of a clause that begins with "after saying".
  [
    'After saying her right foot was “so swollen that I could hardly get the shoe on,” Ida Holm was taken to hospital.',
    'Ida Holm',
  ],
  ['Before calling the plan “a gift to the people who broke the bank,” Tom Day had praised it for a year.', 'Tom Day'],
  [
    'Having told the board the wall was “as safe as any on this coast,” Olav Berg could hardly ask for money.',
    'Olav Berg',
  ],
  [
    'Tom Day met Ida Holm on Monday. While insisting the talks were “the best that we have had so far,” she would not name a day.',
    'Ida Holm',
  ],
  // Whoever has feelings about what another did.
  [
    'Ida Holm expressed amusement that Tom Day had given his views “not only in print but on a radio show at last”.',
    'Ida Holm',
  ],
  [
    'Olav Berg voiced surprise that the board, led by Tom Day, had spent the money “on a statue of a man nobody knows”.',
    'Olav Berg',
  ],
  ['Ida Holm took comfort in the fact that the wall “has stood for longer than any of us has lived”.', 'Ida Holm'],
  // What somebody said, as the object of a verb.
  [
    'Her rivals dug up remarks Olav Berg made in 2006, saying he “sort of hopes” that prices will fall because “people like me could make a lot of money”.',
    'Olav Berg',
  ],
  ['Tom Day pointed to comments by Ida Holm that the plan was “a gift to the people who broke the bank”.', 'Ida Holm'],
  ['Ida Holm seized on Tom Day’s remark that the plan was “a gift to the people who broke the bank”.', 'Tom Day'],
  [
    'Tom Day’s admission, in a letter to Ida Holm, that the wall was “one hard winter away from a disaster” came late.',
    'Tom Day',
  ],
  // A gerund phrase as the subject is nobody.
  ['Tom Day losing to Ida Holm proved that “nobody in this town is safe from the voters”.', null],
  ['Ida Holm beating Tom Day announced “a different era, and that is the best way to put it”.', null],
  ['The town choosing Ida Holm meant “a different era, and that is the best way to put it”.', null],
  // The role of somebody for having said something.
  [
    'Olav Berg was hauled before a committee in 2014 for selling pills and for saying that tea was a “magic cure for every kind of body”.',
    'Olav Berg',
  ],
  [
    'Ida Holm drew criticism last year for missing votes and for telling voters that the wall was “as safe as any on this coast”.',
    'Ida Holm',
  ],
  // The words hang between dashes.
  ['When Tom Day at last sat down — “I have said all that I came here to say!” — the hall emptied.', null],
  ['Olav Berg’s last line — “I have said all that I came here to say” — drew applause.', 'Olav Berg'],
  // Somebody's words within a question or an order.
  ['Ask Ida Holm about the wall and she will tell you that “nobody will sail on a boat that leaks”.', 'Ida Holm'],
  ['Should Tom Day win, Ida Holm said, “nobody will sail on that boat for as long as I live”.', 'Ida Holm'],
  ['She got so upset that I had to change my answer: “Of course the wall is safe. I was only joking.”', null],
  // Two people in turn.
  [
    'Tom Day wrote to Ida Holm to thank her, and she replied: “This was one of my finest moments.” She added, “I will do it again whenever you ask me.”',
    'Ida Holm',
  ],
  [
    'Ida Holm rang Tom Day to thank him. He was gruff. “I did what anybody on this coast would have done,” he said.',
    'Tom Day',
  ],
  ['Tom Day, not Olav Berg, was the one who told the board that “nobody will sail on a boat that leaks”.', 'Tom Day'],
  [
    'Tom Day and Ida Holm clashed over the wall, with Holm saying that “nobody will sail on a boat that leaks”.',
    'Ida Holm',
  ],
];

/** Somebody described by what is done to or by another, written before the rule: 16 of 27 were right at first run. */
export const DESCRIBED_NAMES: readonly (readonly [text: string, name: string | null])[] = [
  ['A lawyer representing Tom Day said that “nobody will sail on a boat that leaks”.', 'A lawyer representing Tom Day'],
  ['Marchers backing Ida Holm said that “nobody will sail on a boat that leaks”.', 'Marchers backing Ida Holm'],
  ['A group led by Tom Day said that “nobody will sail on a boat that leaks”.', 'A group led by Tom Day'],
  ['A firm owned by Ida Holm said “nobody will sail on a boat that leaks”.', 'A firm owned by Ida Holm'],
  [
    'An aide travelling with Ida Holm told reporters that “nobody will sail on a boat that leaks”.',
    'An aide travelling with Ida Holm',
  ],
  ['People close to Tom Day say that “nobody will sail on a boat that leaks”.', null],
  ['Sources familiar with Ida Holm’s thinking said “nobody will sail on a boat that leaks”.', null],
  [
    'Two officials briefed by Tom Day said that “nobody will sail on a boat that leaks”.',
    'Two officials briefed by Tom Day',
  ],
  ['Residents suing Ida Holm argue that “nobody will sail on a boat that leaks”.', 'Residents suing Ida Holm'],
  ['A letter signed by Tom Day said that “nobody will sail on a boat that leaks”.', 'A letter signed by Tom Day'],
  ['“Nobody will sail on a boat that leaks,” said a lawyer representing Tom Day.', 'a lawyer representing Tom Day'],
  ['“Nobody will sail on a boat that leaks,” a lawyer representing Tom Day said.', 'a lawyer representing Tom Day'],
  ['“Nobody will sail on a boat that leaks,” a lobbyist working for Ida Holm said.', 'a lobbyist working for Ida Holm'],
  ['“Nobody will sail on a boat that leaks,” residents suing Ida Holm told the court.', 'residents suing Ida Holm'],
  [
    '“Nobody will sail on a boat that leaks,” one voter supporting Ida Holm told the Courier.',
    'one voter supporting Ida Holm',
  ],
  [
    '“Nobody will sail on a boat that leaks,” the committee investigating Tom Day said.',
    'committee investigating Tom Day',
  ],
  [
    'The committee investigating Tom Day said on Friday that “nobody will sail on a boat that leaks”.',
    'committee investigating Tom Day',
  ],
  [
    'The lawyer defending Mr Day told the jury that “nobody will sail on a boat that leaks”.',
    'lawyer defending Mr Day',
  ],
  ['Police investigating Tom Day said “nobody will sail on a boat that leaks”.', 'Police investigating Tom Day'],
  ['Critics, including Tom Day, said “nobody will sail on a boat that leaks”.', 'Critics'],
  [
    'Campaigners opposing Tom Day’s plan said “nobody will sail on a boat that leaks”.',
    'Campaigners opposing Tom Day’s plan',
  ],
  ['Acting mayor Tom Day said “nobody will sail on a boat that leaks”.', 'Tom Day'],
  ['Leading economist Tom Day said “nobody will sail on a boat that leaks”.', 'Tom Day'],
  ['Outgoing chairman Tom Day said “nobody will sail on a boat that leaks”.', 'Tom Day'],
  ['Losing candidate Tom Day said “nobody will sail on a boat that leaks”.', 'Tom Day'],
  ['The retiring Tom Day said “nobody will sail on a boat that leaks”.', 'Tom Day'],
  ['A grieving Tom Day said “nobody will sail on a boat that leaks”.', 'Tom Day'],
];
