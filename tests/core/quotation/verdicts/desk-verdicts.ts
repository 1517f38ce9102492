import type { VerdictTable } from './verdict-rows.ts';

/*
 * Written from grammar before the judge had seen them: what happens to words on their way from a recorder over a desk to
 * the page.
 */

const MOVED: VerdictTable = {
  about: 'parts in another order',
  rows: [
    ['On Monday we met the union and the bank.', '“We met the union and the bank on Monday,” he said.', 'minor'],
    [
      'First we lost the barn and then we lost the herd.',
      '“First we lost the herd and then we lost the barn,” she said.',
      'major',
    ],
    ['Only the farmers pay the new tax.', '“The farmers pay only the new tax,” he said.', 'major'],
    ['The dog bit the boy behind the shop.', '“The boy bit the dog behind the shop,” he said.', 'major'],
    ['Never have I seen such waves on the lake.', '“I have never seen such waves on the lake,” she said.', 'minor'],
    ['Down came the old tower of the church.', '“The old tower of the church came down,” she said.', 'minor'],
  ],
};

const SOFTENED: VerdictTable = {
  about: 'a hedge is gone',
  rows: [
    ['The tunnel is probably safe for trains.', '“The tunnel is safe for trains,” she said.', 'major'],
    ['I think the tunnel is safe for trains.', '“The tunnel is safe for trains,” she said.', 'part'],
    ['It is possible that the pump was switched off.', '“The pump was switched off,” she said.', 'major'],
    ['The pump may well have been switched off by hand.', '“The pump was switched off by hand,” she said.', 'major'],
    ['The pump was apparently switched off by hand.', '“The pump was switched off by hand,” she said.', 'major'],
    ['The town is almost out of drinking water.', '“The town is out of drinking water,” she said.', 'major'],
  ],
};

const DENIED: VerdictTable = {
  about: 'a negation without “not” is gone',
  rows: [
    ['We hardly ever see a doctor in the valley.', '“We see a doctor in the valley,” he said.', 'major'],
    ['There is little hope for the men below.', '“There is hope for the men below,” he said.', 'major'],
    ['They failed to warn the villages downstream.', '“They warned the villages downstream,” he said.', 'major'],
    ['The plan is far from finished.', '“The plan is finished,” he said.', 'major'],
    ['Neither the mayor nor the bank knew of it.', '“The mayor and the bank knew of it,” he said.', 'major'],
    ['The mine never made any money at all.', '“The mine made money,” he said.', 'major'],
    ['The mine made money in the end.', '“The mine never made money in the end,” he said.', 'major'],
  ],
};

const CONDITIONS: VerdictTable = {
  about: 'a condition without “if” is gone',
  rows: [
    ['We will pay, but only after the audit is done.', '“We will pay,” she said.', 'major'],
    ['Assuming the bank agrees, we open in May.', '“We open in May,” she said.', 'major'],
    ['We open in May, weather permitting.', '“We open in May,” she said.', 'major'],
    ['Without a loan from the bank we open in May.', '“We open in May,” she said.', 'major'],
    ['Subject to a vote of the members, the pool will close.', '“The pool will close,” she said.', 'major'],
  ],
};

const BEYOND: VerdictTable = {
  about: 'a word put in before or behind',
  rows: [
    ['The road is closed to lorries.', '“The road is closed to lorries again today,” he said.', 'minor'],
    ['We support the strike of the nurses.', '“We fully support the strike of the nurses,” he said.', 'minor'],
    ['We support the strike of the nurses.', '“We support the strike of all the nurses,” he said.', 'major'],
    ['We support the strike of the nurses.', '“We might support the strike of the nurses,” he said.', 'major'],
  ],
};

const CHANGED: VerdictTable = {
  about: 'another number, name, time or person',
  rows: [
    ['Four of the nine boats came home.', '“Five of the nine boats came home,” she said.', 'major'],
    ['It happened in March of 2014.', '“It happened in March of 2015,” she said.', 'major'],
    ['I spoke to Karin Holm on the stairs.', '“I spoke to Karin Dahl on the stairs,” she said.', 'major'],
    ['We sold the mill to a friend.', '“We will sell the mill to a friend,” he said.', 'major'],
    ['I lied to the court about the keys.', 'Tom Day said he “lied to the court about the keys.”', 'part'],
    ['You broke the contract, and we kept it.', '“We broke the contract, and you kept it,” he said.', 'major'],
    ['One nurse was hurt in the fire.', '“Nine nurses were hurt in the fire,” he said.', 'major'],
    ['The witness saw the grey car.', '“The witnesses saw the grey car,” he said.', 'minor'],
    ['My son was in the grey car.', '“My sons were in the grey car,” she said.', 'minor'],
    ['They cut the grant twice last year.', '“They cut the grant three times last year,” she said.', 'major'],
  ],
};

