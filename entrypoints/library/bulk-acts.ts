import type { Notice } from '../../components/toast.tsx';
import type { AnnotationStatus } from '../../lib/core/annotation/annotation.ts';
import type { StoredAnnotation } from '../../lib/core/annotation/stored-annotation.ts';
import { t } from '../../lib/locale/translate.ts';
import type { BulkChange } from '../../lib/protocol/annotation-types.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import { changeAll, getAll, removeAll, restoreAll } from '../../lib/ui/in-batches.ts';

/** Does what takes something back, and says so. */
type Undo = (again: () => Promise<Notice>) => void;

const idsOf = (some: readonly StoredAnnotation[]): string[] => some.map(({ annotation }) => annotation.id);

/** Deletes annotations. */
export async function remove(ids: readonly string[], undo: Undo): Promise<Notice> {
  const removed = await removeAll(ids);
  const restore = async (): Promise<Notice> => {
    await restoreAll(removed);
    return { text: t('library.restored', removed.length, [removed.length]) };
  };
  return { text: t('library.deleted', removed.length, [removed.length]), undo: () => undo(restore) };
}

/** Gives annotations a tag. */
export async function giveTag(ids: readonly string[], tag: string, undo: Undo): Promise<Notice> {
  const changed = await changeAll(ids, { addTags: [tag] });
  const takeBack = async (): Promise<Notice> => {
    await changeAll(idsOf(changed), { removeTags: [tag] });
    return { text: t('library.untagged', changed.length, [changed.length]) };
  };
  return { text: t('library.tagged', changed.length, [changed.length]), undo: () => undo(takeBack) };
}

/** Gives annotations a status; each has its own again when that is taken back. */
export async function giveStatus(ids: readonly string[], status: AnnotationStatus, undo: Undo): Promise<Notice> {
  const before = await getAll(ids);
  const changed = await changeAll(ids, { status });
  const takeBack = async (): Promise<Notice> => {
    for (const old of new Set(before.map(({ annotation }) => annotation.status)))
      await changeAll(idsOf(before.filter(({ annotation }) => annotation.status === old)), { status: old });
    return { text: t('use.undone') };
  };
  return { text: t('library.marked', changed.length, [changed.length]), undo: () => undo(takeBack) };
}

const findTagged = (tag: string): Promise<readonly string[]> =>
  callBackground('findAnnotationIds', { words: '', filters: { tag }, sort: 'newest' });

const isTag = (tag: string, name: string): boolean => tag.toLowerCase() === name.toLowerCase();

/** Gives each annotation the old tag again, as it was written there; the new one stays where it was before. */
async function giveBack(before: readonly StoredAnnotation[], from: string, to: string): Promise<void> {
  const changes = new Map<string, { readonly change: BulkChange; readonly ids: string[] }>();
  for (const { annotation } of before) {
    const old = annotation.tags.find((tag) => isTag(tag, from)) ?? from;
    const hadBoth = !isTag(from, to) && annotation.tags.some((tag) => isTag(tag, to));
    const key = `${hadBoth} ${old}`;
    const same = changes.get(key) ?? { change: { addTags: [old], removeTags: hadBoth ? [] : [to] }, ids: [] };
    same.ids.push(annotation.id);
    changes.set(key, same);
  }
  for (const { change, ids } of changes.values()) await changeAll(ids, change);
}

/** Gives a tag another name wherever it is; where that is another tag, the two are one, until it is taken back. */
export async function renameTag(from: string, to: string, undo: Undo): Promise<Notice> {
  const before = await getAll(await findTagged(from));
  await changeAll(idsOf(before), { removeTags: [from], addTags: [to] });
  const takeBack = async (): Promise<Notice> => {
    await giveBack(before, from, to);
    return { text: t('use.undone') };
  };
  return { text: t('library.tagRenamed', [to]), undo: () => undo(takeBack) };
}
