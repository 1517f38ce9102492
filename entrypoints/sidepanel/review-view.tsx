import { DraftReview } from '../../components/draft-review.tsx';
import { StatusMessage } from '../../components/status-message.tsx';
import type { Notice } from '../../components/toast.tsx';
import { type Translate, useTranslate } from '../../components/translate.ts';
import { finishDraft, type SourceDraft } from '../../lib/core/claim/source-draft.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import { tabDraftKey } from '../../lib/protocol/source-drafts.ts';
import { bringBackDraft, takeBackKeeping } from '../../lib/ui/bring-back-draft.ts';
import type { useDraft } from '../../lib/ui/use-draft.ts';
import { useOwnSets } from '../../lib/ui/use-own-sets.ts';
import type { Ask } from './page-view.tsx';

interface ReviewViewProps {
  readonly tabId: number;
  readonly report: PageReport | null;
  readonly drafting: ReturnType<typeof useDraft>;
  readonly ask: Ask;
}

interface DraftProps extends ReviewViewProps {
  readonly draft: SourceDraft;
}

/** Keeps a draft, as a set of its own or in the one that `into` names; the notice takes it back. */
async function keepDraft(into: string | null, props: DraftProps, t: Translate): Promise<Notice> {
  const { tabId, draft, drafting, ask } = props;
  const kept = await callBackground('keepSource', { set: finishDraft(draft), into });
  await drafting.end();
  const undo = (): void =>
    ask(async () => {
      await takeBackKeeping([kept.change], [{ key: tabDraftKey(tabId), draft }]);
      return { text: t('use.undone') };
    });
  return { text: t('review.kept', [kept.summary.title]), undo };
}

/** Ends a draft; the notice brings it back. */
async function discardDraft({ tabId, draft, drafting, ask }: DraftProps, t: Translate): Promise<Notice> {
  await drafting.end();
  const undo = (): void =>
    ask(async () => {
      await bringBackDraft(tabDraftKey(tabId), draft);
    });
  return { text: t('review.discarded'), undo };
}

/** Adds the words that are selected on the page. */
function AddSelection({ tabId, ask }: Pick<DraftProps, 'tabId' | 'ask'>) {
  const t = useTranslate();
  const add = (as: 'quotation' | 'figure'): void =>
    ask(async () => void (await callBackground('addSelection', { tabId, as })));
  return (
    <div class="toolbar">
      <button type="button" class="action" onClick={() => add('quotation')}>
        {t('review.addQuotation')}
      </button>
      <button type="button" class="action" onClick={() => add('figure')}>
        {t('review.addFigure')}
      </button>
    </div>
  );
}

/** The draft with the tools over it. */
function Draft(props: DraftProps) {
  const t = useTranslate();
  const { tabId, draft, drafting, ask } = props;
  const sets = useOwnSets();
  return (
    <DraftReview
      draft={draft}
      onChange={drafting.change}
      onUndo={drafting.undo}
      sets={sets}
      onGoTo={(passage) => ask(async () => void (await callBackground('showPassage', { tabId, passage })))}
      onKeep={(into) => ask(() => keepDraft(into, props, t))}
      onDiscard={() => ask(() => discardDraft(props, t))}
    >
      <AddSelection tabId={tabId} ask={ask} />
    </DraftReview>
  );
}

/** An article looked through before it becomes a claim set. */
export function ReviewView(props: ReviewViewProps) {
  const t = useTranslate();
  const { tabId, report, drafting, ask } = props;
  if (drafting.draft) return <Draft {...props} draft={drafting.draft} />;
  const start = (): void => ask(async () => void (await callBackground('draftSource', { tabId })));
  if (report?.status !== 'checked') return <StatusMessage heading={t('panel.noTab')} />;
  return (
    <StatusMessage
      heading={t('use.asSource')}
      more={t('review.startMore')}
      actions={[{ label: t('review.start'), run: start }]}
    />
  );
}
