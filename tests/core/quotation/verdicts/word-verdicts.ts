import type { Verdict, VerdictRow, VerdictTable } from './verdict-rows.ts';

/*
 * Written from grammar before there were rules for them: words for other words, by what they do to the sense.
 */

const NO_DIFFERENCE: VerdictTable = {
  about: 'the same words, written otherwise',
  rows: [
    [
      'They promised us $1 trillion for the railways.',
      '“They promised us a trillion dollars for the railways,” he said.',
      'whole',
    ],
    ['The ticket is £2.50 from May on.', '“The ticket is two pounds fifty from May on,” she said.', 'whole'],
    ['The ticket is two pounds fifty.', '“The ticket is £2.50,” she said.', 'whole'],
    ['It costs $3.75 a head to get in.', '“It costs three dollars seventy-five a head to get in,” he said.', 'whole'],
    ['It costs €1.20 to get in.', '“It costs one euro twenty to get in,” he said.', 'whole'],
    ['It costs £4.05 to get in.', '“It costs four pounds and five pence to get in,” he said.', 'whole'],
    ['We made $20.15 on the cakes.', '“We made 20 dollars and 15 cents on the cakes,” he said.', 'whole'],
    ['The ticket is £2.50 from May on.', '“The ticket is two pounds fifteen from May on,” she said.', 'major'],
    ['They took two pounds. Fifty men saw it.', '“They took two pounds. Fifty men saw it,” she said.', 'whole'],
    ['They gave two pounds and fifty boats.', '“They gave two pounds and sixty boats,” she said.', 'major'],
    ['The vote is on May 3 in the old hall.', '“The vote is on the third of May in the old hall,” she said.', 'whole'],
    [
      'We met on 12 June and again on June 20.',
      '“We met on June 12th and again on the 20th of June,” she said.',
      'whole',
    ],
    ['Doris Hughes’ garden is open to everybody.', '“Doris Hughes’s garden is open to everybody,” he said.', 'whole'],
    ['This f–ing timetable makes no sense to me.', '“This fucking timetable makes no sense to me,” he said.', 'whole'],
    ['There was a s–t ton of mud in the cellar.', '“There was a shit ton of mud in the cellar,” she said.', 'whole'],
    ['I don’t give a f-ck about the fence.', '“I don’t give a f*ck about the fence,” he said.', 'whole'],
    ['The govenment has to pay for the bridge.', '“The government has to pay for the bridge,” she said.', 'whole'],
    ['We recieved the letter in good time.', '“We received the letter in good time,” he said.', 'whole'],
    ['Left- or right-wing papers, they all came.', '“Left or rightwing papers, they all came,” she said.', 'whole'],
    ['We ask every nurse to speak up.', '“[W]e ask every nurse to speak up,” she wrote.', 'whole'],
    ['The judge say the trial is over.', '“The judge say[s] the trial is over,” he wrote.', 'whole'],
    [
      'The labour of our neighbours kept the theatre open.',
      '“The labor of our neighbors kept the theater open,” he said.',
      'whole',
    ],
    ['One hundred and twenty pupils sat the test.', '“120 pupils sat the test,” she said.', 'whole'],
    ['Half a million bees died in the frost.', '“500,000 bees died in the frost,” he said.', 'whole'],
    ['He told them to sit down and wait.', '“[The sergeant] told them to sit down and wait,” she said.', 'whole'],
    [
      'We fined them under 4(b) of the charter last year.',
      '“We fined them under [the noise rule] of the charter last year,” he said.',
      'whole',
    ],
  ],
};

const MINOR: VerdictTable = {
  about: 'another word, the sense kept',
  rows: [
    ['We went to see Josef Keller in the clinic.', '“We went to see Joseph Keller in the clinic,” she said.', 'whole'],
    ['I don’t think it was legal to sell the mill.', '“I think it was not legal to sell the mill,” he said.', 'minor'],
    [
      'I expect him not to come back to the harbour.',
      '“I do not expect him to come back to the harbour,” she said.',
      'minor',
    ],
    ['My momma baked bread for the whole street.', '“My mama baked bread for the whole street,” he said.', 'minor'],
    [
      'The kids loved the puppet show in the square.',
      '“The children loved the puppet show in the square,” she said.',
      'minor',
    ],
    ['I told my crew that the boats must wait.', 'She said she “told her crew that the boats must wait.”', 'minor'],
    ['We will reopen the mine in the spring.', 'He said they “would reopen the mine in the spring.”', 'minor'],
    ['I can see the lighthouse from my window.', 'She said she “could see the lighthouse from her window.”', 'minor'],
    ['He asked me to hold the rope and pull.', '“He asked me to hold the rope and then pull,” she said.', 'minor'],
    [
      'We hired Anna, Bela and most of the dancers.',
      '“We hired Anna, Bela, Carl and most of the dancers,” he said.',
      'minor',
    ],
    ['I say to them: Wait for the tide.', '“I say to them: Let us wait for the tide,” he said.', 'minor'],
    ['The farmer sold his horses in the autumn.', '“The farmers sold their horses in the autumn,” she said.', 'minor'],
    [
      'It was a terrible night on the ice for all of us.',
      '“It was a dreadful night on the ice for all of us,” he said.',
      'minor',
    ],
    [
      'The people that came were soaked to the skin.',
      '“The people who came were soaked to the skin,” she said.',
      'whole',
    ],
  ],
};