const JOINED: VerdictTable = {
  about: 'sentences run together, marks of omission, brackets',
  rows: [
    [
      'We warned them in April. They laughed at us. The wall fell in June.',
      '“We warned them in April. The wall fell in June,” she said.',
      'minor',
    ],
    [
      'The mayor promised a school. We all clapped. He has built nothing.',
      '“The mayor promised a school … He has built nothing,” she said.',
      'part',
    ],
    ['The bridge, as every engineer here knows, is tired.', '“The bridge … is tired,” he said.', 'part'],
    ['The bridge is not, I repeat not, safe.', '“The bridge is … safe,” he said.', 'major'],
    ['The bridge, as every engineer in this town knows well, is tired.', '“The bridge is tired,” he said.', 'minor'],
    ['Their was no lamp on the stair.', '“Their [sic] was no lamp on the stair,” he said.', 'whole'],
    ['He never paid it back to us.', '“[Mr. Dahl] never paid [the loan] back to us,” she said.', 'whole'],
    ['He never paid it back to us.', '“[Dahl] paid it back to us,” she said.', 'major'],
    ['We can do it by the spring.', '“We can[not] do it by the spring,” she said.', 'major'],
  ],
};

const WOVEN: VerdictTable = {
  about: 'fragments in the reporter’s sentence',
  rows: [
    [
      'This is the worst winter that I have ever seen on this coast.',
      'She called it “the worst winter” of her life.',
      'part',
    ],
    ['He is a liar and a thief.', 'She called him “a liar” and “a thief.”', 'part'],
    ['We are not afraid of the dark.', 'She said they were not “afraid of the dark.”', 'part'],
    ['We are not afraid of the dark.', 'She said they were “afraid of the dark.”', 'major'],
    ['I would never sell my father’s boat.', 'He would “never sell my father’s boat,” he said.', 'part'],
    ['My lawyer says I am free to go.', 'He insisted he was “free to go.”', 'part'],
  ],
};

const HEARD: VerdictTable = {
  about: 'spelling of another country, short forms, words that sound alike',
  rows: [
    [
      'We practise near the cheque office with a moustache.',
      '“We practice near the check office with a mustache,” he said.',
      'whole',
    ],
    ['The tyre hit the kerb and the plough.', '“The tire hit the curb and the plow,” he said.', 'whole'],
    ['Whilst we waited, we learnt to sail.', '“While we waited, we learned to sail,” he said.', 'whole'],
    [
      'An enquiry into the skilful licence fraud is due.',
      '“An inquiry into the skillful license fraud is due,” she said.',
      'whole',
    ],
    ['They’d have come if they’d known.', '“They would have come if they had known,” she said.', 'whole'],
    ['Who’s to say what’s right for us?', '“Who is to say what is right for us?” he asked.', 'whole'],
    ['She mustn’t go and I shan’t ask.', '“She must not go and I shall not ask,” he said.', 'whole'],
    ['There’s no way it’ll hold in a storm.', '“There is no way it will hold in a storm,” he said.', 'whole'],
    ['We need to insure that the site is safe.', '“We need to ensure that the site is safe,” she said.', 'minor'],
    ['It had no affect on the vote.', '“It had no effect on the vote,” she said.', 'minor'],
    ['The principal reason was money.', '“The principle reason was money,” he said.', 'minor'],
  ],
};

/* Written after the first reading: what is like the rows above and is another matter. */
const NEIGHBOURS: VerdictTable = {
  about: 'what only looks like it',
  rows: [
    ['There is no doubt that the dam is safe for us.', '“The dam is safe for us,” she said.', 'part'],
    ['There is a good chance that the snow will melt.', '“The snow will melt,” she said.', 'major'],
    ['We had a little trouble with the engine.', '“We had trouble with the engine,” he said.', 'minor'],
    ['The little boy was lost at the fair.', '“The boy was lost at the fair,” he said.', 'minor'],
    ['The nurses, as all of you know, are tired.', '“The nurses … are tired,” she said.', 'part'],
    ['The nurses, all of whom I know, are tired.', '“The nurses … are tired,” she said.', 'part'],
    ['The nurses, but not all of them, are tired.', '“The nurses … are tired,” she said.', 'major'],
    ['You and I broke the contract together.', '“I and you broke the contract together,” she said.', 'minor'],
    ['I do not doubt that the dam is safe for us.', '“The dam is safe for us,” she said.', 'part'],
    ['I doubt that the dam is safe for us.', '“The dam is safe for us,” she said.', 'major'],
    ['We met in the park on Sunday.', '“On Sunday we met in the park,” he said.', 'minor'],
    ['We can’t do it by the spring.', '“We can[not] do it by the spring,” she said.', 'whole'],
    ['We can do it by the spring.', '“We can do it [not pictured] by the spring,” she said.', 'whole'],
    ['Seldom have I seen such a crowd at the fair.', '“I have seen such a crowd at the fair,” she said.', 'major'],
    ['First we ate and then we sang in the hall.', '“First we sang and then we ate in the hall,” he said.', 'major'],
    ['He came to the house because she called.', '“She came to the house because he called,” they said.', 'major'],
    ['We paid them only after the audit was done.', '“We paid them,” she said.', 'part'],
    ['We will pay them only after the audit is done.', '“We will pay them,” she said.', 'major'],
    ['The bread and the soup were cold on Sunday.', '“The soup and the bread were cold on Sunday,” he said.', 'minor'],
  ],
};

