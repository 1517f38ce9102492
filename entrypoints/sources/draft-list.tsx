import { useTranslate } from '../../components/translate.ts';
import type { Drafts } from './use-drafts.ts';

/** What was read and is still to be looked through; nothing when there is none. */
export function DraftList({ drafts, discard, keepAll }: Drafts) {
  const t = useTranslate();
  if (drafts.length === 0) return null;
  return (
    <section class="way" aria-labelledby="drafts-heading">
      <div class="toolbar">
        <h2 id="drafts-heading">{t('sources.toReview', drafts.length)}</h2>
        <span class="spacer" />
        {drafts.length > 1 && (
          <button type="button" class="action" onClick={keepAll}>
            {t('sources.keepAll')}
          </button>
        )}
      </div>
      <ul class="drafts">
        {drafts.map((one) => {
          const { title, claims } = one.draft.set;
          return (
            <li key={one.key}>
              <span class="draft-name">
                <bdi>{title}</bdi> <span class="hint">{t('sources.claimCount', claims.length)}</span>
              </span>
              <a class="action" href={`#review:${one.key}`} aria-label={t('sources.reviewOf', [title])}>
                {t('source.review')}
              </a>
              <button
                type="button"
                class="action quiet"
                aria-label={t('sources.discardOf', [title])}
                onClick={() => discard(one)}
              >
                {t('review.cancel')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
