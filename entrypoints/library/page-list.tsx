import { useEffect, useState } from 'preact/hooks';
import { useTranslate, useWriter } from '../../components/translate.ts';
import type { Facets } from '../../lib/core/annotation/annotation-query.ts';
import { hostOfAddress } from '../../lib/core/claim/web-address.ts';
import type { CheckedPageRecord } from '../../lib/protocol/annotation-types.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import { pageLink } from '../../lib/ui/page-link.ts';

interface PageListProps {
  readonly sites: Facets['site'];
  readonly onSite: (site: string) => void;
}

/** The sites that annotations are kept from, each a way to those of it. */
function SiteButtons({ sites, onSite }: PageListProps) {
  const t = useTranslate();
  if (sites.length === 0) return null;
  return (
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
  );
}

interface RecordedPageProps {
  readonly record: CheckedPageRecord;
  readonly onForget: (address: string) => void;
}

function RecordedPage({ record: { address, page, lastChecked, discrepancies }, onForget }: RecordedPageProps) {
  const t = useTranslate();
  const write = useWriter();
  const title = <bdi>{page.title || page.url}</bdi>;
  const href = pageLink(page.url);
  const link = href && (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
  return (
    <tr>
      <th scope="row">
        {link ?? title} <bdi class="hint">{hostOfAddress(page.url)}</bdi>
      </th>
      <td>{write.day(lastChecked)}</td>
      <td class="number">{write.number(discrepancies)}</td>
      <td>
        <button
          type="button"
          class="action quiet"
          aria-label={`${t('library.forget')} – ${page.title || page.url}`}
          onClick={() => onForget(address)}
        >
          {t('library.forget')}
        </button>
      </td>
    </tr>
  );
}

interface RecordTableProps {
  readonly pages: readonly CheckedPageRecord[];
  readonly onForget: (address: string) => void;
}

function RecordTable({ pages, onForget }: RecordTableProps) {
  const t = useTranslate();
  if (pages.length === 0) return null;
  return (
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
        {pages.map((record) => (
          <RecordedPage key={record.address} record={record} onForget={onForget} />
        ))}
      </tbody>
    </table>
  );
}

/** What the record of checked articles holds, and what can be done about it. */
function useRecord() {
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
  return {
    pages,
    isKept,
    keep: (isOn: boolean) => void callBackground('setKeepsRecord', { isOn }).then(refresh),
    forget: (address: string) => void callBackground('forgetCheckedPages', { addresses: [address] }).then(refresh),
  };
}

/** The record of checked articles, with the switch that keeps it; each can be struck out. */
export function PageList({ sites, onSite }: PageListProps) {
  const t = useTranslate();
  const { pages, isKept, keep, forget } = useRecord();
  return (
    <section class="pages" aria-label={t('library.pages')}>
      <SiteButtons sites={sites} onSite={onSite} />
      <h2>{t('library.record')}</h2>
      <label class="site-switch">
        <input
          type="checkbox"
          role="switch"
          checked={isKept}
          onChange={({ currentTarget }) => keep(currentTarget.checked)}
        />
        {t('library.keepRecord')}
      </label>
      <p class="hint">{t('library.keepRecordMore')}</p>
      <RecordTable pages={pages} onForget={forget} />
    </section>
  );
}
