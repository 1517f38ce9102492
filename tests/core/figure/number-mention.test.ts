import { describe, expect, it } from 'vitest';
import { isMentioned } from '../../../lib/core/figure/number-mention.ts';
import { findWords } from '../../../lib/core/language/words.ts';

const isIn = (number: number, text: string): boolean =>
  isMentioned(number, new Set(findWords(text).map(({ folded }) => folded)));

describe('isMentioned', () => {
  it.each([
    [3, 'A third worker was found.'],
    [2, 'Both brothers came.'],
    [2, 'Her 2nd win in a row.'],
    [12, 'The twelfth man.'],
    [21, 'On her 21st birthday.'],
    [10, 'It took a decade.'],
    [800, 'The crash of Flight 800.'],
    [1549, 'Nothing less than 1,549 of them.'],
  ])('finds %d in "%s"', (number, text) => expect(isIn(number, text)).toBe(true));

  it.each([
    [1, 'One of them came first.'],
    [27, 'On May 27 it rained.'],
    [3, 'A thirdhand car.'],
    [2.5, 'Both of the 2.5 tonnes.'],
    [4, 'Half of it, or a quarter.'],
  ])('does not find %d in "%s"', (number, text) => expect(isIn(number, text)).toBe(false));
});
