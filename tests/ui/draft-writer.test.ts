import { expect, it } from 'vitest';
import type { SourceDraft } from '../../lib/core/claim/source-draft.ts';
import { DraftWriter } from '../../lib/ui/draft-writer.ts';
import { exampleSet } from '../core/claim/examples.ts';

const draftOf = (title: string): SourceDraft => ({ set: { ...exampleSet(), title }, unwanted: [] });

it('writes the last of the states that come while one is being written', async () => {
  const written: (string | undefined)[] = [];
  const writer = new DraftWriter(
    async (draft) => void written.push(draft?.set.title),
    () => {},
  );
  void writer.put(draftOf('one'));
  void writer.put(draftOf('two'));
  expect(writer.isBusy).toBe(true);
  await writer.put(draftOf('three'));
  expect(written).toEqual(['one', 'three']);
  expect(writer.isBusy).toBe(false);
  await writer.put(null);
  expect(written).toEqual(['one', 'three', undefined]);
});

it('says when there is no room, and goes on', async () => {
  const room: boolean[] = [];
  let isFull = true;
  const writer = new DraftWriter(
    async () => {
      if (isFull) throw new Error('Quota exceeded');
    },
    (hasRoom) => void room.push(hasRoom),
  );
  await writer.put(draftOf('long'));
  isFull = false;
  await writer.put(draftOf('short'));
  expect(room).toEqual([false, true]);
});
