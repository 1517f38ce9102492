import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { FileProblem } from '../lib/core/claim/file-problem.ts';
import type { ReadBackup } from '../lib/core/exchange/backup.ts';
import type { ForeignTable } from '../lib/core/exchange/read/find-table.ts';
import type { Columns } from '../lib/core/exchange/read/guess-columns.ts';
import type { ImportedFile, Refusal } from '../lib/core/exchange/read/imported.ts';
import type { AnnotationImportPlan } from '../lib/core/exchange/read/plan-annotation-import.ts';
import type { SetImportPlan } from '../lib/core/exchange/read/plan-set-import.ts';
import { ColumnChoice } from './column-choice.tsx';
import { ProblemList } from './problem-list.tsx';
import { sayFault } from './say-fault.ts';
import { useTranslate, useWriter } from './translate.ts';

/** What importing a file would do. */
type PlannedImport =
  | {
      readonly is: 'set';
      readonly incoming: { readonly title: string };
      readonly plan: SetImportPlan;
      /** Claims that would be put aside, and why. */
      readonly aside: readonly FileProblem[];
      /** The set of the same id that is there. */
      readonly existing: { readonly title: string } | null;
    }
  | { readonly is: 'annotations'; readonly file: ImportedFile; readonly plan: AnnotationImportPlan }
  | { readonly is: 'backup'; readonly backup: ReadBackup }
  | { readonly is: 'table'; readonly table: ForeignTable };

type Planned<Is extends PlannedImport['is']> = Extract<PlannedImport, { is: Is }>;

/** What all previews have in common. */
interface Actions {
  readonly onChoose: (columns: Columns) => void;
  /** The level below the heading that it is under. */
  readonly heading: 'h2' | 'h3';
  readonly onAccept: () => void;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

interface ImportPreviewProps extends Actions {
  readonly planned: PlannedImport;
  /** Of the file. */
  readonly name: string;
}

/** So many refused annotations are listed; a file with more is judged by its first ones. */
const MOST_LISTED = 50;

interface FrameProps extends Pick<Actions, 'heading' | 'onCancel'> {
  readonly title: string;
  readonly hint: string | null;
  readonly counts: readonly string[];
  /** What is wrong with parts of the file. */
  readonly children?: ComponentChildren;
  readonly actions: ComponentChildren;
}

function Frame({ heading: Heading, title, hint, counts, children, actions, onCancel }: FrameProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <section class="preview" aria-labelledby={id}>
      <Heading id={id}>
        <bdi>{title}</bdi>
      </Heading>
      {hint && <p class="hint">{hint}</p>}
      <div role="status">
        <ul class="counts">
          {counts.map((count) => (
            <li key={count}>{count}</li>
          ))}
        </ul>
      </div>
      {children}
      <div class="actions">
        {actions}
        <button type="button" class="action quiet" onClick={onCancel}>
          {t('import.cancel')}
        </button>
      </div>
    </section>
  );
}

