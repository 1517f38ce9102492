import { describe, expect, it } from 'vitest';
import { canAttribute, canNameSpeakers } from '../../../../lib/core/language/narrative/can-attribute.ts';
import { reportingOf } from '../../../../lib/core/language/packs/reporting.ts';

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

describe('canNameSpeakers', () => {
  it.each(['en', 'de', 'de-AT', 'es', 'fr', 'sv', 'ar'])('is true where speech is read: %s', (language) => {
    expect(canNameSpeakers(language)).toBe(canAttribute(language) || reportingOf(language) !== null);
  });
});
