import { sayFinding } from '../../components/finding-sentence.ts';
import type { Notice } from '../../components/toast.tsx';
import type { Annotation } from '../../lib/core/annotation/annotation.ts';
import type { Finding } from '../../lib/core/check/finding.ts';
import { type CopyForm, copyAnnotation } from '../../lib/core/exchange/write/copy-annotation.ts';
import type { ExportFormat } from '../../lib/core/exchange/write/export-formats.ts';
import { t } from '../../lib/locale/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { MuteReason } from '../../lib/protocol/set-types.ts';
import { saveBlob } from '../../lib/ui/download.ts';
import { exportAnnotations } from '../../lib/ui/export-annotations.ts';
import { exportWords } from '../../lib/ui/export-words.ts';
import { changeAll, removeAll, restoreAll } from '../../lib/ui/in-batches.ts';
import { sayMuted } from '../../lib/ui/mute.ts';
import type { Question } from './annotation-finder.ts';
import type { Chosen } from './use-chosen.ts';
import type { LongWork, Working } from './use-work.ts';

/** What can be done with many annotations at once, each with its undo. */
export interface LibraryActions {
  readonly remove: (ids: readonly string[]) => void;
  readonly giveTag: (ids: readonly string[], tag: string) => void;
  readonly exportAs: (format: ExportFormat) => void;
  /** Mutes the finding that is kept with an annotation. */
  readonly mute: (finding: Finding, reason: MuteReason) => void;
  readonly copy: (annotation: Annotation, form: CopyForm) => void;
}

async function remove(ids: readonly string[], undo: (again: () => Promise<Notice>) => void): Promise<Notice> {
  const removed = await removeAll(ids);
  const restore = async (): Promise<Notice> => {
    await restoreAll(removed);
    return { text: t('library.restored', removed.length, [removed.length]) };
  };
  return { text: t('library.deleted', removed.length, [removed.length]), undo: () => undo(restore) };
}

async function giveTag(
  ids: readonly string[],
  tag: string,
  undo: (again: () => Promise<Notice>) => void,
): Promise<Notice> {
  const changed = await changeAll(ids, { addTags: [tag] });
  const takeBack = async (): Promise<Notice> => {
    const given = changed.map(({ annotation }) => annotation.id);
    await changeAll(given, { removeTags: [tag] });
    return { text: t('library.untagged', changed.length, [changed.length]) };
  };
  return { text: t('library.tagged', changed.length, [changed.length]), undo: () => undo(takeBack) };
}

const say = (finding: Finding): string => sayFinding(t, finding);

/** The actions of the library page. */
export function useLibrary(question: Question, chosen: Chosen, { act, runLong }: Working): LibraryActions {
  const undo = (again: () => Promise<Notice>): void => act(again);
  return {
    remove: (ids) =>
      act(async () => {
        const notice = await remove(ids, undo);
        for (const id of ids) chosen.choose(id, false);
        return notice;
      }),
    giveTag: (ids, tag) => act(() => giveTag(ids, tag, undo)),
    exportAs: (format) =>
      act(async () => {
        const found = await callBackground('findAnnotationIds', { ...question, sort: 'page' });
        const ids = chosen.ids.size > 0 ? await inPageOrder(chosen.ids, found) : found;
        const title = t('library.title');
        const write: LongWork = async (signal, onProgress) => {
          const { name, blob } = await exportAnnotations(ids, { format, title, say, signal, onProgress });
          saveBlob(name, blob);
          return { text: t('export.saved', [name]) };
        };
        return runLong(ids.length, write, t('library.cancelled'));
      }),
    mute: (finding, reason) =>
      act(async () =>
        sayMuted(await callBackground('muteKept', { finding, reason }), reason, (doing) =>
          act(async () => {
            await doing();
            return { text: t('use.undone') };
          }),
        ),
      ),
    copy: (annotation, form) =>
      act(async () => {
        await navigator.clipboard.writeText(copyAnnotation(annotation, form, exportWords(say)));
        return { text: t('copy.done') };
      }),
  };
}

/** The chosen ones in the order of their pages; some may not be among those found any more. */
async function inPageOrder(ids: ReadonlySet<string>, found: readonly string[]): Promise<string[]> {
  const present = found.filter((id) => ids.has(id));
  if (present.length === ids.size) return present;
  const all = await callBackground('findAnnotationIds', { words: '', filters: {}, sort: 'page' });
  return all.filter((id) => ids.has(id));
}
