import type { VerdictTable } from './verdict-rows.ts';

/* Written from grammar before the judge had seen them: what an editor looks for first. */

const DENIED_SAYING: VerdictTable = {
  about: 'what the speaker says of a saying',
  rows: [
    ['They lied when they told us that the plane had landed.', '“The plane had landed,” he said.', 'major'],
    ['I lied when I said that I had paid the rent.', '“I had paid the rent,” she said.', 'major'],
    ['He pretended that the boat was his.', '“The boat was his,” she said.', 'major'],
    ['He was wrong to claim that the mine is safe.', '“The mine is safe,” he said.', 'major'],
    ['It is simply not true that we closed the ward.', '“We closed the ward,” she said.', 'major'],
    ['They denied that the tank was empty.', '“The tank was empty,” she said.', 'major'],
    ['They made up the story that the tank was empty.', '“The tank was empty,” she said.', 'major'],
    ['I would never say that the police are corrupt.', '“The police are corrupt,” she said.', 'major'],
    ['You would have to be mad to think that the dam will hold.', '“The dam will hold,” he said.', 'major'],
    ['Only a fool would believe that the dam will hold.', '“The dam will hold,” he said.', 'major'],
    ['They led us to believe that the money was safe.', '“The money was safe,” he said.', 'major'],
    ['He falsely told the court that the gate was open.', '“The gate was open,” he said.', 'major'],
    ['I regret that we sold the field.', '“We sold the field,” she said.', 'part'],
    ['I know that the bridge is rotten.', '“The bridge is rotten,” he said.', 'part'],
    ['She forgot that the shop was closed.', '“The shop was closed,” he said.', 'part'],
    ['I did not know that the road was closed.', '“The road was closed,” he said.', 'part'],
    ['They refuse to admit that the test failed.', '“The test failed,” she said.', 'part'],
    ['Nobody denies that the tank was empty.', '“The tank was empty,” she said.', 'part'],
    ['I am telling the truth when I say that I saw him there.', '“I saw him there,” she said.', 'part'],
  ],
};

const ADDED_DENIAL: VerdictTable = {
  about: 'a denial put in front of a saying',
  rows: [
    [
      'They told us that the plane had landed safely.',
      '“They lied when they told us that the plane had landed safely,” he said.',
      'major',
    ],
    ['The plane had landed by then.', '“They lied when they said the plane had landed by then,” he said.', 'major'],
    ['He says the boat in the yard is his.', '“He lies when he says the boat in the yard is his,” she said.', 'major'],
    ['I said I had paid the rent for May.', '“I lied when I said I had paid the rent for May,” she said.', 'major'],
    ['He claims that the old mine is safe.', '“He falsely claims that the old mine is safe,” she said.', 'major'],
    ['He wrongly says that the old mine is safe.', '“He says that the old mine is safe,” she said.', 'major'],
    [
      'The bank warned us about it in April.',
      '“It is a myth that the bank warned us about it in April,” he said.',
      'major',
    ],
    ['The old wall is strong enough.', '“They pretend that the old wall is strong enough,” she said.', 'major'],
    ['They say the test was a failure.', '“They are mistaken when they say the test was a failure,” he said.', 'major'],
    ['We told the guards to open the gate.', '“We deny that we told the guards to open the gate,” he said.', 'major'],
    [
      'We told them that the shop was closed.',
      '“I remember that we told them that the shop was closed,” he said.',
      'minor',
    ],
  ],
};

