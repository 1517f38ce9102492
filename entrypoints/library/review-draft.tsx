import { useId, useState } from 'preact/hooks';
import { sayFinding } from '../../components/finding-sentence.ts';
import { useTranslate } from '../../components/translate.ts';
import type { FindingAnnotation } from '../../lib/core/annotation/annotation.ts';
import { draftClaimReview } from '../../lib/core/exchange/write/claim-review.ts';
import { fileNameFor, saveText } from '../../lib/ui/download.ts';

const FIELDS = ['url', 'rating', 'author'] as const;

/** A draft of a ClaimReview, for those who publish one: only with their own address, rating and name. */
export function ReviewDraft({ annotation }: { readonly annotation: FindingAnnotation }) {
  const t = useTranslate();
  const id = useId();
  const [details, setDetails] = useState({ url: '', author: '', rating: '' });
  const save = (event: Event): void => {
    event.preventDefault();
    const draft = draftClaimReview(annotation, { ...details, body: sayFinding(t, annotation.finding) });
    saveText(fileNameFor(`ClaimReview ${annotation.page.title}`, 'jsonld'), draft, 'application/ld+json');
  };
  const inputOf = (field: (typeof FIELDS)[number]) => ({
    id: `${id}-${field}`,
    required: true,
    value: details[field],
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      setDetails({ ...details, [field]: currentTarget.value }),
  });
  return (
    <details class="review">
      <summary>{t('claimReview.label')}</summary>
      <form onSubmit={save}>
        <p class="hint">{t('claimReview.more')}</p>
        {FIELDS.map((field) => (
          <div key={field} class="field">
            <label for={`${id}-${field}`}>{t(`claimReview.${field}`)}</label>
            {field === 'url' ? (
              <input {...inputOf(field)} type="url" pattern="https?://.+" />
            ) : (
              <input {...inputOf(field)} type="text" />
            )}
          </div>
        ))}
        <button type="submit" class="action">
          {t('claimReview.save')}
        </button>
      </form>
    </details>
  );
}
