import { expect, it } from 'vitest';
import { describeOwn } from './in-longer-words.ts';
import { allOwnLooks, FULLEST } from './looks.ts';
import { TOLD } from './told.ts';

// All that is not looked at beside this file, so that a new page is not forgotten.
describeOwn('the other pages', (name) => !/^(?:popup|side panel|library)/.test(name));

it('states that are looked at more closely are among those that there are', () => {
  const names = new Set(allOwnLooks('chromium').map(({ name }) => name));
  expect([...TOLD.keys(), ...FULLEST].filter((name) => !names.has(name))).toEqual([]);
});
