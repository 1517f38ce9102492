import { expect, it, vi } from 'vitest';
import { type LetterSubject, openLetter, subjectInAddress } from '../../lib/ui/open-letter.ts';

const opened = vi.hoisted((): string[] => []);
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `extension://id${path}` },
    tabs: { create: async ({ url }: { readonly url: string }) => void opened.push(url) },
  },
}));

it.each<LetterSubject>([
  { tabId: 7 },
  { tabId: 7, sourceTabIds: [3] },
  { tabId: 7, sourceTabIds: [3, 9, 12] },
  { ids: ['urn:uuid:a', 'urn:uuid:b'] },
])('the address of a letter names what it is about: %j', async (subject) => {
  await openLetter(subject);
  expect(subjectInAddress(new URL(opened.at(-1) ?? '').search)).toEqual(subject);
});

it.each(['', '?tab=', '?tab=x', '?source=3'])('an address %j names nothing', (search) => {
  expect(subjectInAddress(search)).toBeNull();
});
