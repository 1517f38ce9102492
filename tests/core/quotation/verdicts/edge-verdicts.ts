import type { VerdictTable } from './verdict-rows.ts';

/*
 * Written from grammar before there were rules for them: what a quotation may leave off, what it may not, and what the
 * reporter's own words give back.
 */

const IN_PART: VerdictTable = {
  about: 'words of the source without a break',
  rows: [
    ['The ferry is late because the pilot overslept again.', '“The ferry is late,” she said.', 'part'],
    ['When I was a boy, this river was full of trout.', 'He said “this river was full of trout.”', 'part'],
    [
      'We planted an oak for each child. The oaks are tall now. Come and see.',
      '“The oaks are tall now,” he said.',
      'part',
    ],
    [
      'It was a long, bitter and pointless quarrel over a wall.',
      'He called it a “bitter and pointless quarrel.”',
      'part',
    ],
    ['I told the board that the roof would leak, and it leaks.', '“The roof would leak,” she had warned.', 'part'],
    [
      'The choir sang for two hours. Nobody left. It was a fine night.',
      '“The choir sang for two hours,” he said. “It was a fine night.”',
      'part',
    ],
    ['Our bakery feeds the street and the street feeds us.', 'Their bakery “feeds the street,” she said.', 'part'],
    [
      'The tram runs to the harbour, to the market and to the old fort.',
      '“The tram runs to the harbour … and to the old fort,” he said.',
      'part',
    ],
    ['We will repaint the hall, and we will mend the organ too.', '“[W]e will mend the organ too,” she wrote.', 'part'],
    [
      'They was good neighbours to us and to everybody here.',
      '“They was [sic] good neighbours to us,” he said.',
      'part',
    ],
    ['My aunt keeps bees on the roof of the post office.', 'Her aunt “keeps bees on the roof”, she said.', 'part'],
    [
      'The museum is free for children. We want them to come.',
      '“The museum is free for children,” the guide said.',
      'part',
    ],
    [
      'The children never forgot the day the circus came to town.',
      'She spoke of “the day the circus came to town.”',
      'part',
    ],
    ['The world today is neither kind nor fair to small farmers.', '“The world today is neither,” he said.', 'part'],
    ['We have not questioned each other’s honour and faith in this hall.', 'They spoke of “honour and faith.”', 'part'],
    ['I was asked to wait, and I waited until the lamps went out.', '“I was asked to wait,” he said.', 'part'],
  ],
};

const GOVERNED: VerdictTable = {
  about: 'something that governs the printed words is gone',
  rows: [
    [
      'A few people on the hill have asked us for a permit.',
      '“Few people on the hill have asked us for a permit,” she said.',
      'major',
    ],
    ['A little rain fell on the hay in the night.', '“Little rain fell on the hay in the night,” he said.', 'major'],
    ['We will sell the mill if the bank calls in the loan.', '“We will sell the mill,” she said.', 'major'],
    ['Unless it snows, the pass will stay open all week.', '“The pass will stay open all week,” he said.', 'major'],
    ['I do not think the captain was asleep.', '“The captain was asleep,” she said.', 'major'],
    ['Nobody can say that the mayor stole the money.', '“The mayor stole the money,” he said.', 'major'],
    [
      'Hardly any of the wells in the valley are poisoned.',
      '“The wells in the valley are poisoned,” she said.',
      'major',
    ],
    [
      'Two of the nine lifeboats had holes in the hull.',
      '“The nine lifeboats had holes in the hull,” he said.',
      'major',
    ],
    ['The cheese is safe to eat, except for small children.', '“The cheese is safe to eat,” she said.', 'major'],
    ['The school will close, but not before the summer.', '“The school will close,” the teacher said.', 'major'],
    ['It would be wrong to say that the strike has failed.', '“The strike has failed,” the union said.', 'major'],
    [
      'He was never, in all those years, a member of the party.',
      '“He was … a member of the party,” she said.',
      'major',
    ],
    [
      'The bridge is open to cars as long as the wind keeps below ten.',
      '“The bridge is open to cars,” he said.',
      'major',
    ],
    ['We can feed the camp only if the road is cleared.', '“We can feed the camp,” she said.', 'major'],
  ],
};