const HEARD_NAMES: VerdictTable = {
  about: 'a name as it is heard',
  rows: [
    ['I rang Steven MacDonald before noon.', '“I rang Stephen McDonald before noon,” he said.', 'whole'],
    ['I met Mohammed Rahman in the bank.', '“I met Muhammad Rahman in the bank,” he said.', 'whole'],
    ['I studied with José Muñoz in Lima.', '“I studied with Jose Munoz in Lima,” she said.', 'whole'],
    ['We asked Jean-Pierre Leclerc for help.', '“We asked Jean Pierre Leclerc for help,” he said.', 'whole'],
    ['We asked Abdul Rahman Sayed for help.', '“We asked Abdulrahman Sayed for help,” he said.', 'whole'],
    ['We wrote to Jon Fischer in May.', '“We wrote to John Fisher in May,” he said.', 'whole'],
    ['We wrote to Catherine Neil in May.', '“We wrote to Katharine Neill in May,” he said.', 'whole'],
    ['We wrote to Sergei Petrov in May.', '“We wrote to Sergey Petroff in May,” he said.', 'whole'],
    ['We wrote to Marwan al-Sisi in May.', '“We wrote to Marwan el-Sissi in May,” he said.', 'whole'],
    ['We wrote to Omar ibn Saleh in May.', '“We wrote to Omar bin Saleh in May,” he said.', 'whole'],
    ['We wrote to Bill Carter in May.', '“We wrote to William Carter in May,” he said.', 'minor'],
    ['We wrote to Martin Wells in May.', '“We wrote to Marvin Wells in May,” he said.', 'major'],
    ['We wrote to Dan Carter in May.', '“We wrote to Don Carter in May,” he said.', 'major'],
    ['We wrote to Julian Carter in May.', '“We wrote to Julia Carter in May,” he said.', 'major'],
    ['We wrote to Steven Mills in May.', '“We wrote to Stephen Miller in May,” he said.', 'major'],
    ['We flew to Austria in the summer.', '“We flew to Australia in the summer,” he said.', 'major'],
    ['We flew to Niger in the summer.', '“We flew to Nigeria in the summer,” he said.', 'major'],
  ],
};

const HOURS: VerdictTable = {
  about: 'noon and midnight',
  rows: [
    ['The gate was shut at noon.', '“The gate was shut at 12 p.m.,” he said.', 'whole'],
    ['The gate was shut at midday.', '“The gate was shut at noon,” he said.', 'whole'],
    ['The gate was shut at 12 noon.', '“The gate was shut at noon,” he said.', 'whole'],
    [
      'The gate was shut at 12:00 p.m. and stayed shut.',
      '“The gate was shut at noon and stayed shut,” he said.',
      'whole',
    ],
    ['The gate was shut at midnight.', '“The gate was shut at 12am,” he said.', 'whole'],
    ['The gate was shut at 12 midnight on Friday.', '“The gate was shut at midnight on Friday,” he said.', 'whole'],
    ['The gate was shut at noon.', '“The gate was shut at midnight,” he said.', 'major'],
    ['The gate was shut at 12 a.m. that day.', '“The gate was shut at 12 p.m. that day,” he said.', 'major'],
    ['The gate was shut at noon.', '“The gate was shut at 2 p.m.,” he said.', 'major'],
    ['The gate was shut at twelve noon sharp.', '“The gate was shut at noon sharp,” he said.', 'whole'],
  ],
};

const UNIVERSAL: VerdictTable = {
  about: 'a word for all of them',
  rows: [
    [
      'All our drivers finished the training in March.',
      '“Our drivers finished the training in March,” he said.',
      'part',
    ],
    ['All the lamps in the hall were broken.', '“The lamps in the hall were broken,” he said.', 'part'],
    ['Not all our drivers finished the training.', '“Our drivers finished the training,” he said.', 'major'],
    ['Some of our drivers finished the training.', '“Our drivers finished the training,” he said.', 'major'],
    ['Nearly all our drivers finished the training.', '“Our drivers finished the training,” he said.', 'major'],
    ['He swears that the lamps were never broken.', '“The lamps were never broken,” he said.', 'major'],
    ['They maintain that the lamps were broken.', '“The lamps were broken,” he said.', 'major'],
  ],
};

const MASKS: VerdictTable = {
  about: 'words that a paper masks',
  rows: [
    ['We are shit at home and brilliant away.', '“We are s— at home and brilliant away,” he said.', 'whole'],
    ['This is bullshit and you all know it.', '“This is bull---- and you all know it,” he said.', 'whole'],
    ['This is bullshit and you all know it.', '“This is bulls--t and you all know it,” he said.', 'whole'],
    [
      'You are a bunch of bastards and you know it.',
      '“You are a bunch of [expletives] and you know it,” he said.',
      'whole',
    ],
    [
      'He called me an asshole in front of them.',
      '“He called me an [expletive deleted] in front of them,” he said.',
      'whole',
    ],
    ['He called me an asshole in front of them.', '“He called me an a—hole in front of them,” he said.', 'whole'],
    ['Get that damn camera out of my face.', '“Get that d--- camera out of my face,” he said.', 'whole'],
    ['Get that damn camera out of my face.', '“Get that (expletive) camera out of my face,” he said.', 'whole'],
    ['Shut the fuck up and sit down.', '“Shut the f*** up and sit down,” he said.', 'whole'],
    ['Shut the fuck up and sit down.', '“Shut the f@#k up and sit down,” he said.', 'whole'],
    ['He is a motherfucker and a thief.', '“He is a motherf----- and a thief,” he said.', 'whole'],
    ['We took plan B—and it worked.', '“We took plan B, and it worked,” he said.', 'whole'],
    ['We took a bus to the fair.', '“We took a c— to the fair,” he said.', 'minor'],
  ],
};

