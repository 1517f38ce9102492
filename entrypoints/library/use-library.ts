import { sayFinding } from '../../components/finding-sentence.ts';
import type { Notice } from '../../components/toast.tsx';
import type { Annotation, AnnotationStatus } from '../../lib/core/annotation/annotation.ts';
import type { Finding } from '../../lib/core/check/finding.ts';
import { type CopyForm, copyAnnotation } from '../../lib/core/exchange/write/copy-annotation.ts';
import type { ExportFormat } from '../../lib/core/exchange/write/export-formats.ts';
import { t } from '../../lib/locale/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { MuteReason } from '../../lib/protocol/set-types.ts';
import { saveBlob } from '../../lib/ui/download.ts';
import { exportAnnotations } from '../../lib/ui/export-annotations.ts';
import { exportWords } from '../../lib/ui/export-words.ts';
import { sayMuted } from '../../lib/ui/mute.ts';
import type { Question } from './annotation-finder.ts';
import { giveStatus, giveTag, remove, renameTag } from './bulk-acts.ts';
import type { Chosen } from './use-chosen.ts';
import type { LongWork, Working } from './use-work.ts';

/** What can be done with many annotations at once, each with its undo. */
export interface LibraryActions {
  readonly remove: (ids: readonly string[]) => void;
  readonly giveTag: (ids: readonly string[], tag: string) => void;
  readonly giveStatus: (ids: readonly string[], status: AnnotationStatus) => void;
  /** Gives a tag another name everywhere; `onDone` is called when it has it. */
  readonly renameTag: (from: string, to: string, onDone: () => void) => void;
  readonly exportAs: (format: ExportFormat) => void;
  /** Mutes the finding that is kept with an annotation. */
  readonly mute: (finding: Finding, reason: MuteReason) => void;
  readonly copy: (annotation: Annotation, form: CopyForm) => void;
}

const say = (finding: Finding): string => sayFinding(t, finding);

/** Writes annotations into a file, and saves it. */
const writingOf =
  (ids: readonly string[], format: ExportFormat): LongWork =>
  async (signal, onProgress) => {
    const title = t('library.title');
    const { name, blob } = await exportAnnotations(ids, { format, title, say, signal, onProgress });
    saveBlob(name, blob);
    return { text: t('export.saved', [name]) };
  };

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
    giveStatus: (ids, status) => act(() => giveStatus(ids, status, undo)),
    renameTag: (from, to, onDone) =>
      act(async () => {
        const notice = await renameTag(from, to, undo);
        onDone();
        return notice;
      }),
    exportAs: (format) =>
      act(async () => {
        const found = await callBackground('findAnnotationIds', { ...question, sort: 'page' });
        const ids = chosen.ids.size > 0 ? await inPageOrder(chosen.ids, found) : found;
        return runLong(ids.length, writingOf(ids, format), t('library.cancelled'));
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
    copy: (annotation, form) => act(() => copy(annotation, form)),
  };
}

async function copy(annotation: Annotation, form: CopyForm): Promise<Notice> {
  await navigator.clipboard.writeText(copyAnnotation(annotation, form, exportWords(say)));
  return { text: t('copy.done') };
}

/** The chosen ones in the order of their pages; some may not be among those found any more. */
async function inPageOrder(ids: ReadonlySet<string>, found: readonly string[]): Promise<string[]> {
  const present = found.filter((id) => ids.has(id));
  if (present.length === ids.size) return present;
  const all = await callBackground('findAnnotationIds', { words: '', filters: {}, sort: 'page' });
  return all.filter((id) => ids.has(id));
}
