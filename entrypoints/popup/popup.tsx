import { useState } from 'preact/hooks';
import { sayClaimCounts } from '../../components/claim-counts.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import type { Filter } from '../../components/filter-bar.tsx';
import { sayFinding } from '../../components/finding-sentence.ts';
import { NothingFound } from '../../components/nothing-found.tsx';
import { NoticeList } from '../../components/notice-list.tsx';
import { PageStatus } from '../../components/page-status.tsx';
import { RememberedList } from '../../components/remembered-list.tsx';
import { SiteSwitch } from '../../components/site-switch.tsx';
import type { FindingOrder } from '../../components/sort-findings.ts';
import { SourceHere } from '../../components/source-here.tsx';
import { type Notice, noticeOf, Toast } from '../../components/toast.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import { hasSidePanel, openSidePanel } from '../../lib/background/tabs/side-panel.ts';
import type { Finding } from '../../lib/core/check/finding.ts';
import type { RememberedHere } from '../../lib/protocol/memory-types.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { PageReport, PageStatus as PageStatusName } from '../../lib/protocol/page-types.ts';
import type { KeptSet, MuteReason } from '../../lib/protocol/set-types.ts';
import { readAsked } from '../../lib/ui/choose-reading.ts';
import { sayMuted } from '../../lib/ui/mute.ts';
import { openLetter } from '../../lib/ui/open-letter.ts';
import { openReader } from '../../lib/ui/open-reader.ts';
import { removeSource } from '../../lib/ui/remove-source.ts';
import { savePage } from '../../lib/ui/save-page.ts';
import { undoKeeping } from '../../lib/ui/undo-keeping.ts';
import { useReadHere } from '../../lib/ui/use-read-here.ts';
import { useRememberedHere } from '../../lib/ui/use-remembered-here.ts';
import { useReport } from '../../lib/ui/use-report.ts';
import { type SetsHere, useSetsHere } from '../../lib/ui/use-sets-here.ts';
import { useSite } from '../../lib/ui/use-site.ts';
import { Here, MutedHere } from './here.tsx';
import { MoreMenu } from './more-menu.tsx';
import { Results } from './results.tsx';

/** Does what was asked and says what came of it. */
type Ask = (doing: Parameters<typeof noticeOf>[0]) => void;

/** What the popup does about a tab that can be taken back, each with what it says of it. */
function useUndoable(tabId: number, ask: Ask) {
  const t = useTranslate();
  const write = useWriter();
  const stopUsing = async (kept: KeptSet): Promise<Notice> => {
    await undoKeeping(kept);
    return { text: t('use.undone') };
  };
  return {
    keepAsSource: async (): Promise<Notice> => {
      const kept = await callBackground('useAsSource', { tabId });
      const text = t('use.kept', [write.list(sayClaimCounts(t, kept.summary))]);
      return { text, undo: () => ask(() => stopUsing(kept)) };
    },
    mute: async ({ id }: Finding, reason: MuteReason): Promise<Notice> =>
      sayMuted(await callBackground('muteFinding', { tabId, findingId: id, reason }), reason, ask),
    setSetOff: async (set: string, site: string): Promise<Notice> => {
      const switchOff = (off: boolean): Promise<void> => callBackground('setSetOffOn', { id: set, host: site, off });
      await switchOff(true);
      return { text: t('mute.setMuted', [site]), undo: () => ask(() => switchOff(false)) };
    },
  };
}

interface PartProps {
  readonly tabId: number;
  readonly report: PageReport | null;
  readonly ask: Ask;
  readonly actions: ReturnType<typeof useUndoable>;
  /** What of the report is shown. */
  readonly filter: Filter;
  readonly order: FindingOrder;
}

/** The report where it has findings to show. */
const resultsIn = (report: PageReport | null): PageReport | null =>
  report?.status === 'checked' && report.findings.length + report.folded.length > 0 ? report : null;

function Toolbar({
  tabId,
  report,
  ask,
  actions,
  filter,
  order,
  onOrder,
}: PartProps & { readonly onOrder: Parameters<typeof MoreMenu>[0]['onOrder'] }) {
  const t = useTranslate();
  return (
    <div class="toolbar">
      <button
        type="button"
        class="action"
        title={t('use.asSourceTitle')}
        disabled={report?.status !== 'checked'}
        onClick={() => ask(actions.keepAsSource)}
      >
        {t('use.asSource')}
      </button>
      <ExportMenu
        isDisabled={report?.status !== 'checked'}
        filter={filter}
        onExport={(format, choice) =>
          ask(() => savePage(tabId, report, { format, choice, say: (finding) => sayFinding(t, finding) }))
        }
        onLetter={() => ask(() => openLetter({ tabId }))}
      />
      {hasSidePanel() && (
        <button type="button" class="action" onClick={() => ask(() => openSidePanel(tabId))}>
          {t('popup.sidePanel')}
        </button>
      )}
      <span class="spacer" />
      <MoreMenu tabId={tabId} order={order} onOrder={onOrder} />
    </div>
  );
}

