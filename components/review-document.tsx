import { DOCUMENT_KINDS, type DocumentKind, type SourceDocument } from '../lib/core/claim/claim.ts';
import { useTranslate } from './translate.ts';

/** What of a document can be put right. */
export type DocumentChange = Partial<Pick<SourceDocument, 'title' | 'publisher' | 'url' | 'date' | 'kind'>>;

interface ReviewDocumentProps {
  readonly document: SourceDocument;
  readonly isOpen: boolean;
  readonly onChange: (change: DocumentChange) => void;
  /** Reads the document again as one of another kind; without it the kind is only written down. */
  readonly onKind?: ((kind: DocumentKind) => void) | undefined;
}

const FIELDS = ['title', 'publisher', 'date', 'url'] as const;

interface KindSelectProps {
  readonly kind: DocumentKind;
  readonly onKind: (kind: DocumentKind) => void;
}

/** What kind of document a source is. */
export function KindSelect({ kind, onKind }: KindSelectProps) {
  const t = useTranslate();
  return (
    <label class="field">
      <span class="label">{t('sources.kind')}</span>
      <select
        value={kind}
        onChange={({ currentTarget: { value } }) => {
          const chosen = DOCUMENT_KINDS.find((each) => each === value);
          if (chosen) onKind(chosen);
        }}
      >
        {DOCUMENT_KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`documentKind.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is known of a document that is to be a source; what it does not say of itself stays unknown until somebody says it. */
export function ReviewDocument({ document, isOpen, onChange, onKind }: ReviewDocumentProps) {
  const t = useTranslate();
  return (
    <details class="review-document" open={isOpen}>
      <summary>{t('review.about')}</summary>
      {FIELDS.map((field) => (
        <label key={field} class="field">
          <span class="label">{t(field === 'publisher' ? 'sources.outlet' : `review.${field}`)}</span>
          <input
            type="text"
            dir="auto"
            value={document[field] ?? ''}
            placeholder={t('review.unknown')}
            onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value.trim() || null })}
          />
        </label>
      ))}
      <KindSelect kind={document.kind ?? 'article'} onKind={onKind ?? ((kind) => onChange({ kind }))} />
    </details>
  );
}
