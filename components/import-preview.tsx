import type { FileProblem } from '../lib/core/claim/file-problem.ts';
import { ProblemList } from './problem-list.tsx';
import { useTranslate, useWriter } from './translate.ts';

interface ImportPreviewProps {
  readonly title: string;
  /** Title of the set of the same id that is there; `null` when there is none. */
  readonly into: string | null;
  readonly added: number;
  readonly known: number;
  readonly refused: readonly FileProblem[];
  readonly onAccept: () => void;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** What bringing in a set would do, before anything is done. */
export function ImportPreview({ title, into, added, known, refused, ...on }: ImportPreviewProps) {
  const t = useTranslate();
  const write = useWriter();
  const counts = [
    t('import.new', added),
    ...(into === null ? [] : [t('import.known', known)]),
    ...(refused.length > 0 ? [t('import.refused', refused.length)] : []),
  ];
  return (
    <section class="preview" aria-labelledby="preview-heading">
      <h3 id="preview-heading">
        <bdi>{title}</bdi>
      </h3>
      <p class="counts" role="status">
        {write.list(counts)}
      </p>
      {into !== null && <p class="hint">{t('import.into', [into])}</p>}
      {refused.length > 0 && <ProblemList problems={refused} />}
      <div class="actions">
        {added > 0 && (
          <button type="button" class="action primary" onClick={on.onAccept}>
            {t(into === null ? 'import.add' : 'import.merge')}
          </button>
        )}
        {into !== null && (
          <button type="button" class="action" onClick={on.onReplace}>
            {t('import.replace')}
          </button>
        )}
        <button type="button" class="action quiet" onClick={on.onCancel}>
          {t('import.cancel')}
        </button>
      </div>
    </section>
  );
}
