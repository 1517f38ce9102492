import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mergeChange } from '../../lib/core/annotation/merge-change.ts';
import type { StoredAnnotation } from '../../lib/core/annotation/stored-annotation.ts';
import { PlainError } from '../../lib/core/plain-error.ts';
import { type Editing, NoteSaving } from '../../lib/ui/note-saving.ts';
import { exampleAnnotations } from '../core/annotation/examples.ts';

/** A background with one annotation, which several windows write on. */
function background() {
  const [annotation = expect.fail()] = exampleAnnotations();
  const kept = { stored: { annotation, revision: 1 } as StoredAnnotation, isBroken: false };
  const save: ConstructorParameters<typeof NoteSaving>[1]['save'] = ({ base, change }) => {
    if (kept.isBroken) return Promise.reject(new PlainError('The disk is full.'));
    const now = new Date('2026-03-04T10:00:00Z');
    const current = kept.stored.annotation;
    const merged = mergeChange({ current, base: base.annotation, change, now, marker: '—' });
    kept.stored = { annotation: merged, revision: kept.stored.revision + 1 };
    return Promise.resolve(kept.stored);
  };
  const open = () => {
    const seen: Editing[] = [];
    const saving = new NoteSaving(kept.stored, { save, onEdit: (editing) => seen.push(editing) });
    return { saving, last: () => seen.at(-1) ?? saving.first };
  };
  return { kept, open };
}

describe('the saving of a note', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('saves automatically after a pause, and says so only then', async () => {
    const { kept, open } = background();
    const { saving, last } = open();
    saving.write({ note: 'Ask the press office.' });
    expect(last().state).toEqual({ is: 'saving' });
    expect(kept.stored.annotation.note).toBe('');
    await vi.runAllTimersAsync();
    expect(last().state).toEqual({ is: 'saved' });
    expect(kept.stored.annotation.note).toBe('Ask the press office.');
  });

  it('says why it was not saved, keeps the words, and saves them with the next', async () => {
    const { kept, open } = background();
    const { saving, last } = open();
    kept.isBroken = true;
    saving.write({ note: 'One' });
    await vi.runAllTimersAsync();
    expect(last()).toMatchObject({ written: { note: 'One' }, state: { is: 'failed', reason: 'The disk is full.' } });
    kept.isBroken = false;
    saving.write({ tags: ['later'] });
    await vi.runAllTimersAsync();
    expect(kept.stored.annotation).toMatchObject({ note: 'One', tags: ['later'] });
  });

  it('loses neither text when two windows write on one note', async () => {
    const { kept, open } = background();
    const [one, other] = [open(), open()];
    one.saving.write({ note: 'From the first window.' });
    other.saving.write({ note: 'From the second window.' });
    await vi.runAllTimersAsync();
    expect(kept.stored.annotation.note).toContain('From the first window.');
    expect(kept.stored.annotation.note).toContain('From the second window.');
  });

  it('takes over what another window saved while nobody writes here', async () => {
    const { kept, open } = background();
    const [one, other] = [open(), open()];
    one.saving.write({ note: 'Done.', status: 'checked' });
    await vi.runAllTimersAsync();
    other.saving.follow(kept.stored);
    expect(other.last().written).toMatchObject({ note: 'Done.', status: 'checked' });
  });

  it('keeps what is typed while a save is under way', async () => {
    const { kept, open } = background();
    const { saving, last } = open();
    saving.write({ note: 'Half' });
    const saved = saving.flush();
    saving.write({ note: 'Half and half' });
    await saved;
    expect(last().written.note).toBe('Half and half');
    await vi.runAllTimersAsync();
    expect(kept.stored.annotation.note).toBe('Half and half');
  });
});
