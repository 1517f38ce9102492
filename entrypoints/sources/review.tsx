import { useLayoutEffect, useRef } from 'preact/hooks';
import { DraftReview } from '../../components/draft-review.tsx';
import { StatusMessage } from '../../components/status-message.tsx';
import type { Notice } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { DocumentKind } from '../../lib/core/claim/claim.ts';
import { finishDraft, type SourceDraft } from '../../lib/core/claim/source-draft.ts';
import { PlainError } from '../../lib/core/plain-error.ts';
import { t as say } from '../../lib/locale/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { KeptDraft } from '../../lib/protocol/source-drafts.ts';
import { bringBackDraft, takeBackKeeping } from '../../lib/ui/bring-back-draft.ts';
import { draftAs } from '../../lib/ui/draft-document.ts';
import { useDraft } from '../../lib/ui/use-draft.ts';
import { useOwnSets } from '../../lib/ui/use-own-sets.ts';
import type { Act } from './use-sources.ts';

interface ReviewProps {
  readonly draftKey: string;
  readonly act: Act;
}

const addressOf = (key: string): string => `#review:${key}`;

/** Leaves a draft that is done with, unless the reader has left it meanwhile. */
function leave(key: string, hash: string): void {
  if (location.hash === addressOf(key)) location.hash = hash;
}

/** Keeps a draft and goes back to the list; the notice takes it back, to be looked through again. */
async function keep(one: KeptDraft, into: string | null, act: Act): Promise<Notice> {
  const kept = await callBackground('keepSource', { set: finishDraft(one.draft), into });
  leave(one.key, '');
  const undo = async (): Promise<Notice> => {
    await takeBackKeeping([kept.change], [one]);
    location.hash = addressOf(one.key);
    return { text: say('use.undone') };
  };
  return { text: say('review.kept', [kept.summary.title]), undo: () => act(undo) };
}

/** Says that a draft was discarded; the notice brings it back. */
function sayDiscarded({ key, draft }: KeptDraft, act: Act): Notice {
  const undo = async (): Promise<null> => {
    await bringBackDraft(key, draft);
    location.hash = addressOf(key);
    return null;
  };
  return { text: say('review.discarded'), undo: () => act(undo) };
}

/** What is shown where there is no draft: not yet, or not any more. */
function NoDraft({ isRead }: { readonly isRead: boolean }) {
  const t = useTranslate();
  const another = {
    label: t('sources.new'),
    run: () => {
      location.hash = 'new';
    },
  };
  return (
    <main class="lone" tabIndex={-1}>
      {isRead ? (
        <StatusMessage heading={t('sources.draftGone')} more={t('sources.draftGoneMore')} actions={[another]} />
      ) : (
        <div class="skeleton" aria-busy="true" />
      )}
    </main>
  );
}

/** Reads the document of a draft as one of another kind. */
function useReadAs(draft: SourceDraft | null, change: (edit: () => SourceDraft) => void) {
  const latestRef = useRef(draft);
  useLayoutEffect(() => {
    latestRef.current = draft;
  }, [draft]);
  return async (kind: DocumentKind): Promise<null> => {
    if (!draft) return null;
    const read = await draftAs(draft, kind);
    // What was changed in it while it was read is not to be lost.
    if (latestRef.current !== draft) throw new PlainError(say('sets.changedSince'));
    change(() => read);
    return null;
  };
}

/** One draft looked through before it is kept. */
export function Review({ draftKey, act }: ReviewProps) {
  const t = useTranslate();
  const { draft, isRead, isKept, change, undo, end } = useDraft(draftKey);
  const sets = useOwnSets();
  const readAs = useReadAs(draft, change);
  if (!draft) return <NoDraft isRead={isRead} />;
  const keepIt = async (into: string | null): Promise<Notice> => {
    const notice = await keep({ key: draftKey, draft }, into, act);
    await end();
    return notice;
  };
  const discard = async (): Promise<Notice> => {
    await end();
    leave(draftKey, 'new');
    return sayDiscarded({ key: draftKey, draft }, act);
  };
  return (
    <main class="review-page" tabIndex={-1}>
      <h2 dir="auto">{draft.set.title}</h2>
      {!isKept && <p role="status">{t('sources.draftTooLong')}</p>}
      <DraftReview
        draft={draft}
        onChange={change}
        onUndo={undo}
        sets={sets}
        isOpen
        onKind={(kind) => act(() => readAs(kind))}
        onKeep={(into) => act(() => keepIt(into))}
        onDiscard={() => act(discard)}
      />
    </main>
  );
}