const NOUNS: VerdictTable = {
  about: 'nouns that look like modals',
  rows: [
    ['We have the money and the will to rebuild.', '“We have the money and the wish to rebuild,” she said.', 'minor'],
    ['We found an old can behind the stove.', '“We found an old tin behind the stove,” he said.', 'minor'],
    [
      'They used all their might against the door.',
      '“They used all their strength against the door,” she said.',
      'minor',
    ],
    ['The concert in May was a joy to hear.', '“The concert in June was a joy to hear,” he said.', 'major'],
    ['This museum is a must for every child.', '“This museum is a treat for every child,” she said.', 'minor'],
    ['My grandmother left a will in her desk.', '“My grandmother left a letter in her desk,” he said.', 'minor'],
    ['It was done of her own free will that day.', '“It was done of her own free choice that day,” she said.', 'minor'],
    ['There is a need for calm in this town.', '“There is a wish for calm in this town,” he said.', 'minor'],
    ['We will rebuild the mill before the winter.', '“We may rebuild the mill before the winter,” she said.', 'major'],
    ['The council can close the road at night.', '“The council must close the road at night,” he said.', 'major'],
  ],
};

const TURNED: VerdictTable = {
  about: 'the sense is turned',
  rows: [
    [
      'The majority of our guests want the bar to close.',
      '“The vast majority of our guests want the bar to close,” he said.',
      'major',
    ],
    ['They bought a bomb from a man in the port.', '“They bought a rifle from a man in the port,” she said.', 'major'],
    [
      'The rebels shelled the market on Friday morning.',
      '“The soldiers shelled the market on Friday morning,” she said.',
      'major',
    ],
    [
      'He was charged with fraud by the city court.',
      '“He was convicted of fraud by the city court,” he said.',
      'major',
    ],
    [
      'They called it murder in the first report.',
      '“They called it manslaughter in the first report,” he said.',
      'major',
    ],
    ['I don’t think it was legal to sell the mill.', '“I think it was legal to sell the mill,” he said.', 'major'],
    ['She said it was not wise to sell the mill.', '“She did not say it was wise to sell the mill,” he said.', 'major'],
    ['I called 50 or 60 doctors about the rash.', '“I called 50 doctors about the rash,” she said.', 'major'],
    [
      'The army will not leave the valley this year.',
      '“The army will surely leave the valley this year,” he said.',
      'major',
    ],
    [
      'We have never paid a crown to the ministers.',
      '“We have always paid a crown to the ministers,” she said.',
      'major',
    ],
    [
      'All of the hostages were alive when we came.',
      '“None of the hostages were alive when we came,” he said.',
      'major',
    ],
    [
      'To pass this bill would raise the price of bread.',
      '“Not to pass this bill would raise the price of bread,” she said.',
      'major',
    ],
    [
      'It’s the council’s duty, not the parents’, to keep the road safe.',
      '“It’s the parents’ duty, not the council’s, to keep the road safe,” she said.',
      'major',
    ],
    ['The gas comes from Norway these days.', '“The gas comes from Qatar these days,” he said.', 'major'],
  ],
};

/** What other words do. */
/** A statement with one modal for another, both ways. */
const bothWays = (pairs: string, verdict: Verdict): VerdictRow[] =>
  pairs.split(', ').flatMap((pair) => {
    const [here, there] = pair
      .split(' / ')
      .map((modal) => `They ${modal} pay for the broken lock by the summer.`.replace(' ’', '’'));
    return [
      [here, `“${there}” she said.`, verdict],
      [there, `“${here}” she said.`, verdict],
    ] as VerdictRow[];
  });

const ENTITIES: VerdictTable = {
  about: 'apostrophes as entities and primes',
  rows: [
    ['The gate isn’t shut at night.', '“The gate isn&#39;t shut at night,” she said.', 'whole'],
    ['The gate isn’t shut at night.', '“The gate isn&rsquo;t shut at night,” she said.', 'whole'],
    ['The gate isn’t shut at night.', '“The gate isn&amp;#8217;t shut at night,” she said.', 'whole'],
    ['The gate isn’t shut at night.', '“The gate isn&apos;t shut at night,” she said.', 'whole'],
    ['The gate isn&#x2019;t shut at night.', '“The gate isn’t shut at night,” she said.', 'whole'],
    ['The gate isn’t shut at night.', '“The gate isn′t shut at night,” she said.', 'whole'],
    ['The gate isn’t shut at night.', '“The gate is shut at night,” she said.', 'major'],
    ['We’ll mend the baker’s oven.', '“We&#39;ll mend the baker&#39;s oven,” she said.', 'whole'],
    ['We’ll mend the baker’s oven.', '“We&#39;ll mend the miller&#39;s oven,” she said.', 'minor'],
    ['We won’t mend the oven now.', '“We&#39;ll mend the oven now,” she said.', 'major'],
    ['Lamps & oil are sold here daily.', '“Lamps & oil are sold here daily,” he said.', 'whole'],
    ['He said it’s &#39;safe&#39; to cross now.', '“He said it’s ‘safe’ to cross now,” she said.', 'whole'],
  ],
};

