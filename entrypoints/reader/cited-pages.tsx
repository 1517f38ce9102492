import { useTranslate } from '../../components/translate.ts';
import { compareWithCited, openBehind, useCited } from './use-cited.ts';

/** The pages that a document names: each is opened by a press, and those that are open can be compared with it. */
export function CitedPages({ cites }: { readonly cites: readonly string[] }) {
  const t = useTranslate();
  const pages = useCited(cites);
  if (cites.length === 0) return null;
  const open = pages.filter(({ tabId }) => tabId !== null);
  return (
    <details class="cited" open>
      <summary>{t('reader.cited', cites.length)}</summary>
      <p class="hint">{t('reader.citedMore')}</p>
      <ul>
        {pages.map(({ address, tabId }) => (
          <li key={address}>
            <bdi>{address}</bdi>
            {tabId === null ? (
              <button
                type="button"
                class="action"
                aria-label={t('reader.openCitedOf', [address])}
                onClick={() => openBehind(address)}
              >
                {t('reader.openCited')}
              </button>
            ) : (
              <span class="hint">{t('reader.isOpen')}</span>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="action primary"
        disabled={open.length === 0}
        onClick={() => void compareWithCited(open)}
      >
        {t('reader.compareCited', open.length)}
      </button>
    </details>
  );
}
