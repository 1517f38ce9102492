import { useState } from 'preact/hooks';
import { type DocumentChange, KindSelect } from '../../components/review-document.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { SourceRow } from '../../lib/protocol/source-types.ts';

interface SourceFormProps {
  readonly row: SourceRow;
  readonly onSave: (change: DocumentChange) => void;
  readonly onCancel: () => void;
}

const FIELDS = ['title', 'publisher', 'date', 'url'] as const;

/** What is known of a source, to be put right. */
export function SourceForm({ row, onSave, onCancel }: SourceFormProps) {
  const t = useTranslate();
  const { title, publisher, date, url, kind } = row;
  const [written, setWritten] = useState<DocumentChange>({ title, publisher, date, url, kind });
  const write = (part: DocumentChange): void => setWritten((before) => ({ ...before, ...part }));
  return (
    <form
      class="source-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(written);
      }}
    >
      {FIELDS.map((field) => (
        <label key={field} class="field">
          <span class="label">{t(field === 'publisher' ? 'sources.outlet' : `review.${field}`)}</span>
          <input
            type="text"
            dir="auto"
            value={written[field] ?? ''}
            placeholder={t('review.unknown')}
            onInput={({ currentTarget }) => write({ [field]: currentTarget.value.trim() || null })}
          />
        </label>
      ))}
      <KindSelect kind={written.kind ?? 'article'} onKind={(chosen) => write({ kind: chosen })} />
      <div class="actions">
        <button type="submit" class="action primary">
          {t('claims.save')}
        </button>
        <button type="button" class="action quiet" onClick={onCancel}>
          {t('import.cancel')}
        </button>
      </div>
    </form>
  );
}
