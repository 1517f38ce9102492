import type { FileProblem } from '../lib/core/claim/file-problem.ts';
import type { ImportedFile, Refusal } from '../lib/core/exchange/read/imported.ts';
import type { ImportPlan } from '../lib/core/exchange/read/plan-annotation-import.ts';
import { ProblemList } from './problem-list.tsx';
import { sayFault } from './say-fault.ts';
import { useTranslate } from './translate.ts';

interface FilePreviewProps {
  readonly name: string;
  readonly file: ImportedFile;
  readonly plan: ImportPlan;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** So many refusals are listed; a file with more is told by its first ones. */
const MOST_LISTED = 50;

/** What bringing a file in would do, before anything is done. */
export function FilePreview({ name, file, plan, onConfirm, onCancel }: FilePreviewProps) {
  const t = useTranslate();
  const { added, changed, known } = plan;
  const { refused } = file;
  const brings = added.length + changed.length;
  return (
    <section class="file-preview" aria-labelledby="file-heading">
      <h2 id="file-heading" tabIndex={-1}>
        <bdi>{name}</bdi>
      </h2>
      <p class="hint">{t(`importFrom.${file.format}`)}</p>
      <ul class="counts">
        <li>{t('bringIn.new', added.length, [added.length])}</li>
        <li>{t('bringIn.changed', changed.length, [changed.length])}</li>
        <li>{t('bringIn.known', known, [known])}</li>
        <li>{t('bringIn.refused', refused.length, [refused.length])}</li>
      </ul>
      {refused.length > 0 && (
        <details>
          <summary>{t('bringIn.why')}</summary>
          <ol>
            {refused.slice(0, MOST_LISTED).map((refusal) => (
              <li key={refusal.at}>
                {t(`refusal.${refusal.reason}`, [refusal.at + 1])} <Why {...refusal} />
              </li>
            ))}
          </ol>
        </details>
      )}
      <p class="actions">
        <button type="button" class="action primary" disabled={brings === 0} onClick={onConfirm}>
          {t('bringIn.confirm', brings, [brings])}
        </button>
        <button type="button" class="action" onClick={onCancel}>
          {t('bringIn.cancel')}
        </button>
      </p>
    </section>
  );
}

function Why(refusal: Refusal) {
  const t = useTranslate();
  if (refusal.reason !== 'shape') return <bdi class="hint">{refusal.detail}</bdi>;
  const { fault } = refusal;
  return (
    <span class="hint">
      {fault.path && <code dir="ltr">{fault.path}</code>} {sayFault(t, fault)}
    </span>
  );
}

/** Why a file is refused as a whole. */
export function FileRefused({ name, problem }: { readonly name: string; readonly problem: FileProblem }) {
  const t = useTranslate();
  return (
    <div class="notice" role="alert">
      <p>{t('bringIn.fileRefused', [name])}</p>
      <ProblemList problems={[problem]} />
    </div>
  );
}
