import { useEffect, useState } from 'preact/hooks';
import { ExportMenu } from '../../components/export-menu.tsx';
import { moveByKey } from '../../components/finding-list.tsx';
import { sayFinding } from '../../components/finding-sentence.ts';
import { LeftOutList } from '../../components/left-out-list.tsx';
import { NothingFound } from '../../components/nothing-found.tsx';
import { useOneStop } from '../../components/one-stop.ts';
import { PageStatus } from '../../components/page-status.tsx';
import { RememberedList } from '../../components/remembered-list.tsx';
import { SourceHere } from '../../components/source-here.tsx';
import type { Notice } from '../../components/toast.tsx';
import { ToldList } from '../../components/told-list.tsx';
import { useTranslate } from '../../components/translate.ts';
import { listItems, type PageItem } from '../../lib/core/annotation/page-items.ts';
import type { PlacedAnnotation } from '../../lib/core/annotation/stored-annotation.ts';
import type { Finding, ToldOtherwise } from '../../lib/core/check/finding.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { PageReport, PlacedFinding } from '../../lib/protocol/page-types.ts';
import type { MuteReason } from '../../lib/protocol/set-types.ts';
import { readAsked } from '../../lib/ui/choose-reading.ts';
import { sayMuted } from '../../lib/ui/mute.ts';
import { openLetter } from '../../lib/ui/open-letter.ts';
import { openReader } from '../../lib/ui/open-reader.ts';
import { removeSource } from '../../lib/ui/remove-source.ts';
import { savePage } from '../../lib/ui/save-page.ts';
import { useAnnotations } from '../../lib/ui/use-annotations.ts';
import { useRememberedHere } from '../../lib/ui/use-remembered-here.ts';
import { useSetsHere } from '../../lib/ui/use-sets-here.ts';
import { useSite } from '../../lib/ui/use-site.ts';
import { watchCard } from '../../lib/ui/watch-card.ts';
import { ItemView } from './item-view.tsx';

/** Does something that may fail, and says what came of it. */
export type Ask = (doing: () => Promise<Notice | null | undefined | void>) => void;

interface PageViewProps {
  readonly tabId: number;
  readonly report: PageReport | null;
  readonly ask: Ask;
  readonly refresh: () => void;
  /** The annotation that is being written on. */
  readonly openId: string | null;
  readonly onOpen: (annotation: string | null) => void;
  /** Goes over to the view in which the article becomes a source. */
  readonly onUseAsSource: () => void;
}

/** The finding whose card the reader opened last on the page. */
function useCurrent(tabId: number): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const stopped = new AbortController();
    watchCard(tabId, setCurrent, stopped.signal);
    return () => stopped.abort();
  }, [tabId]);
  return current;
}

const goTo = (item: HTMLElement | null): void => item?.scrollIntoView({ block: 'nearest' });

type Item = PageItem<PlacedFinding>;

/** What can be done about an item of the list; `onOpen` opens the note of the annotation named, or none. */
function useItemActions({ tabId, report, ask, onOpen }: PageViewProps) {
  const t = useTranslate();
  return {
    write: (finding: PlacedFinding): void =>
      ask(async () => {
        const [kept] = await callBackground('keepFindings', { tabId, findingIds: [finding.id] });
        onOpen(kept?.annotation.id ?? null);
      }),
    annotate: (): void =>
      ask(async () => {
        const kept = await callBackground('annotateSelection', { tabId });
        if (!kept) return { text: t('panel.notSelected') };
        onOpen(kept.annotation.id);
        return null;
      }),
    mute: ({ id }: Finding, reason: MuteReason): void =>
      ask(async () => sayMuted(await callBackground('muteFinding', { tabId, findingId: id, reason }), reason, ask)),
    remove: ({ annotation }: PlacedAnnotation): void =>
      ask(async () => {
        const removed = await callBackground('removeAnnotations', { ids: [annotation.id] });
        const restore = async (): Promise<Notice> => {
          await callBackground('restoreAnnotations', { annotations: removed });
          return { text: t('panel.restored') };
        };
        return { text: t('panel.removed'), undo: () => ask(restore) };
      }),
    showTold: ({ start, end, exact }: ToldOtherwise): void =>
      ask(async () => void (await callBackground('showPassage', { tabId, passage: { start, end, exact } }))),
    show: ({ finding, annotation }: Item): void =>
      ask(async () => {
        if (finding) await callBackground('showFinding', { tabId, findingId: finding.id });
        else if (annotation?.span) {
          const { span } = annotation;
          const exact = report?.text.slice(span.start, span.end) ?? '';
          await callBackground('showPassage', { tabId, passage: { ...span, exact } });
        }
      }),
  };
}

