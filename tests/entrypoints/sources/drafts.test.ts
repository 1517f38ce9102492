import { beforeEach, expect, it, vi } from 'vitest';
import { keepAllDrafts } from '../../../entrypoints/sources/keep-all-drafts.ts';
import type { SourceDraft } from '../../../lib/core/claim/source-draft.ts';
import { listDrafts, readDraft, writeDraft } from '../../../lib/protocol/source-drafts.ts';
import { takeBackKeeping } from '../../../lib/ui/bring-back-draft.ts';
import { exampleSet } from '../../core/claim/examples.ts';

const world = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  calls: [] as { readonly name: string; readonly argument: unknown }[],
  refuses: null as string | null,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string | null) =>
          Object.fromEntries([...world.stored].filter(([known]) => key === null || known === key)),
        set: async (items: object) => Object.entries(items).forEach(([key, value]) => world.stored.set(key, value)),
        remove: async (keys: string | string[]) => [keys].flat().forEach((key) => world.stored.delete(key)),
      },
    },
  },
}));
vi.mock('../../../lib/locale/translate.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../lib/protocol/messenger.ts', () => ({
  callBackground: async (name: string, argument: unknown) => {
    if (world.refuses === name) throw new Error(name);
    world.calls.push({ name, argument });
    return [7, 8];
  },
}));

const DRAFT: SourceDraft = { set: exampleSet(), unwanted: ['f1'] };
const EMPTY: SourceDraft = { set: exampleSet(), unwanted: ['f1', 'q1'] };

beforeEach(() => {
  world.stored.clear();
  world.calls.length = 0;
  world.refuses = null;
});

const keys = async (): Promise<string[]> => (await listDrafts()).map(({ key }) => key).sort();

it('keeps all drafts in one change, leaves one in which nothing is chosen, and brings all back', async () => {
  for (const key of ['a', 'b']) await writeDraft(key, DRAFT);
  await writeDraft('empty', EMPTY);
  const { count, takeBack } = await keepAllDrafts();
  expect(count).toBe(2);
  expect(world.calls.map(({ name }) => name)).toEqual(['keepDrafts']);
  expect(await keys()).toEqual(['empty']);
  await takeBack();
  expect(world.calls.at(-1)).toEqual({ name: 'undoSetChanges', argument: { changes: [7, 8] } });
  expect(await keys()).toEqual(['a', 'b', 'empty']);
  expect(await readDraft('a')).toEqual(DRAFT);
});

it('keeps nothing where nothing is chosen, and ends no draft that could not be kept', async () => {
  await writeDraft('empty', EMPTY);
  await expect(keepAllDrafts()).rejects.toThrow('sets.nothingToKeep');
  await writeDraft('a', DRAFT);
  world.refuses = 'keepDrafts';
  await expect(keepAllDrafts()).rejects.toThrow('keepDrafts');
  expect(await keys()).toEqual(['a', 'empty']);
});

it('does not overwrite a draft that was begun since, nor bring one back whose keeping stays', async () => {
  await writeDraft('a', EMPTY);
  await takeBackKeeping([7], [{ key: 'a', draft: DRAFT }]);
  expect(await readDraft('a')).toEqual(EMPTY);
  world.refuses = 'undoSetChanges';
  await expect(takeBackKeeping([7], [{ key: 'b', draft: DRAFT }])).rejects.toThrow('undoSetChanges');
  expect(await keys()).toEqual(['a']);
});