function SetPreview({ incoming, existing, plan, aside, ...on }: Planned<'set'> & Actions) {
  const t = useTranslate();
  const { added, known, refused, altered } = plan;
  const problems = [...refused, ...altered, ...aside];
  const counts = [
    t('import.new', added),
    ...(existing ? [t('import.known', known)] : []),
    ...(refused.length > 0 ? [t('import.refused', refused.length)] : []),
    ...(aside.length > 0 ? [t('import.aside', aside.length)] : []),
  ];
  const actions = (
    <>
      {added > 0 && (
        <button type="button" class="action primary" onClick={on.onAccept}>
          {t(existing ? 'import.merge' : 'import.add')}
        </button>
      )}
      {existing && (
        <button type="button" class="action" onClick={on.onReplace}>
          {t('import.replace')}
        </button>
      )}
    </>
  );
  return (
    <Frame
      title={incoming.title}
      hint={existing && t('import.into', [existing.title])}
      counts={counts}
      actions={actions}
      heading={on.heading}
      onCancel={on.onCancel}
    >
      {problems.length > 0 && <ProblemList problems={problems} />}
    </Frame>
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

function RefusalList({ refused }: { readonly refused: readonly Refusal[] }) {
  const t = useTranslate();
  if (refused.length === 0) return null;
  return (
    <details>
      <summary>{t('importFile.why')}</summary>
      <ol>
        {refused.slice(0, MOST_LISTED).map((refusal) => (
          <li key={refusal.at}>
            {t(`refusal.${refusal.reason}`, [refusal.at + 1])} <Why {...refusal} />
          </li>
        ))}
      </ol>
    </details>
  );
}

interface AnnotationsPreviewProps extends Planned<'annotations'>, Actions {
  readonly name: string;
}

function AnnotationsPreview({ name, file, plan, heading, onAccept, onCancel }: AnnotationsPreviewProps) {
  const t = useTranslate();
  const { added, changed, known } = plan;
  const { format, refused, cut } = file;
  const gained = added.length + changed.length;
  // That Crossread's own files have findings goes without saying.
  const found = format === 'crossread' ? 0 : added.filter(({ finding }) => finding !== null).length;
  const counts = [
    t('importFile.new', added.length, [added.length]),
    ...(found > 0 ? [t('importFile.found', found, [found])] : []),
    ...(changed.length > 0 ? [t('importFile.changed', changed.length, [changed.length])] : []),
    ...(known > 0 ? [t('importFile.known', known, [known])] : []),
    ...(refused.length > 0 ? [t('importFile.refused', refused.length, [refused.length])] : []),
    ...(cut > 0 ? [t('importFile.cut', cut)] : []),
  ];
  const actions = (
    <button type="button" class="action primary" disabled={gained === 0} onClick={onAccept}>
      {t('importFile.confirm', gained, [gained])}
    </button>
  );
  return (
    <Frame {...{ heading, counts, actions, onCancel }} title={name} hint={t(`importFrom.${format}`)}>
      <RefusalList refused={refused} />
    </Frame>
  );
}

function BackupPreview({ backup, heading, onAccept, onCancel }: Planned<'backup'> & Actions) {
  const t = useTranslate();
  const write = useWriter();
  const { sets, annotations, mutes, damaged } = backup;
  const counts = [
    t('backup.sets', [write.number(sets.length)]),
    t('backup.annotations', [write.number(annotations.length)]),
    t('backup.mutes', [write.number(mutes.length)]),
    ...(damaged > 0 ? [t('backup.damaged', [write.number(damaged)])] : []),
  ];
  const actions = (
    <button type="button" class="action primary" onClick={onAccept}>
      {t('backup.restore')}
    </button>
  );
  return <Frame {...{ heading, counts, actions, onCancel }} title={t('backup.found')} hint={t('backup.restoreMore')} />;
}

/** What importing a file would do, before anything is done. */
function ImportPreview({ planned, name, ...on }: ImportPreviewProps) {
  if (planned.is === 'set') return <SetPreview {...planned} {...on} />;
  if (planned.is === 'table') return <ColumnChoice {...planned} {...on} title={name} />;
  return planned.is === 'backup' ? (
    <BackupPreview {...planned} {...on} />
  ) : (
    <AnnotationsPreview {...planned} {...on} name={name} />
  );
}

interface ImportRefusedProps {
  readonly refused: readonly {
    /** `null` for words that were pasted. */
    readonly name: string | null;
    readonly problems: readonly FileProblem[];
  }[];
}

/** Why nothing is imported from some files. */
export function ImportRefused({ refused }: ImportRefusedProps) {
  const t = useTranslate();
  if (refused.length === 0) return null;
  return (
    <div class="refused" role="alert">
      {refused.map(({ name, problems }, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- two files may have one name; they keep their order
        <section key={i}>
          <p>{name === null ? t('import.refusedWhole') : t('importFile.fileRefused', [name])}</p>
          <ProblemList problems={problems} />
        </section>
      ))}
    </div>
  );
}

interface ImportOutcomeProps extends Pick<Actions, 'heading'>, ImportRefusedProps {
  readonly state:
    | { readonly step: 'idle' | 'reading' }
    | { readonly step: 'preview'; readonly name: string | null; readonly planned: PlannedImport };
  /** How many files come after this one. */
  readonly waiting: number;
  readonly choose: (columns: Columns) => void;
  readonly accept: () => void;
  readonly replace: () => void;
  readonly cancel: () => void;
}

/** What comes of files that are imported: those that are refused, what the next one would do, and how many are left. */
export function ImportOutcome({ state, refused, waiting, heading, ...on }: ImportOutcomeProps) {
  const t = useTranslate();
  return (
    <>
      <ImportRefused refused={refused} />
      {state.step === 'preview' && (
        <ImportPreview
          planned={state.planned}
          heading={heading}
          name={state.name ?? t('importFile.pasted')}
          onChoose={on.choose}
          onAccept={on.accept}
          onReplace={on.replace}
          onCancel={on.cancel}
        />
      )}
      {waiting > 0 && <p class="hint">{t('importFile.waiting', waiting)}</p>}
    </>
  );
}
