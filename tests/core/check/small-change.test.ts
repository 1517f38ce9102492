import { describe, expect, it } from 'vitest';
import { isSmallChange } from '../../../lib/core/check/small-change.ts';
import { compareQuotation } from '../../../lib/core/quotation/compare-quotation.ts';
import { cutFinding, sameFigure } from '../../components/examples.ts';

/** Whether a page that prints other words for the source's makes a small change of them. */
function isSmall(source: string, page: string): boolean {
  const compared = compareQuotation({ source, page: [page] });
  return isSmallChange({ ...cutFinding, ...compared, exact: page });
}

/* Written from grammar before there was a rule for them. */
const SMALL: readonly (readonly [about: string, source: string, page: string])[] = [
  ['an article less', 'We counted the boats in the harbour at noon.', 'We counted boats in the harbour at noon.'],
  ['an article more', 'The pilot asked for help before dawn.', 'The pilot asked for the help before dawn.'],
  [
    'an indefinite article more',
    'It was kind of gloomy walk through the wood.',
    'It was kind of a gloomy walk through the wood.',
  ],
  [
    'an article behind a full stop',
    'We stayed. The ferries were late all summer.',
    'We stayed. Ferries were late all summer.',
  ],
  ['“that” less', 'I know that we can mend the old organ.', 'I know we can mend the old organ.'],
  ['“that” more', 'She told me he had sold the mill in spring.', 'She told me that he had sold the mill in spring.'],
  ['“that” behind an adjective', 'I am glad that nurses came so quickly.', 'I am glad nurses came so quickly.'],
  [
    '“that” before a name',
    'I believe Anna painted the fence herself.',
    'I believe that Anna painted the fence herself.',
  ],
  ['“that” twice', 'I think that he knew that we were cold.', 'I think he knew we were cold.'],
  ['“and” behind a dash', 'He sat down – and he told us the whole story.', 'He sat down – he told us the whole story.'],
  ['a comma for “and”', 'He sat down and he told us the whole story.', 'He sat down, he told us the whole story.'],
  [
    '“then” behind a comma',
    'If it rains, we will sing in the old barn.',
    'If it rains, then we will sing in the old barn.',
  ],
  ['“and” behind a comma', 'He sat down, and he told us the whole story.', 'He sat down, he told us the whole story.'],
  [
    '“then” behind “and”',
    'He stopped the cart and got off it slowly.',
    'He stopped the cart and then got off it slowly.',
  ],
  ['a plural', 'You need not sit in the pew each Sunday.', 'You need not sit in the pews each Sunday.'],
  [
    'a singular',
    'The bakers around the square shut their door early.',
    'The baker around the square shut their door early.',
  ],
  [
    'a plural in “-ies”',
    'I have read the diary of my aunt since May.',
    'I have read the diaries of my aunt since May.',
  ],
  ['a plural in “-es”', 'We left the box beside the gate for them.', 'We left the boxes beside the gate for them.'],
  [
    'a short word that an article goes from',
    'He says he is a baker from the north.',
    'He says he’s baker from the north.',
  ],
  [
    '“someone” for “somebody”',
    'It was hard to find someone who would sing.',
    'It was hard to find somebody who would sing.',
  ],
  [
    '“it is” at the start',
    'A thing that should not happen on our street.',
    'It’s a thing that should not happen on our street.',
  ],
  [
    'a verb behind “than I”',
    'Nobody is taller than I, and I know it well.',
    'Nobody is taller than I am, and I know it well.',
  ],
  ['two small words', 'I am sure that we saw the swans on Monday.', 'I am sure we saw swans on Monday.'],
  [
    '“then” behind a condition',
    'If the tide is out then you can walk across.',
    'If the tide is out you can walk across.',
  ],
  [
    '“then” behind “when”',
    'When the tide is out you can walk across.',
    'When the tide is out then you can walk across.',
  ],
  ['“it” for “that”', 'That’s the way it has always been here.', 'It’s the way it has always been here.'],
  ['“it” within', 'I doubt that that was why the school closed.', 'I doubt that it was why the school closed.'],
  ['“to” behind “help”', 'This will help us to keep the school open.', 'This will help us keep the school open.'],
  ['“of” behind “off”', 'The cat jumped off of the roof at night.', 'The cat jumped off the roof at night.'],
  ['“of” behind “all”', 'All of the lamps went out before supper.', 'All the lamps went out before supper.'],
];