const CLAUSES: VerdictTable = {
  about: '“if”, “that” and “whether”',
  rows: [
    ['It does not matter if the ferry is late.', '“It does not matter that the ferry is late,” she said.', 'minor'],
    ['It never mattered that the ferry was late.', '“It never mattered if the ferry was late,” she said.', 'minor'],
    ['I do not care if they laugh at us.', '“I do not care that they laugh at us,” he said.', 'minor'],
    ['I do not mind if they laugh at us.', '“I do not mind that they laugh at us,” he said.', 'minor'],
    ['I doubt if he will come back.', '“I doubt that he will come back,” she said.', 'minor'],
    ['It does not matter if the ferry is late.', '“It does not matter whether the ferry is late,” she said.', 'minor'],
    ['I do not know if the ferry runs.', '“I do not know whether the ferry runs,” he said.', 'minor'],
    ['I know that the ferry runs at night.', '“I know if the ferry runs at night,” he said.', 'major'],
    ['We will pay if the mayor signs it.', '“We will pay when the mayor signs it,” he said.', 'major'],
    ['It will matter if the mayor signs it.', '“It will matter unless the mayor signs it,” he said.', 'major'],
    ['It does not matter if the ferry is late.', '“It does matter if the ferry is late,” she said.', 'major'],
    ['We care for the boats if it rains.', '“We care for the boats that it rains,” he said.', 'major'],
  ],
};

const MODALS: VerdictTable = {
  about: 'modals for each other',
  rows: [
    ...bothWays(
      'must / have to, have to / need to, must / are required to, can / are able to, could / were able to, cannot / are unable to, can’t / aren’t able to, should / ought to, should / are supposed to, will / are going to, won’t / aren’t going to, may / might, could / might, must / will have to, ’ve got to / have to, will be able to / will have to, ’ll be able to / ’ll have to, are going to be able to / will have to, can / will be able to, could then / can then',
      'minor',
    ),
    ...bothWays(
      'must / should, must / can, will / may, have to / can, should / will, must not / do not have to, can / cannot, are able to / are unable to, are able to / have to, will / want to, will not be able to / will not have to, won’t be able to / will have to, will be able to / won’t have to, can / will have to, were able to / had to, must / will be able to, will probably / will',
      'major',
    ),
    [
      'It would be better for the firms to apply at home.',
      '“It would be better for the firms to be able to apply at home,” she said.',
      'minor',
    ],
    ['Are they going to pay for the lock this year?', '“Will they pay for the lock this year?” she asked.', 'minor'],
    ['The firms pay for the lock every year.', '“The firms have to pay for the lock every year,” she said.', 'major'],
  ],
};

const DECADES_AND_SPEEDS: VerdictTable = {
  about: 'decades and speeds, in figures and in words',
  rows: [
    [
      'My father came here in the 1950s with a suitcase.',
      '“My father came here in the fifties with a suitcase,” she said.',
      'whole',
    ],
    [
      'My father came here in the fifties with a suitcase.',
      '“My father came here in the ’50s with a suitcase,” she said.',
      'whole',
    ],
    [
      'We built all of these houses in the nineties.',
      '“We built all of these houses in the 1990s,” she said.',
      'whole',
    ],
    [
      'My father came here in the 1950s with a suitcase.',
      '“My father came here in the sixties with a suitcase,” she said.',
      'major',
    ],
    [
      'We built all of these houses in the 1980s.',
      '“We built all of these houses in the nineties,” she said.',
      'major',
    ],
    [
      'The lorry was doing 70 miles per hour on the bend.',
      '“The lorry was doing 70mph on the bend,” she said.',
      'whole',
    ],
    [
      'The lorry was doing 70 miles an hour on the bend.',
      '“The lorry was doing 70 mph on the bend,” she said.',
      'whole',
    ],
    [
      'The lorry was doing seventy miles an hour on the bend.',
      '“The lorry was doing 70mph on the bend,” she said.',
      'whole',
    ],
    [
      'The lorry was doing 70 miles per hour on the bend.',
      '“The lorry was doing 90mph on the bend,” she said.',
      'major',
    ],
  ],
};

export const WORD_VERDICTS: readonly VerdictTable[] = [
  DECADES_AND_SPEEDS,
  CLAUSES,
  ENTITIES,
  MODALS,
  NO_DIFFERENCE,
  MINOR,
  NOUNS,
  TURNED,
];
