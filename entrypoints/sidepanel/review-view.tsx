import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ReviewFigure, ReviewQuotation, ReviewTold, SPEAKER_NAMES } from '../../components/review-claim.tsx';
import { ReviewDocument } from '../../components/review-document.tsx';
import { StatusMessage } from '../../components/status-message.tsx';
import type { Notice } from '../../components/toast.tsx';
import { type Translate, useTranslate } from '../../components/translate.ts';
import type { AgeClaim, Claim, DateClaim, FigureClaim, QuotationClaim } from '../../lib/core/claim/claim.ts';
import { changeDocument, changeFigure, nameSpeaker } from '../../lib/core/claim/edit-claim-set.ts';
import { claimsAlone, figuresWithin } from '../../lib/core/claim/figures-within.ts';
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

/** Whether a claim is of a kind, for the lists. */
const isQuotation = (claim: Claim): claim is QuotationClaim => claim.type === 'quotation';
const isFigure = (claim: Claim): claim is FigureClaim => claim.type === 'figure';
const isTold = (claim: Claim): claim is DateClaim | AgeClaim => claim.type === 'date' || claim.type === 'age';

/** What every claim of a draft has to be looked through with. */
function reviewOf({ tabId, draft: { set, unwanted }, drafting: { change }, ask }: DraftProps) {
  const names = new Map(set.speakers.map(({ id, name }) => [id, name]));
  return ({ id, speaker, appearances: [passage] }: Claim, parts: readonly Claim[] = []) => ({
    speaker: names.get(speaker ?? '') ?? null,
    onName: (name: string) => change((current) => ({ ...current, set: nameSpeaker(current.set, id, name) })),
    isWanted: !unwanted.includes(id),
    onWant: (isWanted: boolean) =>
      change((current) => wantClaims(current, [id, ...parts.map((part) => part.id)], isWanted)),
    onGoTo: () =>
      ask(async () => {
        if (passage) await callBackground('showPassage', { tabId, passage });
      }),
  });
}

interface ReviewListProps {
  readonly id: string;
  readonly heading: string;
  readonly children: JSX.Element[];
}

function ReviewList({ id, heading, children }: ReviewListProps) {
  const t = useTranslate();
  return (
    <section class="review-list" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children.length === 0 && <p class="hint">{t('review.none')}</p>}
      {children}
    </section>
  );
}

/** The quotations, figures, dates and ages of a draft, each to be ticked; what can be read wrongly is put right. */
function Claims(props: DraftProps) {
  const t = useTranslate();
  const { change } = props.drafting;
  const { speakers, claims } = props.draft.set;
  const review = reviewOf(props);
  const told = claims.filter(isTold).map((claim) => ({ claim, parts: figuresWithin(claim, claims) }));
  return (
    <>
      <datalist id={SPEAKER_NAMES}>
        {speakers.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <ReviewList id="review-quotations" heading={t('review.quotations')}>
        {claims.filter(isQuotation).map((claim) => (
          <ReviewQuotation key={claim.id} claim={claim} {...review(claim)} />
        ))}
      </ReviewList>
      <ReviewList id="review-figures" heading={t('review.figures')}>
        {claimsAlone(claims)
          .filter(isFigure)
          .map((claim) => (
            <ReviewFigure
              key={claim.id}
              claim={claim}
              onChange={(put) => change((current) => ({ ...current, set: changeFigure(current.set, claim.id, put) }))}
              {...review(claim)}
            />
          ))}
      </ReviewList>
      <ReviewList id="review-told" heading={t('review.told')}>
        {told.map(({ claim, parts }) => (
          <ReviewTold key={claim.id} claim={claim} {...review(claim, parts)} />
        ))}
      </ReviewList>
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

interface IntoProps {
  /** Id of the set that the draft is added to; empty for one of its own. */
  readonly into: string;
  readonly sets: readonly ClaimSetSummary[];
  readonly onInto: (id: string) => void;
}

function IntoSelect({ into, sets, onInto }: IntoProps) {
  const t = useTranslate();
  return (
    <label class="field">
      <span class="label">{t('review.into')}</span>
      <select value={into} onChange={({ currentTarget }) => onInto(currentTarget.value)}>
        <option value="">{t('review.ownSet')}</option>
        {sets.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function TitleField({ draft, drafting }: Pick<DraftProps, 'draft' | 'drafting'>) {
  const t = useTranslate();
  return (
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
  );
}

/** Keeps a draft, as a set of its own or in the one that `into` names; the notice takes it back. */
async function keepDraft(into: string, { draft, drafting, ask }: DraftProps, t: Translate): Promise<Notice> {
  const kept = await callBackground('keepSource', { set: finishDraft(draft), into: into || null });
  await drafting.end();
  const undo = (): void =>
    ask(async () => {
      await undoKeeping(kept);
      return { text: t('use.undone') };
    });
  return { text: t('review.kept', [kept.summary.title]), undo };
}

/** Where the draft is kept, and the buttons that keep or discard it. */
function Keeping(props: DraftProps) {
  const t = useTranslate();
  const { draft, drafting, ask } = props;
  const own = useOwnSets().filter(({ id }) => id !== draft.set.id);
  const [into, setInto] = useState('');
  const discard = (): void =>
    ask(async () => {
      await drafting.end();
      return { text: t('review.discarded') };
    });
  return (
    <section class="keeping">
      <IntoSelect into={into} sets={own} onInto={setInto} />
      {into === '' && <TitleField draft={draft} drafting={drafting} />}
      <div class="toolbar">
        <button
          type="button"
          class="action primary"
          disabled={finishDraft(draft).claims.length === 0}
          onClick={() => ask(() => keepDraft(into, props, t))}
        >
          {t('review.keep')}
        </button>
        <button type="button" class="action" onClick={discard}>
          {t('review.cancel')}
        </button>
      </div>
    </section>
  );
}

/** How many claims are wanted, with the buttons that tick all, none, and take the last change back. */
function Wanting({ draft: { set, unwanted }, drafting }: Pick<DraftProps, 'draft' | 'drafting'>) {
  const t = useTranslate();
  const ids = set.claims.map(({ id }) => id);
  const rows = claimsAlone(set.claims);
  const want = (isWanted: boolean): void => drafting.change((current) => wantClaims(current, ids, isWanted));
  return (
    <div class="toolbar">
      <span class="hint" role="status">
        {t('review.count', [rows.filter(({ id }) => !unwanted.includes(id)).length, rows.length])}
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
  );
}

/** The draft with the tools over it. */
function Draft(props: DraftProps) {
  const t = useTranslate();
  const { tabId, draft, drafting, ask } = props;
  const add = (as: 'quotation' | 'figure'): void =>
    ask(async () => void (await callBackground('addSelection', { tabId, as })));
  return (
    <>
      <p class="hint">{t('review.intro')}</p>
      {draft.set.documents.map((document) => (
        <ReviewDocument
          key={document.id}
          document={document}
          onChange={(put) =>
            drafting.change((current) => ({ ...current, set: changeDocument(current.set, document.id, put) }))
          }
        />
      ))}
      <Wanting draft={draft} drafting={drafting} />
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