const SUPPLIED: VerdictTable = {
  about: 'the reporter’s words give back what is gone',
  rows: [
    [
      'A few people on the hill have asked us for a permit.',
      'She said a “few people on the hill have asked us for a permit.”',
      'part',
    ],
    [
      'The mayor has not lived up to the promise of that summer.',
      'She said he has not “lived up to the promise of that summer.”',
      'part',
    ],
    [
      'I never took money from the harbour company.',
      'He denied that he “took money from the harbour company.”',
      'part',
    ],
    [
      'We will sell the mill if the bank calls in the loan.',
      'If the bank insists, “we will sell the mill,” she said.',
      'part',
    ],
    [
      'Unless it snows, the pass will stay open all week.',
      'Unless there is snow, “the pass will stay open all week,” he said.',
      'part',
    ],
    [
      'We will not close a single ward unless the grant is cut.',
      'She promised that they would “not close a single ward” as long as the grant is paid.',
      'part',
    ],
    [
      'Hardly any of the wells in the valley are poisoned.',
      'Hardly any of “the wells in the valley are poisoned,” she said.',
      'part',
    ],
    [
      'All three boats failed their test in March.',
      'She said that all the boats “failed their test in March.”',
      'part',
    ],
    ['I do not think the captain was asleep.', 'She does not think “the captain was asleep.”', 'part'],
    [
      'Thanks to the new law, our nurses will be paid on time.',
      'He said that, because of the law, “our nurses will be paid on time.”',
      'part',
    ],
    ['Most of our members want a second ballot.', 'Most members “want a second ballot,” he said.', 'part'],
    [
      'The army would never fire on its own people.',
      'He ruled out that the army would “fire on its own people.”',
      'part',
    ],
    [
      'My rivals claim that the port is a gold mine for everybody.',
      'She said that her rivals claim “the port is a gold mine for everybody.”',
      'part',
    ],
  ],
};

const FRAMES: VerdictTable = {
  about: 'whose statement it is, or what the speaker says of it, is gone',
  rows: [
    [
      'My rivals claim that the port is a gold mine for everybody.',
      '“The port is a gold mine for everybody,” she said.',
      'major',
    ],
    ['It is a lie that the hospital turned people away.', '“The hospital turned people away,” he said.', 'major'],
    [
      'Imagine that the dam breaks in the middle of the night.',
      '“The dam breaks in the middle of the night,” she said.',
      'major',
    ],
    ['Is it true that the bishop sold the bells?', '“The bishop sold the bells,” he said.', 'major'],
    ['They want you to believe that the forest is sick.', '“The forest is sick,” she said.', 'major'],
    ['I doubt that the ferry will ever sail again.', '“The ferry will ever sail again,” he said.', 'major'],
    ['He says that the police lied to the court.', '“The police lied to the court,” she said.', 'major'],
    ['The idea that the harvest can be saved is comforting.', '“The harvest can be saved,” he said.', 'major'],
    ['Critics say the stadium was a waste of money.', '“The stadium was a waste of money,” she said.', 'major'],
    ['I think the pitch was too wet for a fair match.', '“The pitch was too wet for a fair match,” he said.', 'part'],
    ['I can tell you that the crew is safe and well.', '“The crew is safe and well,” she said.', 'part'],
    ['The engineers told us that the tower leans to the east.', '“The tower leans to the east,” he said.', 'part'],
    [
      'You should know that the concert has moved to the park.',
      '“The concert has moved to the park,” she said.',
      'part',
    ],
  ],
};

const SENTENCES: VerdictTable = {
  about: 'a sentence is dropped between two that are printed',
  rows: [
    [
      'We won in May. Then we lost every match. That is a disgrace for this club.',
      '“We won in May. That is a disgrace for this club,” he said.',
      'major',
    ],
    [
      'The nurses stayed. The managers fled. This will not be forgotten.',
      '“The nurses stayed. This will not be forgotten,” she said.',
      'major',
    ],
    [
      'The shop is open. The oven came from Turin. The bread sells out by nine.',
      '“The shop is open. The bread sells out by nine,” he said.',
      'minor',
    ],
    [
      'We won in May. Then we lost every match. That is a disgrace for this club.',
      '“We won in May,” he said. “That is a disgrace for this club.”',
      'part',
    ],
    ['We won in May. It rained a lot. The fans were happy.', '“We won in May … The fans were happy,” he said.', 'part'],
    [
      'I love this choir and its songs. My brother works for the bank that owns the hall.',
      '“I love the bank that owns the hall,” he said.',
      'major',
    ],
  ],
};

