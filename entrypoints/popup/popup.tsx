import { useState } from 'preact/hooks';
import { ExportMenu } from '../../components/export-menu.tsx';
import { sayFinding } from '../../components/finding-sentence.ts';
import { NoticeList } from '../../components/notice-list.tsx';
import { PageName } from '../../components/page-name.tsx';
import { PageStatus } from '../../components/page-status.tsx';
import { SiteSwitch } from '../../components/site-switch.tsx';
import { type Notice, noticeOf, Toast } from '../../components/toast.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import { hasSidePanel, openSidePanel } from '../../lib/background/tabs/side-panel.ts';
import type { Finding } from '../../lib/core/check/finding.ts';
import type { ExportFormat } from '../../lib/core/exchange/write/export-formats.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { KeptSet } from '../../lib/protocol/set-types.ts';
import { undoKeeping } from '../../lib/ui/undo-keeping.ts';
import { useReport } from '../../lib/ui/use-report.ts';
import { useSite } from '../../lib/ui/use-site.ts';
import { Results } from './results.tsx';

/** The popup for one tab: how it stands, what was found, the site switch and the exports. */
export function Popup({ tabId }: { readonly tabId: number }) {
  const t = useTranslate();
  const write = useWriter();
  const { report, refresh } = useReport(tabId);
  const { host, isOn, switchSite, allow } = useSite(tabId);
  const [notice, setNotice] = useState<Notice | null>(null);
  const isChecked = report?.status === 'checked';
  const hasResults = isChecked && report.findings.length > 0;

  /** Does what was asked, says what came of it, then looks at the tab again. */
  const ask = async (doing: Parameters<typeof noticeOf>[0]): Promise<void> => {
    // The way back from what was done before is not to be taken while something else is under way.
    setNotice(null);
    setNotice(await noticeOf(doing));
    refresh();
  };
  const save = async (format: ExportFormat): Promise<Notice | null> => {
    // Who opens the popup need not wait for what few of them use.
    const { exportPage } = await import('../../lib/ui/export-page.ts');
    const name = report && exportPage(report, { format, say: (finding) => sayFinding(t, finding) });
    return name === null ? null : { text: t('export.saved', [name]) };
  };
  const stopUsing = async (kept: KeptSet): Promise<Notice> => {
    await undoKeeping(kept);
    return { text: t('use.undone') };
  };
  const keepAsSource = async (): Promise<Notice> => {
    const kept = await callBackground('useAsSource', { tabId });
    const { quotations, figures } = kept.summary;
    const text = t('use.kept', [write.list([t('count.quotations', quotations), t('count.figures', figures)])]);
    return { text, undo: () => void ask(() => stopUsing(kept)) };
  };

  const mute = async ({ id }: Finding): Promise<Notice> => {
    const { id: pair } = await callBackground('muteFinding', { tabId, findingId: id });
    return { text: t('mute.muted'), undo: () => void ask(() => callBackground('unmute', { id: pair })) };
  };
  const setSetOff = async (set: string, site: string): Promise<Notice> => {
    const switchOff = (off: boolean): Promise<void> => callBackground('setSetOffOn', { id: set, host: site, off });
    await switchOff(true);
    return { text: t('mute.setMuted', [site]), undo: () => void ask(() => switchOff(false)) };
  };

  return (
    <>
      <header>
        <h1>{t('extension.name')}</h1>
        {host !== null && <SiteSwitch host={host} isOn={isOn} onSwitch={(on) => void ask(() => switchSite(on))} />}
      </header>
      <main tabIndex={-1}>
        {report?.page && <PageName page={report.page} />}
        {report && <NoticeList notices={report.notices} isRoomy={!hasResults} />}
        {hasResults ? (
          <Results
            report={report}
            onGoTo={({ id }) => void ask(() => callBackground('showFinding', { tabId, findingId: id }))}
            onMute={(finding) => void ask(() => mute(finding))}
            onMuteSet={host === null ? undefined : ({ claim }) => void ask(() => setSetOff(claim.set, host))}
          />
        ) : (
          <PageStatus
            status={report?.status ?? 'checking'}
            problem={report?.problem ?? null}
            host={host}
            onUseAsSource={() => void ask(keepAsSource)}
            onCheckAnyway={() => void ask(() => callBackground('checkAnyway', { tabId }))}
            onSwitchOn={() => void ask(() => switchSite(true))}
            onTryAgain={() => void ask(() => callBackground('checkAnyway', { tabId }))}
            onAllow={() => void ask(allow)}
          />
        )}
      </main>
      <footer>
        <div class="toolbar">
          <button
            type="button"
            class="action"
            title={t('use.asSourceTitle')}
            disabled={!isChecked}
            onClick={() => void ask(keepAsSource)}
          >
            {t('use.asSource')}
          </button>
          <ExportMenu isDisabled={!hasResults} onExport={(format) => void ask(() => save(format))} />
          {hasSidePanel() && (
            <button type="button" class="action" onClick={() => void ask(() => openSidePanel(tabId))}>
              {t('popup.sidePanel')}
            </button>
          )}
        </div>
        <nav class="links">
          <a href={`compare.html?second=${tabId}`} target="_blank">
            {t('popup.compare')}
          </a>
          <a href="library.html" target="_blank">
            {t('library.title')}
          </a>
          <a href="options.html" target="_blank">
            {t('popup.options')}
          </a>
        </nav>
        <Toast notice={notice} />
      </footer>
    </>
  );
}
