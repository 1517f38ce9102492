import { sayFinding } from '../../components/finding-sentence.ts';
import { useTranslate } from '../../components/translate.ts';
import type { QuotationFinding } from '../../lib/core/check/finding.ts';
import { compareWithCited, type NamedPage, openBehind } from './use-cited.ts';

/** Words of the document that another source has, and not the page that it gives for them. */
function OtherSources({ findings }: { readonly findings: readonly QuotationFinding[] }) {
  const t = useTranslate();
  if (findings.length === 0) return null;
  return (
    <div class="other-sources" role="status">
      <p class="relation">{t('reader.otherSource')}</p>
      <p class="hint">{t('reader.otherSourceMore')}</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            <blockquote class="words" dir="auto">
              {finding.exact}
            </blockquote>
            <p>{sayFinding(t, finding)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CitedPagesProps {
  readonly pages: readonly NamedPage[];
  readonly otherSources: readonly QuotationFinding[];
}

/** The pages that a document names: each is opened by a press, and those that are open can be compared with it. */
export function CitedPages({ pages, otherSources }: CitedPagesProps) {
  const t = useTranslate();
  if (pages.length === 0) return null;
  const open = pages.filter(({ tabId }) => tabId !== null);
  return (
    <details class="cited" open>
      <summary>{t('reader.cited', pages.length)}</summary>
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
      <OtherSources findings={otherSources} />
    </details>
  );
}
