import { describe, expect, it } from 'vitest';
import { canNameSpeakers, isReadAsEnglish } from '../../../../lib/core/language/narrative/can-attribute.ts';
import { reportingOf } from '../../../../lib/core/language/packs/reporting.ts';

describe('isReadAsEnglish', () => {
  it.each([
    ['en', true],
    ['en-GB', true],
    ['EN', true],
    ['', true],
    [null, true],
    ['de', false],
    ['enm', false],
  ])('says of %j: %s', (language, expected) => {
    expect(isReadAsEnglish(language)).toBe(expected);
  });
});

describe('canNameSpeakers', () => {
  it.each(['en', 'de', 'de-AT', 'es', 'fr', 'sv', 'ar'])('is true where speech is read: %s', (language) => {
    expect(canNameSpeakers(language)).toBe(isReadAsEnglish(language) || reportingOf(language) !== null);
  });
});
