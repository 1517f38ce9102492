import { useState } from 'preact/hooks';
import { ExportBar, type ExportFormat } from '../../components/export-bar.tsx';
import { type Filter, FilterBar } from '../../components/filter-bar.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { LeftOutList } from '../../components/left-out-list.tsx';
import { PageName } from '../../components/page-name.tsx';
import { SiteSwitch } from '../../components/site-switch.tsx';
import { sortFindings } from '../../components/sort-findings.ts';
import { type Notice, noticeOf, Toast } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { Finding } from '../../lib/core/finding/finding.ts';
import type { KeptSet } from '../../lib/extension/claim-set-store.ts';
import type { PageReport } from '../../lib/extension/messages.ts';
import { callBackground } from '../../lib/extension/messenger.ts';
import { undoKeeping } from '../../lib/extension/undo-keeping.ts';
import { exportPage } from './export-page.ts';
import { Status } from './status.tsx';
import { useReport } from './use-report.ts';
import { useSite } from './use-site.ts';

const count = ({ findings }: PageReport, relation: Finding['relation']): number =>
  findings.filter((finding) => finding.relation === relation).length;

interface ResultsProps {
  readonly report: PageReport;
  readonly onGoTo: (finding: Finding) => void;
}

/** Counts and list of a checked page. */
function Results({ report, onGoTo }: ResultsProps) {
  const t = useTranslate();
  const [filter, setFilter] = useState<Filter>(null);
  const counts = {
    differs: count(report, 'differs'),
    same: count(report, 'same'),
    unclear: count(report, 'unclear'),
    leftOut: report.leftOut.length,
  };
  const shown = sortFindings(report.findings).filter(({ relation }) => filter === null || relation === filter);
  return (
    <>
      <p class="visually-hidden" role="status">
        {t('popup.summary', [counts.differs, counts.same, counts.unclear, counts.leftOut])}
      </p>
      <FilterBar counts={counts} filter={filter} onFilter={setFilter} />
      {filter !== 'leftOut' && <FindingList key={filter} findings={shown} onGoTo={onGoTo} />}
      {(filter === null || filter === 'leftOut') && counts.leftOut > 0 && <LeftOutList claims={report.leftOut} />}
    </>
  );
}

/** The popup for one tab: how it stands, what was found, the site switch and the exports. */
export function Popup({ tabId }: { readonly tabId: number }) {
  const t = useTranslate();
  const { report, refresh } = useReport(tabId);
  const { host, isOn, switchSite, allow } = useSite(tabId);
  const [notice, setNotice] = useState<Notice | null>(null);
  const hasResults = report?.status === 'checked' && report.findings.length > 0;

  /** Does what was asked, says what came of it, then looks at the tab again. */
  const ask = async (doing: Parameters<typeof noticeOf>[0]): Promise<void> => {
    // The way back from what was done before is not to be taken while something else is under way.
    setNotice(null);
    setNotice(await noticeOf(doing));
    refresh();
  };
  const save = (format: ExportFormat): void => {
    const name = report && exportPage(report, format);
    if (name) setNotice({ text: t('export.saved', [name]) });
  };
  const stopUsing = async (kept: KeptSet): Promise<Notice> => {
    await undoKeeping(kept);
    return { text: t('use.undone') };
  };
  const keepAsSource = async (): Promise<Notice> => {
    const kept = await callBackground('useAsSource', { tabId });
    const text = t('use.kept', [String(kept.summary.quotations), String(kept.summary.figures)]);
    return { text, undo: () => void ask(() => stopUsing(kept)) };
  };

  return (
    <>
      <header>
        <h1>{t('extension.name')}</h1>
        {host !== null && <SiteSwitch host={host} isOn={isOn} onSwitch={(on) => void ask(() => switchSite(on))} />}
      </header>
      <main tabIndex={-1}>
        {report?.page && <PageName page={report.page} />}
        {hasResults ? (
          <Results
            report={report}
            onGoTo={({ id }) => void ask(() => callBackground('showFinding', { tabId, findingId: id }))}
          />
        ) : (
          <Status
            report={report}
            host={host}
            onCheckAnyway={() => void ask(() => callBackground('checkAnyway', { tabId }))}
            onSwitchOn={() => void ask(() => switchSite(true))}
            onTryAgain={refresh}
            onAllow={() => void ask(allow)}
          />
        )}
        {report?.notices.map((words) => (
          <p key={words} class="notice">
            {words}
          </p>
        ))}
      </main>
      <footer>
        {hasResults && <ExportBar onExport={save} />}
        {report?.status === 'checked' && (
          <button type="button" class="action" title={t('use.asSourceTitle')} onClick={() => void ask(keepAsSource)}>
            {t('use.asSource')}
          </button>
        )}
        <a class="options-link" href="options.html" target="_blank">
          {t('popup.options')}
        </a>
        <Toast notice={notice} />
      </footer>
    </>
  );
}
