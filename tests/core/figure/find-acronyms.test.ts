import { describe, expect, it } from 'vitest';
import { findAcronyms } from '../../../lib/core/figure/find-acronyms.ts';

describe('findAcronyms', () => {
  it.each([
    ['The Department of Health and Human Services said so.', ['tdhhs', 'dhhs', 'hhs']],
    ['He runs the Orlan Port Authority.', ['opa']],
    ['An office of the North-East Water Board', ['nwb']],
    ['Anna Moe met Jon Berg.', []],
    ['nothing here', []],
    ['', []],
  ])('%s', (text, acronyms) => expect(findAcronyms(text)).toEqual(acronyms));
});
