import { useEffect, useState } from 'preact/hooks';
import { useTranslate, useWriter } from '../../components/translate.ts';
import type { Facets } from '../../lib/core/annotation/annotation-query.ts';
import { isWebAddress } from '../../lib/core/annotation/iri.ts';
import type { CheckedPageRecord } from '../../lib/protocol/annotation-types.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';

/** The record of checked articles, with the switch that keeps it; each can be struck out. */
export function PageList({
  sites,
  onSite,
}: {
  readonly sites: Facets['site'];
  readonly onSite: (site: string) => void;
}) {
  const t = useTranslate();
  const write = useWriter();
  const [pages, setPages] = useState<readonly CheckedPageRecord[]>([]);
  const [isKept, setKept] = useState(false);
  const refresh = async (): Promise<void> => {
    const [listed, keeps] = await Promise.all([
      callBackground('listCheckedPages', undefined),
      callBackground('getKeepsRecord', undefined),
    ]);
    setPages(listed);
    setKept(keeps);
  };
  useEffect(() => void refresh(), []);
  const keep = async (isOn: boolean): Promise<void> => {
    await callBackground('setKeepsRecord', { isOn });
    await refresh();
  };
  const forget = async (addresses: readonly string[]): Promise<void> => {
    await callBackground('forgetCheckedPages', { addresses });
    await refresh();
  };
  return (
    <section class="pages" aria-label={t('library.pages')}>
      {sites.length > 0 && (
        <>
          <h2>{t('library.sites')}</h2>
          <ul class="sites">
            {sites.map(({ value, label, count }) => (
              <li key={value}>
                <button type="button" class="action" onClick={() => onSite(value)}>
                  {t('library.counted', [label, count])}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('library.record')}</h2>
      <label class="site-switch">
        <input
          type="checkbox"
          role="switch"
          checked={isKept}
          onChange={({ currentTarget }) => void keep(currentTarget.checked)}
        />
        {t('library.keepRecord')}
      </label>
      <p class="hint">{t('library.keepRecordMore')}</p>
      {pages.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('library.page')}</th>
              <th scope="col">{t('library.lastChecked')}</th>
              <th scope="col" class="number">
                {t('relation.differs')}
              </th>
              <th scope="col">
                <span class="visually-hidden">{t('library.forget')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {pages.map(({ address, page, lastChecked, discrepancies }) => (
              <tr key={address}>
                <th scope="row">
                  {isWebAddress(page.url) ? (
                    <a href={page.url} target="_blank" rel="noopener noreferrer">
                      <bdi>{page.title || page.url}</bdi>
                    </a>
                  ) : (
                    <bdi>{page.title || page.url}</bdi>
                  )}
                </th>
                <td>{write.day(lastChecked)}</td>
                <td class="number">{write.number(discrepancies)}</td>
                <td>
                  <button type="button" class="action quiet" onClick={() => void forget([address])}>
                    {t('library.forget')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
