import { useTranslate } from '../../components/translate.ts';
import type { KeptDraft } from '../../lib/protocol/source-drafts.ts';
import type { Drafts } from './use-drafts.ts';

/** Moves the focus to the draft beside one that goes, or to the page when there is none. */
function focusBeside(button: HTMLElement): void {
  const line = button.closest('li');
  const beside = line?.nextElementSibling ?? line?.previousElementSibling;
  (beside?.querySelector('a') ?? button.closest('main'))?.focus();
}

/** One draft with what can be done with it. */
function DraftLine({ one, onDiscard }: { readonly one: KeptDraft; readonly onDiscard: () => void }) {
  const t = useTranslate();
  const { title, claims } = one.draft.set;
  return (
    <li>
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
        onClick={({ currentTarget }) => {
          focusBeside(currentTarget);
          onDiscard();
        }}
      >
        {t('review.cancel')}
      </button>
    </li>
  );
}

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
          <button
            type="button"
            class="action"
            onClick={({ currentTarget }) => {
              focusBeside(currentTarget);
              keepAll();
            }}
          >
            {t('sources.keepAll')}
          </button>
        )}
      </div>
      <ul class="drafts">
        {drafts.map((one) => (
          <DraftLine key={one.key} one={one} onDiscard={() => discard(one)} />
        ))}
      </ul>
    </section>
  );
}
