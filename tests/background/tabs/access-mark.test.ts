import { expect, it, vi } from 'vitest';
import { markMissingAccess } from '../../../lib/background/tabs/access-mark.ts';
import type { ReadingMode } from '../../../lib/settings/reading.ts';

const world = vi.hoisted(() => ({
  mode: 'all' as ReadingMode | null,
  isAllowed: false,
  shown: { text: '', title: '' },
}));

async function nothing(): Promise<void> {}

vi.mock('../../../lib/locale/translate.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../lib/background/storage/choices.ts', () => ({
  readReading: async () => {
    if (world.mode === null) throw new Error('The disk is full.');
    return { mode: world.mode, sites: [], always: [] };
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => world.isAllowed },
    action: {
      getBadgeText: async () => world.shown.text,
      setBadgeText: async ({ text }: { readonly text: string }) => {
        world.shown = { ...world.shown, text };
      },
      setTitle: async ({ title }: { readonly title: string }) => {
        world.shown = { ...world.shown, title };
      },
      setBadgeBackgroundColor: nothing,
      setBadgeTextColor: nothing,
    },
  },
}));

const MISSING = { text: '!', title: 'badge.noAccess' };
const QUIET = { text: '', title: 'extension.name' };

it.each([
  ['every page is to be read and none may be', 'all', false, MISSING],
  ['every page is to be read and may be', 'all', true, QUIET],
  ['sites are chosen one by one', 'chosen', false, QUIET],
  ['nothing is to be read without being asked for', 'asked', false, QUIET],
  ['nobody knows what was chosen', null, false, QUIET],
] as const)('the button of every tab, where %s', async (_what, mode, isAllowed, shown) => {
  // What was shown before is the other one.
  Object.assign(world, { mode, isAllowed, shown: shown === QUIET ? MISSING : QUIET });
  await markMissingAccess();
  expect(world.shown).toEqual(shown);
});
