import { expect, it } from 'vitest';
import { type LetterSubject, letterAddress, subjectInAddress } from '../../lib/ui/letter-address.ts';

it.each<LetterSubject>([
  { tabId: 7 },
  { tabId: 7, sourceTabIds: [3] },
  { tabId: 7, sourceTabIds: [3, 9, 12] },
  { ids: ['urn:uuid:a', 'urn:uuid:b'] },
  { ids: Array.from({ length: 500 }, (_, i) => `urn:uuid:${i}`) },
])('the address of a letter names what it is about: %j', (subject) => {
  const { search } = new URL(letterAddress(subject), 'extension://id');
  expect(subjectInAddress(search)).toEqual(subject);
});

it.each(['', '?tab=', '?tab=x', '?source=3'])('an address %j names nothing', (search) => {
  expect(subjectInAddress(search)).toBeNull();
});