const ADDED: VerdictTable = {
  about: 'words that the source lacks, at an edge',
  rows: [
    [
      'The company broke three safety rules.',
      '“The company broke three safety rules and killed my brother,” he said.',
      'minor',
    ],
    ['I think it really is.', '“I think it really is not,” she said.', 'major'],
    ['We will open the pool in June.', '“We will open the pool in June if the pump works,” he said.', 'major'],
    ['The clinic treats children.', '“Almost the clinic treats children only,” she said.', 'major'],
    ['The wardens beat the prisoners.', '“I do not believe the wardens beat the prisoners,” he said.', 'major'],
    ['The mill will be sold.', '“My rivals claim that the mill will be sold,” she said.', 'major'],
    [
      'The guests were happy with the food.',
      '“The guests were happy with the food in the first week,” he said.',
      'minor',
    ],
    ['We shall rebuild the chapel.', '“I think we shall rebuild the chapel,” she said.', 'minor'],
    ['We shall rebuild the chapel.', '“We shall rebuild the chapel. The bells are safe,” she said.', 'whole'],
    ['We shall rebuild the chapel.', '“We lost the roof. We shall rebuild the chapel,” she said.', 'whole'],
    ['rebuild the chapel', '“We shall rebuild the chapel with our own hands,” she said.', 'whole'],
    ['It is part of a long tradition.', '“It is cruel and it is part of a long tradition,” he said.', 'whole'],
    ['We shall rebuild the chapel.', '“We shall rebuild the chapel,” she said, “and the school.”', 'whole'],
  ],
};

/* Written after the second reading. */
const PHRASES: VerdictTable = {
  about: 'a word or two, and an editor’s brackets at the edge',
  rows: [
    ['Many of the letters from the town hall were forged by a clerk.', 'He spoke of “letters.”', 'part'],
    ['They offered us some cheap excuse for the delay.', 'She called it a “cheap excuse.”', 'part'],
    [
      'As treasurer, I will settle Berg’s debts to the club.',
      'He wants to settle “[Treasurer Anna] Berg’s debts”.',
      'part',
    ],
    ['She never left the island again.', '“[The painter] never left the island again,” he said.', 'whole'],
    ['Two of the nine boats sank in the night.', '“The nine boats sank in the night,” he said.', 'major'],
  ],
};

/* Written after the first reading of real pairs: what is beside a statement as a statement of its own. */
const BESIDE: VerdictTable = {
  about: 'a statement of its own before or behind the source’s',
  rows: [
    [
      'I know that the bell is out of tune,',
      '“I know that the bell is out of tune but my father cast it himself,” he said.',
      'whole',
    ],
    [
      'There was a loud bang and the lights went out.',
      '“I had just closed the door when there was a loud bang and the lights went out,” she said.',
      'whole',
    ],
    ['And we will mend the roof.', '“We will paint the walls and we will mend the roof,” he said.', 'whole'],
    ['Bread for All,', '“My book is called Bread for All and sells well,” she said.', 'whole'],
    ['The well is dry.', '“The well is dry, and the river in Norrby is low,” she said.', 'whole'],
    ['The well is dry,', '“The well is dry -- I have said so for years,” she said.', 'whole'],
    ['He is a good tenor.', '“I have told Anna Berg for years -- he is a good tenor,” she said.', 'whole'],
    ['The wolves & the bears are back.', '“The wolves and the bears are back,” he said.', 'whole'],
    ['The number one aim is a fair wage.', '“The No. 1 aim is a fair wage,” she said.', 'whole'],
    ['We honour our bandsmen and their wives.', '“We honour our [bands men] and their wives,” he said.', 'whole'],
    ['We drove at 60 around the slow cars.', '“We drove at 60 down Route 12 around the slow cars,” he said.', 'minor'],
    [
      'It has marred the entire mood of the feast.',
      '“It has marred the general mood of the feast,” she said.',
      'minor',
    ],
    ['The well is dry.', '“The well is dry but not for long,” she said.', 'major'],
    ['The well is dry.', '“The well is dry and the cattle,” she said.', 'minor'],
  ],
};

/** What happens at the edges of a quotation and between its sentences. */
export const EDGE_VERDICTS: readonly VerdictTable[] = [
  IN_PART,
  GOVERNED,
  SUPPLIED,
  FRAMES,
  SENTENCES,
  ADDED,
  BESIDE,
  PHRASES,
];