const NOT_SMALL: readonly (readonly [about: string, source: string, page: string])[] = [
  ['“the only”', 'She is only witness of the fire in the barn.', 'She is the only witness of the fire in the barn.'],
  ['“a second”', 'We will ask for second vote on the bridge.', 'We will ask for a second vote on the bridge.'],
  ['“a few”', 'There are few people here who can swim well.', 'There are a few people here who can swim well.'],
  ['“the two”', 'I met two men who had bought the mill.', 'I met the two men who had bought the mill.'],
  ['“the same”', 'They tell us same story every winter here.', 'They tell us the same story every winter here.'],
  ['“all the”', 'We spoke to all farmers of the valley.', 'We spoke to all the farmers of the valley.'],
  ['“the best”', 'He was best cook we ever had in town.', 'He was the best cook we ever had in town.'],
  ['another article', 'The driver ran away from the burning hut.', 'A driver ran away from the burning hut.'],
  ['a negation', 'I know that we can mend the old organ.', 'I know that we cannot mend the old organ.'],
  ['a modal', 'I know that we can mend the old organ.', 'I know we must mend the old organ.'],
  ['a hedge', 'The bridge will fall in the next storm.', 'I think the bridge will fall in the next storm.'],
  ['“and” in a list of two', 'We found cups and plates under the floor.', 'We found cups plates under the floor.'],
  ['“but”', 'We like the plan. It costs too much for us.', 'We like the plan. But it costs too much for us.'],
  ['“so” for a reason', 'He lied, we sent him home before lunch.', 'He lied, so we sent him home before lunch.'],
  [
    'a number behind an article',
    'We lost 40 sheep to the flood in March.',
    'We lost the 40 sheep to the flood in March.',
  ],
  ['a plural behind a number', 'Each boat carried one lamp on its mast.', 'Each boat carried one lamps on its mast.'],
  ['a plural for “a”', 'He wants to build a tunnel under the lake.', 'He wants to build tunnels under the lake.'],
  [
    'a plural of another sense',
    'She works for the arm of a large company.',
    'She works for the arms of a large company.',
  ],
  ['a plural of a name', 'I voted for the Whig in our small valley.', 'I voted for the Whigs in our small valley.'],
  ['a name', 'I believe that Anna painted the fence.', 'I believe Berta painted the fence.'],
  ['another word', 'The mayor is happy about the new bridge.', 'The mayor is proud about the new bridge.'],
  [
    'a small word beside another',
    'I know that the mayor is happy about it now.',
    'I know the mayor is proud about it now.',
  ],
  ['“more”', 'We need teachers in the schools of the valley.', 'We need more teachers in the schools of the valley.'],
  ['“so that”', 'He shut the gate so that the sheep would stay.', 'He shut the gate so the sheep would stay.'],
  ['a demonstrative', 'I have never seen that many geese in a field.', 'I have never seen many geese in a field.'],
  ['a verb elsewhere', 'They think he late for the ferry again.', 'They think he is late for the ferry again.'],
  ['“then” as a time', 'We saw then that the boat was on fire.', 'We saw that the boat was on fire.'],
  ['“this” for “that”', 'I like that better than the one we had.', 'I like this better than the one we had.'],
  ['“it” as an object', 'I like that better than the one we had.', 'I like it better than the one we had.'],
  ['“very”', 'We have learned something important this year.', 'We have learned something very important this year.'],
  [
    'words cut in the middle',
    'I know, as my father did, that we can mend the organ.',
    'I know that we can mend the organ.',
  ],
];

describe('a small change in wording', () => {
  it.each(SMALL)('is %s', (_about, source, page) => expect(isSmall(source, page)).toBe(true));

  it.each(NOT_SMALL)('is not %s', (_about, source, page) => expect(isSmall(source, page)).toBe(false));

  it('is none of a figure, and none where somebody else speaks', () => {
    expect(isSmallChange({ ...sameFigure, relation: 'differs', severity: 'minor' })).toBe(false);
    expect(isSmallChange(cutFinding)).toBe(false);
  });
});