const SWAPPED_PERSONS: VerdictTable = {
  about: 'who does it and to whom it is done',
  rows: [
    ['He asked me to burn the papers.', '“I asked him to burn the papers,” she said.', 'major'],
    ['She hit me in front of the children.', '“I hit her in front of the children,” he said.', 'major'],
    ['They sued us for the whole sum.', '“We sued them for the whole sum,” he said.', 'major'],
    ['We owe them an answer before May.', '“They owe us an answer before May,” he said.', 'major'],
    ['He and I went to the bank.', '“I and he went to the bank,” she said.', 'minor'],
    ['We met them behind the church.', '“They met us behind the church,” he said.', 'minor'],
    ['I told him that the shop was closed.', '“He told me that the shop was closed,” she said.', 'major'],
  ],
};

const LOST_BOUNDS: VerdictTable = {
  about: 'a bound in front of the words',
  rows: [
    ['Up to 40 houses are under water.', '“40 houses are under water,” she said.', 'major'],
    ['At least six men were in the lift.', '“Six men were in the lift,” she said.', 'major'],
    ['Nearly 300 people slept in the gym.', '“300 people slept in the gym,” she said.', 'major'],
    ['More than 300 people slept in the gym.', '“300 people slept in the gym,” she said.', 'major'],
    ['Fewer than 300 people slept in the gym.', '“300 people slept in the gym,” she said.', 'major'],
    ['No more than 300 people slept in the gym.', '“300 people slept in the gym,” she said.', 'major'],
    [
      'No, but the farmers will lose a part of their market.',
      '“The farmers will lose a part of their market,” he said.',
      'part',
    ],
    ['Then all 40 mayors went home by train.', '“40 mayors went home by train,” she said.', 'part'],
  ],
};

const FRONTED_CONDITIONS: VerdictTable = {
  about: 'a condition that its verb opens',
  rows: [
    ['Had the alarm worked, nobody would have died.', '“Nobody would have died,” he said.', 'major'],
    ['Should the river rise, we will leave the valley.', '“We will leave the valley,” he said.', 'major'],
    ['Were it mine, I would sell the house.', '“I would sell the house,” he said.', 'major'],
    ['Had he asked me, I would have told him.', '“I would have told him,” she said.', 'major'],
    ['Nobody would have died had the alarm worked.', '“Nobody would have died,” he said.', 'major'],
    ['We had a dog, and he slept in the barn.', '“He slept in the barn,” he said.', 'part'],
    ['Should we have known? The papers were on the table.', '“The papers were on the table,” he said.', 'part'],
  ],
};

const PARTS_OF_ONE: VerdictTable = {
  about: 'parts and their articles',
  rows: [
    ['We lost a third of the barley.', '“We lost one-third of the barley,” he said.', 'whole'],
    ['A quarter of the men are ill.', '“One quarter of the men are ill,” he said.', 'whole'],
    ['We lost two thirds of the barley.', '“We lost two-thirds of the barley,” he said.', 'whole'],
    ['We lost a third of the barley.', '“We lost a quarter of the barley,” he said.', 'major'],
    ['He was arrested on Friday in Turin.', '“He was convicted on Friday in Turin,” she said.', 'major'],
    ['The suspect is being questioned by us.', '“The suspect is being charged by us,” she said.', 'major'],
  ],
};

export const EDITOR_VERDICTS: readonly VerdictTable[] = [
  DENIED_SAYING,
  ADDED_DENIAL,
  HEARD_NAMES,
  HOURS,
  UNIVERSAL,
  MASKS,
  SWAPPED_PERSONS,
  LOST_BOUNDS,
  FRONTED_CONDITIONS,
  PARTS_OF_ONE,
];
