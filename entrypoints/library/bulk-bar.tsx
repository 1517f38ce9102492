import { useState } from 'preact/hooks';
import { exportItems } from '../../components/export-menu.tsx';
import { MenuButton } from '../../components/menu-button.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { AnnotationStatus } from '../../lib/core/annotation/annotation.ts';
import type { ExportFormat } from '../../lib/core/exchange/write/export-formats.ts';
import { MOST_IN_LETTER } from '../../lib/ui/letter-address.ts';

const STATUSES = ['open', 'checked', 'dismissed'] as const satisfies readonly AnnotationStatus[];

interface BulkBarProps {
  readonly count: number;
  readonly total: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onTag: (tag: string) => void;
  readonly onStatus: (status: AnnotationStatus) => void;
  readonly onDelete: () => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onLetter: () => void;
}

interface TagFormProps {
  readonly tag: string;
  readonly onWrite: (tag: string) => void;
  readonly onTag: (tag: string) => void;
}

function TagForm({ tag, onWrite, onTag }: TagFormProps) {
  const t = useTranslate();
  const give = (event: Event): void => {
    event.preventDefault();
    if (tag.trim() !== '') onTag(tag.trim());
    onWrite('');
  };
  return (
    <form class="tag-form" onSubmit={give}>
      <input
        type="text"
        dir="auto"
        aria-label={t('library.newTag')}
        placeholder={t('library.newTag')}
        value={tag}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <button type="submit" class="action" disabled={tag.trim() === ''}>
        {t('library.giveTag')}
      </button>
    </form>
  );
}

/** What can be done with the chosen annotations; with none chosen, what is exported is everything that is found. */
export function BulkBar(props: BulkBarProps) {
  const { count, total, onAll, onNone, onTag, onStatus, onDelete, onExport, onLetter } = props;
  const t = useTranslate();
  const [tag, setTag] = useState('');
  return (
    <div class="toolbar bulk">
      <button type="button" class="action quiet" disabled={total === 0} onClick={count > 0 ? onNone : onAll}>
        {count > 0 ? t('library.chooseNone') : t('library.chooseAll')}
      </button>
      {count > 0 && (
        <>
          <span>{t('library.chosen', count, [count])}</span>
          <TagForm tag={tag} onWrite={setTag} onTag={onTag} />
          <MenuButton
            label={t('panel.status')}
            opens="below"
            items={STATUSES.map((status) => ({ id: status, label: t(`annotationStatus.${status}`) }))}
            onChoose={onStatus}
          />
          <button type="button" class="action" onClick={onDelete}>
            {t('library.delete')}
          </button>
        </>
      )}
      <span class="spacer" />
      <MenuButton
        label={count > 0 ? t('library.exportChosen') : t('library.exportFound')}
        items={exportItems(t, count > 0 && count <= MOST_IN_LETTER)}
        isDisabled={total === 0 && count === 0}
        opens="below"
        onChoose={(way) => (way === 'letter' ? onLetter() : onExport(way))}
      />
    </div>
  );
}
