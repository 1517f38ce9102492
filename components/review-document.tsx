import type { SourceDocument } from '../lib/core/claim/claim.ts';
import { useTranslate } from './translate.ts';

/** What of a document can be put right. */
export type DocumentChange = Partial<Pick<SourceDocument, 'title' | 'publisher' | 'url' | 'date'>>;

interface ReviewDocumentProps {
  readonly document: SourceDocument;
  readonly onChange: (change: DocumentChange) => void;
}

const FIELDS = ['title', 'publisher', 'date', 'url'] as const;

/** What is known of an article that is to be a source; what it does not say of itself stays unknown until somebody says it. */
export function ReviewDocument({ document, onChange }: ReviewDocumentProps) {
  const t = useTranslate();
  return (
    <details class="review-document">
      <summary>{t('review.about')}</summary>
      {FIELDS.map((field) => (
        <label key={field} class="field">
          <span class="label">{t(`review.${field}`)}</span>
          <input
            type="text"
            dir="auto"
            value={document[field] ?? ''}
            placeholder={t('review.unknown')}
            onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value.trim() || null })}
          />
        </label>
      ))}
    </details>
  );
}