interface BodyProps extends PartProps {
  readonly site: ReturnType<typeof useSite>;
  readonly sets: SetsHere | null;
  /** `null` until it is known. */
  readonly remembered: RememberedHere | null;
  readonly onFilter: (filter: Filter) => void;
}

/** What was found, or why nothing was. */
function Body({ tabId, report, ask, actions, filter, order, onFilter, site, sets, remembered }: BodyProps) {
  const { host } = site;
  const results = resultsIn(report);
  if (results)
    return (
      <Results
        report={results}
        remembered={remembered}
        filter={filter}
        onFilter={onFilter}
        order={order}
        onGoTo={({ id }) => ask(() => callBackground('showFinding', { tabId, findingId: id }))}
        onGoToTold={({ start, end, exact }) =>
          ask(async () => void (await callBackground('showPassage', { tabId, passage: { start, end, exact } })))
        }
        onMute={(finding, reason) => ask(() => actions.mute(finding, reason))}
        onMuteSet={host === null ? undefined : ({ claim }) => ask(() => actions.setSetOff(claim.set, host))}
      />
    );
  if (report?.sourceOf.length) return remembered && <RememberedList {...remembered} />;
  // All at once, so that nothing moves.
  if (report?.status === 'checked' && sets)
    return (
      remembered && (
        <>
          <RememberedList {...remembered} />
          <NothingFound {...sets} host={host} onUseAsSource={() => ask(actions.keepAsSource)} />
        </>
      )
    );
  return <Status tabId={tabId} report={report} ask={ask} actions={actions} site={site} />;
}

/** Why there is no list. */
function Status({
  tabId,
  report,
  ask,
  actions,
  site,
}: Omit<BodyProps, 'filter' | 'order' | 'sets' | 'remembered' | 'onFilter'>) {
  const { host, switchSite, allow, allowAll, checkAlways, isRefused } = site;
  const checkAnyway = (): void => ask(() => callBackground('checkAnyway', { tabId }));
  return (
    <PageStatus
      status={report?.status ?? 'checking'}
      problem={report?.problem ?? null}
      host={host}
      onUseAsSource={() => ask(actions.keepAsSource)}
      onCheckAnyway={checkAnyway}
      onCheckAlways={() => ask(checkAlways)}
      onSwitchOn={() => ask(() => switchSite(true))}
      onTryAgain={checkAnyway}
      onAllow={() => ask(allow)}
      onAllowAll={() => ask(allowAll)}
      onReadAsked={() => ask(readAsked)}
      isRefused={isRefused}
      onOpenDocument={(aim) => ask(() => openReader(tabId, aim))}
    />
  );
}

/** What was last done, and how to do something; each time the tab is looked at again. */
function useAsk(refresh: () => void): { readonly notice: Notice | null; readonly ask: Ask } {
  const [notice, setNotice] = useState<Notice | null>(null);
  const perform = async (doing: Parameters<Ask>[0]): Promise<void> => {
    // The way back from what was done before is not to be taken while something else is under way.
    setNotice(null);
    setNotice(await noticeOf(doing));
    refresh();
  };
  return { notice, ask: (doing) => void perform(doing) };
}

/** Where the browser keeps us out there is nothing to switch. */
const UNSWITCHED: readonly PageStatusName[] = ['noAccess', 'needsAccess', 'unreadable', 'pdf'];

/** The popup for one tab: its status, what was found, the site switch and the exports. */
export function Popup({ tabId }: { readonly tabId: number }) {
  const t = useTranslate();
  const { report, refresh } = useReport(tabId);
  const site = useSite(tabId);
  const { notice, ask } = useAsk(refresh);
  const [filter, setFilter] = useState<Filter>(null);
  const [order, setOrder] = useState<FindingOrder>('gravestFirst');
  const part = { tabId, report, ask, actions: useUndoable(tabId, ask), filter, order };
  const { host, isOn, switchSite } = site;
  const sets = useSetsHere(tabId, host);
  const read = useReadHere(tabId, report);
  const remembered = useRememberedHere(tabId, report);
  const results = resultsIn(report);
  const hasSwitch = host !== null && !UNSWITCHED.includes(report?.status ?? 'checking');
  return (
    <>
      <header>
        <h1>{t('extension.name')}</h1>
        {hasSwitch && <SiteSwitch host={host} isOn={isOn} onSwitch={(on) => ask(() => switchSite(on))} />}
      </header>
      <main tabIndex={-1}>
        {report && <Here page={report.page} code={results?.code ?? null} read={read} sets={sets} />}
        {report && <SourceHere sources={report.sourceOf} onRemove={(source) => ask(() => removeSource(source, ask))} />}
        {report && <NoticeList notices={report.notices} isRoomy={results === null} />}
        <Body {...part} site={site} sets={sets} remembered={remembered} onFilter={setFilter} />
        <MutedHere read={read} />
      </main>
      <footer class="says-above">
        <Toolbar {...part} onOrder={results && setOrder} />
        <Toast notice={notice} />
      </footer>
    </>
  );
}
