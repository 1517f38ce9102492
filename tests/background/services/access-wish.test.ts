import { beforeEach, expect, it, vi } from 'vitest';
import { dropWish, fulfilWish, keepWish } from '../../../lib/background/services/access-wish.ts';
import type { ReadingWish } from '../../../lib/protocol/reading-wish.ts';

const world = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, open: [] as string[] }));

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { readonly origins: readonly string[] }) =>
        origins.every((origin) => world.open.includes(origin)),
    },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: world.stored[key] }),
        set: async (items: object) => {
          world.stored = { ...world.stored, ...items };
        },
        remove: async (key: string) => {
          world.stored = Object.fromEntries(Object.entries(world.stored).filter(([name]) => name !== key));
        },
      },
    },
  },
}));

const ARTICLES: ReadingWish = { reads: 'articles', url: 'https://paper.example/a' };

/** What is done about the wish that is kept. */
async function readFulfilled(): Promise<ReadingWish[]> {
  const done: ReadingWish[] = [];
  await fulfilWish(async (wish) => void done.push(wish));
  return done;
}

beforeEach(() => {
  world.stored = {};
  world.open = [];
});

it('a wish is fulfilled once, when there is access to its site', async () => {
  await keepWish(ARTICLES);
  world.open = ['https://other.example/*'];
  expect(await readFulfilled()).toEqual([]);
  world.open = ['https://paper.example/*'];
  expect(await readFulfilled()).toEqual([ARTICLES]);
  expect(await readFulfilled()).toEqual([]);
});

it('a wish for every page waits for access to every site', async () => {
  await keepWish({ reads: 'everywhere' });
  world.open = ['https://*/*'];
  expect(await readFulfilled()).toEqual([]);
  world.open = ['http://*/*', 'https://*/*'];
  expect(await readFulfilled()).toEqual([{ reads: 'everywhere' }]);
});

it('a wish that was answered, or is damaged, is none', async () => {
  world.open = ['https://paper.example/*'];
  await keepWish(ARTICLES);
  await dropWish();
  expect(await readFulfilled()).toEqual([]);
  world.stored = { readingWish: { reads: 'minds' } };
  expect(await readFulfilled()).toEqual([]);
});