/* A second fresh reading. */
const PHRASES: VerdictTable = {
  about: 'small words that carry the statement',
  rows: [
    [
      'The council has never denied that the bill was paid.',
      '“The council has denied that the bill was paid,” he said.',
      'major',
    ],
    ['We were all but ruined by the flood.', '“We were all ruined by the flood,” she said.', 'major'],
    ['The clinic opens on weekdays only.', '“The clinic opens on weekdays,” he said.', 'major'],
    ['At least three men saw the boat go down.', '“Three men saw the boat go down,” he said.', 'major'],
    ['More than half of us voted for the strike.', '“Half of us voted for the strike,” he said.', 'major'],
    ['We have not yet found the cause of the fire.', '“We have not found the cause of the fire,” she said.', 'minor'],
    ['I was the second to reach the top.', '“I was the first to reach the top,” she said.', 'major'],
    ['He is the son of a miner from the north.', '“He is the son of a miner from the south,” she said.', 'major'],
    ['Prices will fall next year, I believe.', '“Prices will fall next year,” he said.', 'part'],
    ['Prices will rise next year.', '“Prices will fall next year,” he said.', 'major'],
    ['I hate this town and its rain.', '“I love this town and its rain,” he said.', 'major'],
    ['We lost the match by one goal.', '“We won the match by one goal,” he said.', 'major'],
    ['They came before the storm.', '“They came after the storm,” she said.', 'major'],
    ['It was the union that asked for talks.', '“The union asked for talks,” she said.', 'minor'],
    ['We did not sell the ferry because of the debt.', '“We sold the ferry because of the debt,” she said.', 'major'],
    ['The water is safe, as far as we know.', '“The water is safe,” she said.', 'part'],
    ['I would say that it was a mistake.', '“It was a mistake,” she said.', 'part'],
    ['You could argue that it was a mistake.', '“It was a mistake,” she said.', 'major'],
    ['The mayor told me, and I quote, to go away.', '“The mayor told me … to go away,” she said.', 'part'],
    ['We had eggs, bread, ham and tea for breakfast.', '“We had eggs, bread and tea for breakfast,” he said.', 'minor'],
    ['The driver, not the guard, was asleep.', '“The driver was asleep,” she said.', 'minor'],
    ['The driver, who was not asleep, braked.', '“The driver … braked,” she said.', 'part'],
    ['I ain’t afraid of nobody.', '“I’m not afraid of anybody,” she said.', 'minor'],
    ['Y’all need to go home now.', '“You all need to go home now,” she said.', 'whole'],
    ['It was in the ’90s that we came here.', '“It was in the 1990s that we came here,” he said.', 'whole'],
    ['I earn 30K a year as a nurse.', '“I earn 30,000 a year as a nurse,” she said.', 'whole'],
    ['The Prime Minister lied to the House.', '“The prime minister lied to the house,” she said.', 'whole'],
    ['He said “no deal” and left.', '“He said ‘no deal’ and left,” she said.', 'whole'],
    ['It’s a catch-22 for the firms.', '“It’s a Catch 22 for the firms,” she said.', 'whole'],
    ['Prime Minister Weiss never called us back.', '“The prime minister never called us back,” he said.', 'minor'],
    ['The senator never called us back.', '“Senator Lund never called us back,” he said.', 'minor'],
    ['Prime Minister Weiss never called us back.', '“Prime Minister Lund never called us back,” he said.', 'major'],
    ['We’re #1 in the league.', '“We’re No. 1 in the league,” he said.', 'whole'],
    ['The car was doing 60 in a 30 zone.', '“The car was doing 30 in a 60 zone,” he said.', 'major'],
    ['Anna paid Bela for the boat.', '“Bela paid Anna for the boat,” she said.', 'major'],
    ['They should have been warned.', '“They have been warned,” she said.', 'major'],
    ['He claims to have seen the ship.', '“He has seen the ship,” she said.', 'major'],
    ['It took nearly a year to rebuild.', '“It took a year to rebuild,” she said.', 'major'],
    ['The storm killed up to nine people.', '“The storm killed nine people,” she said.', 'major'],
    ['Nobody but the mayor knew the code.', '“Nobody knew the code,” she said.', 'major'],
    ['All except two of the boats sank.', '“All of the boats sank,” she said.', 'major'],
  ],
};

/** What a desk does, with its rows. */
export const DESK_VERDICTS: readonly VerdictTable[] = [
  MOVED,
  SOFTENED,
  DENIED,
  CONDITIONS,
  BEYOND,
  CHANGED,
  JOINED,
  WOVEN,
  HEARD,
  NEIGHBOURS,
  PHRASES,
];
