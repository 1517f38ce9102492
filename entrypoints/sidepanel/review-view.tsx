import { useEffect, useState } from 'preact/hooks';
import { ReviewFigure, ReviewQuotation, SPEAKER_NAMES } from '../../components/review-claim.tsx';
import { ReviewDocument } from '../../components/review-document.tsx';
import { StatusMessage } from '../../components/status-message.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { Claim, FigureClaim, QuotationClaim } from '../../lib/core/claim/claim.ts';
import { changeDocument, changeFigure, nameSpeaker } from '../../lib/core/claim/edit-claim-set.ts';
import { finishDraft, type SourceDraft, wantClaims } from '../../lib/core/claim/source-draft.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import type { ClaimSetSummary } from '../../lib/protocol/set-types.ts';
import { undoKeeping } from '../../lib/ui/undo-keeping.ts';
import type { useDraft } from '../../lib/ui/use-draft.ts';
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

/** Whether a claim is of a kind, for the two lists. */
const isQuotation = (claim: Claim): claim is QuotationClaim => claim.type === 'quotation';
const isFigure = (claim: Claim): claim is FigureClaim => claim.type === 'figure';

/** The quotations and figures of a draft, each to be ticked and put right. */
function Claims({ tabId, draft, drafting: { change }, ask }: DraftProps) {
  const t = useTranslate();
  const { set, unwanted } = draft;
  const names = new Map(set.speakers.map(({ id, name }) => [id, name]));
  const edit = (changed: (current: SourceDraft['set']) => SourceDraft['set']): void =>
    change((current) => ({ ...current, set: changed(current.set) }));
  const shared = ({ id, speaker, appearances }: Claim) => ({
    speaker: names.get(speaker ?? '') ?? null,
    onName: (name: string) => edit((current) => nameSpeaker(current, id, name)),
    isWanted: !unwanted.includes(id),
    onWant: (isWanted: boolean) => change((current) => wantClaims(current, [id], isWanted)),
    onGoTo: () =>
      ask(async () => {
        const [passage] = appearances;
        if (passage) await callBackground('showPassage', { tabId, passage });
      }),
  });
  const quotations = set.claims.filter(isQuotation);
  const figures = set.claims.filter(isFigure);
  return (
    <>
      <datalist id={SPEAKER_NAMES}>
        {set.speakers.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <section class="review-list" aria-labelledby="review-quotations">
        <h2 id="review-quotations">{t('review.quotations')}</h2>
        {quotations.length === 0 && <p class="hint">{t('review.none')}</p>}
        {quotations.map((claim) => (
          <ReviewQuotation key={claim.id} claim={claim} {...shared(claim)} />
        ))}
      </section>
      <section class="review-list" aria-labelledby="review-figures">
        <h2 id="review-figures">{t('review.figures')}</h2>
        {figures.length === 0 && <p class="hint">{t('review.none')}</p>}
        {figures.map((claim) => (
          <ReviewFigure
            key={claim.id}
            claim={claim}
            onChange={(put) => edit((current) => changeFigure(current, claim.id, put))}
            {...shared(claim)}
          />
        ))}
      </section>
    </>
  );
}

/** The user's own sets, to which an article can be added. */
function useOwnSets(): readonly ClaimSetSummary[] {
  const [sets, setSets] = useState<readonly ClaimSetSummary[]>([]);
  useEffect(() => {
    void callBackground('listSets', undefined).then((all) => setSets(all.filter(({ origin }) => origin !== 'bundled')));
  }, []);
  return sets;
}

/** Where the draft is kept, and the buttons that keep or discard it. */
function Keeping({ draft, drafting, ask }: DraftProps) {
  const t = useTranslate();
  const own = useOwnSets().filter(({ id }) => id !== draft.set.id);
  const [into, setInto] = useState('');
  const finished = finishDraft(draft);
  const keep = (): void =>
    ask(async () => {
      const kept = await callBackground('keepSource', { set: finished, into: into || null });
      await drafting.end();
      const undo = (): void =>
        ask(async () => {
          await undoKeeping(kept);
          return { text: t('use.undone') };
        });
      return { text: t('review.kept', [kept.summary.title]), undo };
    });
  const discard = (): void =>
    ask(async () => {
      await drafting.end();
      return { text: t('review.discarded') };
    });
  return (
    <section class="keeping">
      <label class="field">
        <span class="label">{t('review.into')}</span>
        <select value={into} onChange={({ currentTarget }) => setInto(currentTarget.value)}>
          <option value="">{t('review.ownSet')}</option>
          {own.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {into === '' && (
        <label class="field">
          <span class="label">{t('review.setTitle')}</span>
          <input
            type="text"
            dir="auto"
            value={draft.set.title}
            onChange={({ currentTarget }) => {
              const title = currentTarget.value.trim();
              if (title) drafting.change((current) => ({ ...current, set: { ...current.set, title } }));
            }}
          />
        </label>
      )}
      <div class="toolbar">
        <button type="button" class="action primary" disabled={finished.claims.length === 0} onClick={keep}>
          {t('review.keep')}
        </button>
        <button type="button" class="action" onClick={discard}>
          {t('review.cancel')}
        </button>
      </div>
    </section>
  );
}

/** The draft with the tools over it. */
function Draft(props: DraftProps) {
  const t = useTranslate();
  const { tabId, draft, drafting, ask } = props;
  const { set, unwanted } = draft;
  const ids = set.claims.map(({ id }) => id);
  const add = (as: 'quotation' | 'figure'): void =>
    ask(async () => void (await callBackground('addSelection', { tabId, as })));
  const want = (isWanted: boolean): void => drafting.change((current) => wantClaims(current, ids, isWanted));
  return (
    <>
      <p class="hint">{t('review.intro')}</p>
      {set.documents.map((document) => (
        <ReviewDocument
          key={document.id}
          document={document}
          onChange={(put) =>
            drafting.change((current) => ({ ...current, set: changeDocument(current.set, document.id, put) }))
          }
        />
      ))}
      <div class="toolbar">
        <span class="hint" role="status">
          {t('review.count', [ids.length - unwanted.length, ids.length])}
        </span>
        <button type="button" class="action quiet" onClick={() => want(true)}>
          {t('review.all')}
        </button>
        <button type="button" class="action quiet" onClick={() => want(false)}>
          {t('review.nothing')}
        </button>
        <button
          type="button"
          class="action quiet"
          disabled={!drafting.undo}
          aria-label={t('review.undo')}
          onClick={() => drafting.undo?.()}
        >
          {t('use.undo')}
        </button>
      </div>
      <Claims {...props} />
      <div class="toolbar">
        <button type="button" class="action" onClick={() => add('quotation')}>
          {t('review.addQuotation')}
        </button>
        <button type="button" class="action" onClick={() => add('figure')}>
          {t('review.addFigure')}
        </button>
      </div>
      <Keeping {...props} />
    </>
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
