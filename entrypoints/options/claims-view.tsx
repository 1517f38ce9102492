import { useEffect, useState } from 'preact/hooks';
import { AsideList } from '../../components/aside-list.tsx';
import { ClaimTable } from '../../components/claim-table.tsx';
import type { Notice } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { ClaimChange } from '../../lib/core/claim/change-claim.ts';
import type { ClaimRows } from '../../lib/core/claim/find-claims.ts';
import type { AsideClaim } from '../../lib/core/claim/prove-claim-set.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { ClaimSetSummary, KeptSet } from '../../lib/protocol/set-types.ts';

/** Rows on a page of the table: what a slow machine draws without a wait. */
const AT_A_TIME = 50;

interface ClaimsViewProps {
  readonly set: ClaimSetSummary;
  /** Changes whenever the set may have. */
  readonly round: number;
  readonly act: (doing: () => Promise<Notice | null>) => void;
  readonly undoable: (kept: KeptSet, text: string) => Notice;
}

/** Rows that answer what was asked last; an answer to an earlier question is dropped. */
function useRows(id: string, { words, page, round }: { words: string; page: number; round: number }): ClaimRows | null {
  const [found, setFound] = useState<ClaimRows | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const rows = await callBackground('findClaims', { id, words, from: page * AT_A_TIME, count: AT_A_TIME });
      if (isWanted) setFound(rows);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [id, words, page, round]);
  return found;
}

/** The claims of a set that are put aside. */
function Aside({ id, round }: { readonly id: string; readonly round: number }) {
  const [aside, setAside] = useState<readonly AsideClaim[]>([]);
  useEffect(() => void callBackground('listAside', { id }).then(setAside), [id, round]);
  return <AsideList aside={aside} />;
}

interface SearchFieldProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

function SearchField({ words, onWords }: SearchFieldProps) {
  const t = useTranslate();
  return (
    <input
      type="search"
      aria-label={t('claims.search')}
      placeholder={t('claims.search')}
      value={words}
      onInput={({ currentTarget }) => onWords(currentTarget.value)}
    />
  );
}

/** The claims of one set: searched, gone through page by page, put right and removed. */
export function ClaimsView({ set, round, act, undoable }: ClaimsViewProps) {
  const t = useTranslate();
  const [words, setWords] = useState('');
  const [page, setPage] = useState(0);
  const found = useRows(set.id, { words, page, round });
  const change = (doing: () => Promise<KeptSet>, text: string): void => act(async () => undoable(await doing(), text));
  const put = (claim: string, changed: ClaimChange): void =>
    change(() => callBackground('changeClaim', { set: set.id, claim, change: changed }), t('claims.changed'));
  const search = (wanted: string): void => {
    setWords(wanted);
    setPage(0);
  };
  const isOwn = set.origin !== 'bundled';
  const last = Math.max(0, Math.ceil((found?.total ?? 0) / AT_A_TIME) - 1);
  return (
    <section aria-labelledby="claims-heading">
      <p class="back">
        <a href="#">{t('claims.back')}</a>
      </p>
      <h2 id="claims-heading" dir="auto">
        {set.title}
      </h2>
      {!isOwn && <p class="hint">{t('claims.bundled')}</p>}
      <div class="toolbar">
        <SearchField words={words} onWords={search} />
        <span role="status">{found && t('claims.found', found.total)}</span>
        <span class="spacer" />
        {last > 0 && <Pager page={page} last={last} onPage={setPage} />}
      </div>
      {found && (
        <ClaimTable
          rows={found.rows}
          onChange={isOwn ? put : undefined}
          onRemove={(claim) => change(() => callBackground('removeClaim', { set: set.id, claim }), t('claims.removed'))}
        />
      )}
      <Aside id={set.id} round={round} />
    </section>
  );
}

interface PagerProps {
  /** Counted from 0. */
  readonly page: number;
  readonly last: number;
  readonly onPage: (page: number) => void;
}

function Pager({ page, last, onPage }: PagerProps) {
  const t = useTranslate();
  return (
    <span class="toolbar">
      <button type="button" class="action quiet" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('claims.previous')}
      </button>
      <span>{t('claims.page', [page + 1, last + 1])}</span>
      <button type="button" class="action quiet" disabled={page >= last} onClick={() => onPage(page + 1)}>
        {t('claims.next')}
      </button>
    </span>
  );
}
