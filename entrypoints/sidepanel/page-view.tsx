import { useEffect, useState } from 'preact/hooks';
import { NothingFound } from '../../components/nothing-found.tsx';
import { PageStatus } from '../../components/page-status.tsx';
import type { Notice } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { PlacedAnnotation } from '../../lib/core/annotation/stored-annotation.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { PageReport, PlacedFinding } from '../../lib/protocol/page-types.ts';
import { useAnnotations } from '../../lib/ui/use-annotations.ts';
import { useSetsHere } from '../../lib/ui/use-sets-here.ts';
import { useSite } from '../../lib/ui/use-site.ts';
import { watchCard } from '../../lib/ui/watch-card.ts';
import { ItemView } from './item-view.tsx';
import { listItems } from './panel-items.ts';

/** Does something that may fail, and says what came of it. */
export type Ask = (doing: () => Promise<Notice | null | undefined | void>) => void;

interface PageViewProps {
  readonly tabId: number;
  readonly report: PageReport | null;
  readonly ask: Ask;
  readonly refresh: () => void;
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

/** What was found on the page and what is kept of it, in reading order; the only place where notes are written. */
export function PageView({ tabId, report, ask, refresh, onUseAsSource }: PageViewProps) {
  const t = useTranslate();
  const { annotations, tags } = useAnnotations(tabId);
  const [open, setOpen] = useState<string | null>(null);
  const current = useCurrent(tabId);
  const { host, switchSite, allow } = useSite(tabId);
  const sets = useSetsHere(tabId, host);
  const items = listItems(report?.findings ?? [], annotations);

  const write = (finding: PlacedFinding): void =>
    ask(async () => {
      const [kept] = await callBackground('keepFindings', { tabId, findingIds: [finding.id] });
      setOpen(kept?.annotation.id ?? null);
    });
  const annotate = (): void =>
    ask(async () => {
      const kept = await callBackground('annotateSelection', { tabId });
      if (!kept) return { text: t('panel.notSelected') };
      setOpen(kept.annotation.id);
      return null;
    });
  const remove = ({ annotation }: PlacedAnnotation): void =>
    ask(async () => {
      const removed = await callBackground('removeAnnotations', { ids: [annotation.id] });
      const restore = (): void =>
        ask(async () => {
          await callBackground('restoreAnnotations', { annotations: removed });
          return { text: t('panel.restored') };
        });
      return { text: t('panel.removed'), undo: restore };
    });
  const show = ({ finding, annotation }: (typeof items)[number]): void =>
    ask(async () => {
      if (finding) await callBackground('showFinding', { tabId, findingId: finding.id });
      else if (annotation?.span) {
        const { span } = annotation;
        const exact = report?.text.slice(span.start, span.end) ?? '';
        await callBackground('showPassage', { tabId, passage: { ...span, exact } });
      }
    });

  const doThenLook = (doing: () => Promise<void>): void =>
    ask(async () => {
      await doing();
      refresh();
    });
  const status = report?.status ?? 'checking';
  // What is kept of a page is shown even when the page is not read.
  if (status !== 'checked' && (items.length === 0 || status === 'checking' || status === 'failed'))
    return (
      <PageStatus
        status={status}
        problem={report?.problem ?? null}
        host={host}
        onUseAsSource={onUseAsSource}
        onCheckAnyway={() => doThenLook(() => callBackground('checkAnyway', { tabId }))}
        onSwitchOn={() => doThenLook(() => switchSite(true))}
        onTryAgain={refresh}
        onAllow={() => doThenLook(allow)}
      />
    );
  return (
    <>
      <div class="toolbar">
        <button type="button" class="action" disabled={status !== 'checked'} onClick={annotate}>
          {t('panel.annotate')}
        </button>
      </div>
      {items.length === 0 ? (
        sets && <NothingFound {...sets} host={host} onUseAsSource={onUseAsSource} />
      ) : (
        <ol class="cards">
          {items.map((item) => (
            <li
              key={item.key}
              ref={item.finding?.id === current ? goTo : null}
              aria-current={item.finding?.id === current}
            >
              <ItemView
                item={item}
                tagsInUse={tags}
                isOpen={open !== null && open === item.annotation?.annotation.id}
                onOpen={(isOpen) => setOpen(isOpen ? (item.annotation?.annotation.id ?? null) : null)}
                onWrite={write}
                onShow={() => show(item)}
                onRemove={remove}
              />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
