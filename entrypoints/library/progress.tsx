import { useTranslate } from '../../components/translate.ts';
import type { Work } from './use-work.ts';

/** How far something is, and the way to stop it. */
export function Progress({ work: { done, total, cancel } }: { readonly work: Work }) {
  const t = useTranslate();
  return (
    <p class="progress">
      <progress aria-label={t('library.exporting')} value={done} max={Math.max(1, total)} />
      <span>{t('library.progress', [done, total])}</span>
      <button type="button" class="action" onClick={cancel}>
        {t('library.cancel')}
      </button>
    </p>
  );
}
