import { describe, expect, it } from 'vitest';
import { canAttribute } from '../../../../lib/core/language/narrative/can-attribute.ts';

describe('canAttribute', () => {
  it.each([
    ['en', true],
    ['en-GB', true],
    ['EN', true],
    ['', true],
    [null, true],
    ['de', false],
    ['enm', false],
  ])('says of %j: %s', (language, expected) => {
    expect(canAttribute(language)).toBe(expected);
  });
});