interface ItemListProps {
  readonly items: readonly Item[];
  readonly tabId: number;
  readonly tags: readonly string[];
  readonly openId: string | null;
  readonly onOpen: (annotation: string | null) => void;
  readonly actions: ReturnType<typeof useItemActions>;
}

function ItemList({ items, tabId, tags, openId, onOpen, actions }: ItemListProps) {
  const current = useCurrent(tabId);
  const stop = useOneStop<HTMLOListElement>();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys go from one control in the list to another
    <ol class="cards" {...stop} onKeyDown={moveByKey}>
      {items.map((item) => {
        const isCurrent = item.finding?.id === current;
        const id = item.annotation?.annotation.id ?? null;
        return (
          <li key={item.key} ref={isCurrent ? goTo : null} aria-current={isCurrent}>
            <ItemView
              item={item}
              tagsInUse={tags}
              isOpen={openId !== null && openId === id}
              onOpen={(isOpen) => onOpen(isOpen ? id : null)}
              onWrite={actions.write}
              onShow={() => actions.show(item)}
              onMute={actions.mute}
              onRemove={actions.remove}
            />
          </li>
        );
      })}
    </ol>
  );
}

type StatusViewProps = PageViewProps & { readonly site: ReturnType<typeof useSite> };

/** Why there is nothing to list, and what can be done. */
function StatusView({ tabId, report, ask, refresh, onUseAsSource, site }: StatusViewProps) {
  const doThenLook = (doing: () => Promise<void>): void =>
    ask(async () => {
      await doing();
      refresh();
    });
  return (
    <PageStatus
      status={report?.status ?? 'checking'}
      problem={report?.problem ?? null}
      host={site.host}
      onUseAsSource={onUseAsSource}
      onCheckAnyway={() => doThenLook(() => callBackground('checkAnyway', { tabId }))}
      onCheckAlways={() => doThenLook(site.checkAlways)}
      onSwitchOn={() => doThenLook(() => site.switchSite(true))}
      onTryAgain={refresh}
      onAllow={() => doThenLook(site.allow)}
      onAllowAll={() => doThenLook(site.allowAll)}
      onReadAsked={() => doThenLook(readAsked)}
      isRefused={site.isRefused}
      onOpenDocument={(aim) => doThenLook(() => openReader(tabId, aim))}
    />
  );
}

type ToolbarProps = PageViewProps & { readonly onAnnotate: () => void };

function Toolbar({ tabId, report, ask, onAnnotate }: ToolbarProps) {
  const t = useTranslate();
  const isDisabled = report?.status !== 'checked';
  return (
    <div class="toolbar">
      <button type="button" class="action" disabled={isDisabled} onClick={onAnnotate}>
        {t('panel.annotate')}
      </button>
      <span class="spacer" />
      <ExportMenu
        isDisabled={isDisabled}
        filter={null}
        opens="below"
        onExport={(format, choice) =>
          ask(() => savePage(tabId, report, { format, choice, say: (finding) => sayFinding(t, finding) }))
        }
        onLetter={() => ask(() => openLetter({ tabId }))}
      />
    </div>
  );
}

/** What was found on the page and what is kept of it, in reading order; the only place where notes are written. */
export function PageView(props: PageViewProps) {
  const { tabId, report, ask, openId, onOpen, onUseAsSource } = props;
  const { annotations, tags } = useAnnotations(tabId);
  const site = useSite(tabId);
  const sets = useSetsHere(tabId, site.host);
  const remembered = useRememberedHere(tabId, report);
  const actions = useItemActions(props);
  const items = listItems(report?.findings ?? [], annotations);
  const status = report?.status ?? 'checking';
  const hasOther = report !== null && report.folded.length + report.sourceOf.length > 0;
  // What is kept of a page is shown even when the page is not read.
  if (status !== 'checked' && (items.length === 0 || status === 'checking' || status === 'failed'))
    return <StatusView {...props} site={site} />;
  return (
    <>
      <Toolbar {...props} onAnnotate={actions.annotate} />
      <SourceHere sources={report?.sourceOf ?? []} onRemove={(source) => ask(() => removeSource(source, ask))} />
      {items.length > 0 && (
        <ItemList items={items} tabId={tabId} tags={tags} openId={openId} onOpen={onOpen} actions={actions} />
      )}
      {remembered && <RememberedList {...remembered} />}
      {items.length === 0 && sets && !hasOther && (
        <NothingFound {...sets} host={site.host} onUseAsSource={onUseAsSource} />
      )}
      <ToldList told={report?.toldOtherwise ?? []} onGoTo={actions.showTold} />
      <LeftOutList kind="folded" claims={report?.folded ?? []} />
    </>
  );
}
