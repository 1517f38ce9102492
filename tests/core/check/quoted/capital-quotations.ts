import type { QuotedRow, QuotedTable } from './quoted-rows.ts';

/*
 * Politics as several outlets tell it, of kinds that were misjudged in 100 pairs of such articles: written from grammar before
 * the rules. 33 of 47 were right at first, and of nine written later five. What is put in with a name was to be minor, and stayed
 * major.
 */

export const CAPITAL_QUOTATIONS: readonly QuotedTable[] = [
  {
    about: 'what is quoted within a quotation',
    rows: [
      [
        'same',
        'Ms. Lund wrote: “In telling the story, the minister tapped his desk and said ‘the harbour chief has lost his nerve,’”',
        'In one exchange, according to her notes, the minister told Ms. Lund that he had doubts about his own choice: “The harbour chief has lost his nerve.”',
      ],
      [
        'same',
        'Ms. Lund wrote: “He came back to the budget and said ‘I expect silence from you.’ I answered that I would report to the board.”',
        'At a later meeting, Ms. Lund wrote, the minister told her directly, “I expect silence from you.”',
      ],
      [
        'same',
        '“The governor looked at me and said, ‘The dam will hold, whatever they write,’” engineer Paula Reyes told the inquiry.',
        'Engineer Paula Reyes told the inquiry that the governor had said to her: “The dam will hold, whatever they write.”',
      ],
      [
        'same',
        '“My father used to say ‘a fence is only as good as the neighbour,’ and he was right,” Senator Omar Diaz said.',
        'Senator Omar Diaz recalled his father’s saying that “a fence is only as good as the neighbour.”',
      ],
      [
        'major',
        '“My opponent stood up and said ‘the new hospital is a waste of money,’” Mayor Ines Castro said.',
        '“The new hospital is a waste of money,” Mayor Ines Castro said.',
      ],
      [
        'major',
        '“Some people on the council keep shouting ‘the trams will bankrupt us all,’” Mayor Ines Castro said.',
        'Mayor Ines Castro warned that “the trams will bankrupt us all.”',
      ],
    ],
  },
  {
    about: '“if” behind a verb of asking or finding out',
    rows: [
      [
        'same',
        '“We will see also if they do what their voters expect, whether or not a new treaty on solid ground is possible this year,” President Anna Weiss said.',
        '“We will see,” President Anna Weiss said, “whether or not a new treaty on solid ground is possible this year.”',
      ],
      [
        'same',
        '“I asked them if they had read the report, and they told me they would look at every line of it,” Minister Jan Kowal said.',
        'Minister Jan Kowal said “they told me they would look at every line of it.”',
      ],
      [
        'same',
        '“We are checking if the pumps were serviced, and the results will be published on Monday,” spokeswoman Ida Berg said.',
        'Spokeswoman Ida Berg said “the results will be published on Monday.”',
      ],
      [
        'same',
        '“Nobody can tell me if it was an accident, but the crews will search the wreck for another week,” sheriff Cole Dunn said.',
        'Sheriff Cole Dunn said “the crews will search the wreck for another week.”',
      ],
      [
        'major',
        '“If they had read the report, they would look at every line of the contract again,” Minister Jan Kowal said.',
        'Minister Jan Kowal said “they would look at every line of the contract again.”',
      ],
      [
        'major',
        '“The results will be published on Monday if the pumps were serviced,” spokeswoman Ida Berg said.',
        '“The results will be published on Monday,” spokeswoman Ida Berg said.',
      ],
    ],
  },
  {
    about: '“when” that gives a time',
    rows: [
      [
        'same',
        '“When Viktor Hale arrives on these shores, we and thousands of our members will very loudly make ourselves heard,” said Kate Oyelaran, the union’s director.',
        'Kate Oyelaran, director of the union, said “thousands of our members” will “very loudly make ourselves heard”.',
      ],
      [
        'same',
        '“When the prime minister comes back from Rome, I will tell him exactly what the farmers told me,” Minister Jan Kowal said.',
        'Minister Jan Kowal said: “I will tell him exactly what the farmers told me.”',
      ],
      [
        'same',
        '“I will hand over the keys and thank everybody in the house when my term ends in June,” Mayor Ines Castro said.',
        '“I will hand over the keys and thank everybody in the house,” Mayor Ines Castro said.',
      ],
      [
        'same',
        '“When we meet on Thursday, I will ask for the full list of names and for the dates,” Senator Omar Diaz said.',
        '“I will ask for the full list of names and for the dates,” Senator Omar Diaz said.',
      ],
      [
        'major',
        '“When the river falls below four metres, we will open the bridge to lorries again,” engineer Paula Reyes said.',
        '“We will open the bridge to lorries again,” engineer Paula Reyes said.',
      ],
      [
        'major',
        '“We will withdraw our soldiers when the other side signs the treaty,” President Anna Weiss said.',
        '“We will withdraw our soldiers,” President Anna Weiss said.',
      ],
    ],
  },
  {
    about: 'a modal that the reporter gives, beside words that are put otherwise',
    rows: [
      [
        'minor',
        'The state agency said that the South would “close a missile range on the country’s eastern coast to guarantee openness in ending missile launches.”',
        '“The South will close a missile range on the country’s eastern coast to prove its vow to end missile launches,” the state agency said.',
      ],
      [
        'minor',
        '“The South will close a missile range on the country’s eastern coast to prove its vow to end missile launches,” the state agency said.',
        'The state agency said that the South would “close a missile range on the country’s eastern coast to guarantee openness in ending missile launches.”',
      ],
      [
        'minor',
        'The palace said: “The president will travel to Oslo on 3 May. Further details will be announced in due course.”',
        'The palace confirmed the journey to Oslo, saying only that “further details would be announced in due course.”',
      ],
      [
        'minor',
        'The palace confirmed the journey to Oslo, saying only that “further details would be announced in due course.”',
        'The palace said: “The president will travel to Oslo on 3 May. Further details will be announced in due course.”',
      ],
      [
        'minor',
        'Minister Jan Kowal said the farms “may have to give up a fifth of their herds to meet the new limits on slurry.”',
        '“The farms may need to give up a fifth of their herds to meet the new limits on slurry,” Minister Jan Kowal said.',
      ],
      [
        'major',
        'The palace said: “The president will travel to Oslo on 3 May. Further details will be announced in due course.”',
        'The palace said: “The president may travel to Oslo on 3 May. Further details will be announced in due course.”',
      ],
    ],
  },
  {
    about: 'few words in common with another statement',
    rows: [
      [
        'silent',
        '“The northern missile test site has done its work,” Mr. Rao said in a statement.',
        'President Dev Rao said the country “will join the efforts of others” to end “the missile test altogether.”',
      ],
      [
        'silent',
        '“The harbour deal is a terrible deal. We paid for the cranes and they kept the fees. It is absurd,” Senator Omar Diaz said earlier this week.',
        '“The harbour deal is a disaster,” Senator Omar Diaz said, pointing out that two of the cranes had never been delivered.',
      ],
      [
        'silent',
        '“This budget is a gift to the banks,” Senator Omar Diaz said on Monday.',
        '“This budget is a step in the right direction,” Senator Omar Diaz said on Thursday.',
      ],
      [
        'silent',
        '“The governor’s plan for the schools was drawn up in a hurry,” said Nadia Roth, who leads the teachers.',
        'Nadia Roth, who leads the teachers, said “the governor’s plan for the hospitals” would cost jobs.',
      ],
      [
        'silent',
        '“During the 2012 election campaign the company began an all-out attack on our coast, and it found a willing and active helper in Martin Vale’s ministry,” said Tessa Obi, chair of the Greens.',
        '“In the Vale ministry the company found a willing and active helper,” the lawsuit says.',
      ],
      [
        'minor',
        '“This budget is a gift to the banks,” Senator Omar Diaz said on Monday.',
        '“This budget is a present to the banks,” Senator Omar Diaz said on Monday.',
      ],
    ],
  },
  {
    about: 'names in the plural, and names that are left off or added behind the verb',
    rows: [
      [
        'minor',
        '“The president brought up the ‘Silver Lakes thing’ and said it bothered him that anybody believed it,” Mr. Lund wrote.',
        '“The president brought up the ‘Silver Lake thing’ and said it bothered him that anybody believed it,” Mr. Lund wrote.',
      ],
      [
        'major',
        '“We have concluded that the release of the letters at this time would not harm any inquiry,” wrote Stefan Boll, the deputy attorney.',
        'Stefan Boll, the deputy attorney, wrote: “We have concluded that the release of the letters to Parliament at this time would not harm any inquiry.”',
      ],
      [
        'minor',
        '“We have concluded that the release of the letters to Parliament at this time would not harm any inquiry,” wrote Stefan Boll, the deputy attorney.',
        'Stefan Boll, the deputy attorney, wrote: “We have concluded that the release of the letters at this time would not harm any inquiry.”',
      ],
      [
        'major',
        '“We have concluded that the release of the letters to Parliament at this time would not harm any inquiry,” wrote Stefan Boll, the deputy attorney.',
        'Stefan Boll, the deputy attorney, wrote: “We have concluded that the release of the letters to Russia at this time would not harm any inquiry.”',
      ],
      [
        'major',
        '“They never gave us the Helen Bauer files or the tapes that the tall stranger had,” Senator Omar Diaz wrote.',
        '“They never gave us the Dora Bauer files or the tapes that the tall stranger had,” Senator Omar Diaz wrote.',
      ],
    ],
  },
  {
    about: 'conditions without “if”',
    rows: [
      [
        'minor',
        '“They start the reactor again, they are going to have big trouble, bigger than they have ever had before,” President Anna Weiss said.',
        '“If they start the reactor again, they are going to have big trouble, bigger than they have ever had before,” President Anna Weiss said.',
      ],
      [
        'minor',
        '“If you touch the fund, you lose the north of the country for a generation,” Senator Omar Diaz said.',
        '“You touch the fund, you lose the north of the country for a generation,” Senator Omar Diaz said.',
      ],
      [
        'major',
        '“If they start the reactor again, they are going to have big trouble,” President Anna Weiss said.',
        '“They start the reactor again and they are going to have big trouble in the autumn,” President Anna Weiss said.',
      ],
      [
        'major',
        '“If you touch the fund, you lose the north of the country for a generation,” Senator Omar Diaz said.',
        '“You lose the north of the country for a generation,” Senator Omar Diaz said.',
      ],
    ],
  },
  {
    about: 'two who are called by one name',
    rows: [
      [
        'same',
        'President Karl Steiner greeted his guests in Bern. “It is together that we can stop the rise of the angry and the loud,” Steiner said.',
        'President Karl Steiner received the king on Tuesday. His wife, Lena Steiner, had chosen the flowers. “Lena and I were honoured to visit your country last summer,” Steiner said. “It is together that we can stop the rise of the angry and the loud,” Steiner said later.',
      ],
      [
        'same',
        '“If they start the reactor again, they will have trouble that they have never had before,” President Karl Steiner said.',
        'Karl Steiner and first lady Lena Steiner welcomed the king and the queen on the lawn. “If they start the reactor again, they will have trouble that they have never had before,” Steiner said.',
      ],
      [
        'same',
        '“It should never have been signed,” Karl Steiner said of the treaty. “Aides begged him to stay calm,” the paper wrote.',
        'Aides say that Karl Steiner was in high spirits. “It should never have been signed,” Steiner said of the treaty as the king sat at his side.',
      ],
      [
        'major:speaker',
        '“If they start the reactor again, they will have trouble that they have never had before,” President Karl Steiner said.',
        'Karl Steiner and first lady Lena Steiner welcomed the king and the queen on the lawn. “If they start the reactor again, they will have trouble that they have never had before,” Lena Steiner said.',
      ],
    ],
  },
  {
    about: 'an office by several names',
    rows: [
      [
        'same',
        '“The chancellor will fly to Madrid on 13 July and will speak to the parliament there,” 10 Downing Street said in a statement.',
        'The prime minister’s office said that “the chancellor will fly to Madrid on 13 July and will speak to the parliament there.”',
      ],
      [
        'same',
        'A Number 10 spokesman said: “The chancellor will fly to Madrid on 13 July and will speak to the parliament there.”',
        '“The chancellor will fly to Madrid on 13 July and will speak to the parliament there,” Downing Street said.',
      ],
    ],
  },
  {
    about: 'who is called alike, or is one of them',
    rows: [
      [
        'same',
        'The prime minister’s rival, chancellor Colin Grey, was not there. The prime minister said he had discussed the claims and dismissed them as a “load of old nonsense, told by people who know better”.',
        'The prime minister said he had discussed the claims with the chancellor and dismissed them as a “load of old nonsense, told by people who know better”.',
      ],
      [
        'same',
        'Norland’s first minister has told pupils that it is “quite all right to get lost once in a while”.',
        'The first minister said that it was “quite all right to get lost once in a while”.',
      ],
      [
        'same',
        'The Norland Executive has insisted that the minister’s words were “a plain recognition that people will get lost”.',
        'But the Norland Executive insisted the minister was speaking of adults and his words were “a plain recognition that people will get lost”.',
      ],
      [
        'same',
        'On Thursday, Lord Bingley, a senior law lord, said the rules allowed detention “in a way that sets people apart by where they were born”.',
        'The Law Lords said the rules allowed detention “in a way that sets people apart by where they were born”.',
      ],
      [
        'same',
        '“The bill will cost the north ten thousand jobs before the year is out,” House Democrats said.',
        '“The bill will cost the north ten thousand jobs before the year is out,” said Senator Omar Diaz, a Democrat.',
      ],
      [
        'major:speaker',
        'On Thursday, Lord Bingley said the rules allowed detention “in a way that sets people apart by where they were born”.',
        'On Thursday, Lord Nichol said the rules allowed detention “in a way that sets people apart by where they were born”.',
      ],
    ],
  },
  {
    about: 'offices for names',
    rows: [
      [
        'minor',
        '“There is a fundamental lack of trust in Tony Blair as prime minister and in his government,” Charles Kerr said.',
        'Charles Kerr said voters had a “fundamental lack of trust in the prime minister and in his government”.',
      ],
      [
        'major',
        '“There is a fundamental lack of trust in Tony Blair as prime minister and in his government,” Charles Kerr said.',
        'Charles Kerr said voters had a “fundamental lack of trust in Gordon Brown as prime minister and in his government”.',
      ],
    ],
  },
  {
    about: 'another statement with a negation of its own',
    rows: [
      [
        'silent',
        '“Norway has every power not to let these large ‘convoys’ of lorries enter its ports. It must stop them at its border, which its laws allow, and not let them pass into our country,” President Anna Weiss wrote earlier this month.',
        'In a post last week President Anna Weiss raised the tone, vowing “not to let these large convoys of lorries into our country.”',
      ],
      [
        'major',
        '“We have every right to let these large convoys of lorries into our country,” President Anna Weiss wrote.',
        '“We have every right not to let these large convoys of lorries into our country,” President Anna Weiss wrote.',
      ],
    ],
  },
];

export const MISJUDGED: readonly QuotedRow[] = [
  // Two bodies are never said to be two: one may speak for the other.
  [
    'major:speaker',
    '“The chancellor will fly to Madrid on 13 July and will speak to the parliament there,” the Kremlin said in a statement.',
    '“The chancellor will fly to Madrid on 13 July and will speak to the parliament there,” Downing Street said.',
  ],
  // Two of one party, in words of their own.
  [
    'silent',
    'A Green spokesperson said: “We will be pointing out how they are soft on crime, how they support higher taxes, their opposition to tighter borders and support for giving Oslo more control over our lives.”',
    'Party co-chairman Liam Falk said: “Like Labour, the Liberals are soft on crime, support higher taxes, oppose tighter borders and support giving Oslo more control over our lives.”',
  ],
];
