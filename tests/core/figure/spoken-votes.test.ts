import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../lib/core/figure/find-tallies.ts';
import { analyze } from '../../../lib/core/language/document.ts';

const toldIn = (text: string): string[] => numbersOf(analyze(text)).map(({ exact, unit }) => `${exact} ${unit}`);

describe('a vote told with "to"', () => {
  it.each([
    ['The council passed it by a vote of 7 to 2.', '7 to 2 score'],
    ['The panel voted 5 to 4 to close the road.', '5 to 4 score'],
    ['The senate rejected the water bill 46 to 52.', '46 to 52 score'],
    ['The board approved it 11 to 0 on Monday.', '11 to 0 score'],
  ])('is one result: %s', (text, told) => expect(toldIn(text)).toEqual([told]));

  it.each([
    'The council approved 3 to 5 new schools.',
    'Prices rose 7 to 9 percent.',
    'The board approved a raise of 7 to 9 percent.',
    'The board was cut from 12 to 7.',
    'The agency approved 40 to 60 in June.',
    'The toll passed 300 to 400 on Friday.',
  ])('is none where something is counted or measured: %s', (text) => expect(toldIn(text).join()).not.toMatch(/score/));
});
