import { afterEach, expect, it, vi } from 'vitest';
import { renameTag } from '../../../entrypoints/library/bulk-acts.ts';
import { openAnnotationSearch } from '../../../lib/background/storage/annotation-search.ts';
import type { AnnotationQuery } from '../../../lib/core/annotation/annotation-query.ts';
import type { BulkChange } from '../../../lib/protocol/annotation-types.ts';
import { idsOf, levyPage, openWorld, spanOf } from '../../background/storage/annotation-world.ts';

const called = vi.hoisted(() => ({ background: (_call: string, _argument: unknown): unknown => null }));
vi.mock('../../../lib/protocol/messenger.ts', () => ({
  callBackground: async (call: string, argument: unknown) => called.background(call, argument),
}));
vi.mock('../../../lib/locale/translate.ts', () => ({ t: (key: string) => key }));

/** A library with three passages of these tags, behind the calls that the page makes; `tags` gives them as they are now. */
async function openTagged(...tagged: readonly (readonly string[])[]) {
  const { library, store } = openWorld();
  const search = openAnnotationSearch(store, async () => new Set());
  const ids: string[] = [];
  for (const [i, words] of ['The levy', 'left the hall', 'Nobody asked her why'].entries()) {
    const kept = await library.annotate(levyPage, spanOf(words));
    await library.change(kept, { tags: tagged[i] ?? [] });
    ids.push(...idsOf([kept]));
  }
  called.background = (call, argument) => {
    const given = argument as { readonly ids: readonly string[]; readonly change: BulkChange } & AnnotationQuery;
    if (call === 'findAnnotationIds') return search.findIds(given);
    if (call === 'getAnnotations') return store.get(given.ids);
    return library.changeAll(given.ids, given.change).then((changed) => {
      search.update(changed, []);
      return changed;
    });
  };
  return async () => (await store.get(ids)).map(({ annotation }) => annotation.tags);
}

/** Renames, and gives what takes it back. */
async function rename(from: string, to: string): Promise<() => Promise<unknown>> {
  const undone: (() => Promise<unknown>)[] = [];
  const notice = await renameTag(from, to, (again) => undone.push(again));
  notice.undo?.();
  return async () => undone.at(-1)?.();
}

afterEach(() => vi.restoreAllMocks());

it('renames a tag, and gives each annotation back the tag as it was written there', async () => {
  const tags = await openTagged(['Levy', 'ask'], ['levy'], ['ask']);
  const undo = await rename('levy', 'Tax');
  expect(await tags()).toEqual([['ask', 'Tax'], ['Tax'], ['ask']]);
  await undo();
  expect(await tags()).toEqual([['ask', 'Levy'], ['levy'], ['ask']]);
});

it('makes two tags one, and two again', async () => {
  const tags = await openTagged(['Levy', 'Tax'], ['Levy'], ['Tax']);
  const undo = await rename('levy', 'Tax');
  expect(await tags()).toEqual([['Tax'], ['Tax'], ['Tax']]);
  await undo();
  expect(await tags()).toEqual([['Tax', 'Levy'], ['Levy'], ['Tax']]);
});

it('changes capitals alone', async () => {
  const tags = await openTagged(['levy'], ['LEVY', 'ask'], []);
  const undo = await rename('levy', 'Levy');
  expect((await tags()).map((some) => some.toSorted())).toEqual([['Levy'], ['Levy', 'ask'], []]);
  await undo();
  expect((await tags()).map((some) => some.toSorted())).toEqual([['levy'], ['LEVY', 'ask'], []]);
});

it('loses no tag when it fails on the way', async () => {
  const tags = await openTagged(['Levy'], ['Levy', 'ask'], []);
  const sound = called.background;
  let changes = 0;
  called.background = (call, argument) => {
    if (call === 'changeAnnotations' && ++changes === 2) throw new Error('The disk is full.');
    return sound(call, argument);
  };
  await rename('levy', 'Tax').catch(() => {});
  const [first, second] = await tags();
  expect([first?.length, second?.length]).toEqual([1, 2]);
});
