import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { AgeClaim, Appearance, Claim, DateClaim, FigureClaim, QuotationClaim } from '../lib/core/claim/claim.ts';
import { changeFigure, nameSpeaker } from '../lib/core/claim/edit-claim-set.ts';
import { claimsAlone, figuresWithin } from '../lib/core/claim/figures-within.ts';
import { type SourceDraft, wantClaims } from '../lib/core/claim/source-draft.ts';
import { ChunkedList } from './chunked-list.tsx';
import { ReviewFigure, ReviewQuotation, ReviewTold, SPEAKER_NAMES } from './review-claim.tsx';
import { useTranslate } from './translate.ts';

/** A draft with what changes it. */
export interface ReviewedDraft {
  readonly draft: SourceDraft;
  readonly onChange: (edit: (draft: SourceDraft) => SourceDraft) => void;
  /** Shows a passage where it is; absent where its page is not at hand. */
  readonly onGoTo?: ((passage: Appearance) => void) | undefined;
}

/** Whether a claim is of a kind, for the lists. */
const isQuotation = (claim: Claim): claim is QuotationClaim => claim.type === 'quotation';
const isFigure = (claim: Claim): claim is FigureClaim => claim.type === 'figure';
const isTold = (claim: Claim): claim is DateClaim | AgeClaim => claim.type === 'date' || claim.type === 'age';

/** What every claim of a draft has to be looked through with. */
function reviewOf({ draft: { set, unwanted }, onChange, onGoTo }: ReviewedDraft) {
  const names = new Map(set.speakers.map(({ id, name }) => [id, name]));
  const left = new Set(unwanted);
  return ({ id, speaker, appearances: [passage] }: Claim, parts: readonly Claim[] = []) => ({
    speaker: names.get(speaker ?? '') ?? null,
    onName: (name: string) => onChange((current) => ({ ...current, set: nameSpeaker(current.set, id, name) })),
    isWanted: !left.has(id),
    onWant: (isWanted: boolean) =>
      onChange((current) => wantClaims(current, [id, ...parts.map((part) => part.id)], isWanted)),
    onGoTo: onGoTo && passage ? () => onGoTo(passage) : undefined,
  });
}

/** Heights of a row before it is drawn, in rem: words and fields, words and more fields, words and one line. */
const HEIGHTS = { quotation: 8, figure: 11, told: 5 } as const;

interface ReviewListProps<C extends Claim> {
  readonly heading: string;
  readonly claims: readonly C[];
  readonly rowHeight: number;
  /** What to know when there is none. */
  readonly none: string;
  readonly onWantAll: (isWanted: boolean) => void;
  readonly render: (claim: C) => ComponentChildren;
}

/** The claims of one type, with the buttons that tick all of them or none. */
function ReviewList<C extends Claim>({ heading, claims, rowHeight, none, onWantAll, render }: ReviewListProps<C>) {
  const t = useTranslate();
  const id = useId();
  return (
    <section class="review-list" aria-labelledby={id}>
      <div class="toolbar">
        <h2 id={id}>{heading}</h2>
        <span class="hint">{t('review.found', claims.length)}</span>
        <span class="spacer" />
        {claims.length > 1 && (
          <div class="actions">
            <button type="button" class="action quiet" aria-describedby={id} onClick={() => onWantAll(true)}>
              {t('review.all')}
            </button>
            <button type="button" class="action quiet" aria-describedby={id} onClick={() => onWantAll(false)}>
              {t('review.nothing')}
            </button>
          </div>
        )}
      </div>
      {claims.length === 0 && <p class="hint">{none}</p>}
      <ChunkedList items={claims} rowHeight={rowHeight} render={render} />
    </section>
  );
}

/** The claims of a draft by type, each with the claims that are part of it. */
function useClaimsByType(claims: readonly Claim[]) {
  return useMemo(() => {
    const parts = new Map(claims.filter(isTold).map((claim) => [claim.id, figuresWithin(claim, claims)]));
    return {
      quotations: claims.filter(isQuotation),
      figures: claimsAlone(claims).filter(isFigure),
      told: claims.filter(isTold),
      partsOf: ({ id }: Claim): readonly Claim[] => parts.get(id) ?? [],
    };
  }, [claims]);
}

/** What the lists are drawn with: each claim to be looked through, and what ticks many at once. */
function useReview(props: ReviewedDraft) {
  const t = useTranslate();
  const { draft, onChange, onGoTo } = props;
  const { partsOf, ...byType } = useClaimsByType(draft.set.claims);
  const wantAll =
    (some: readonly Claim[]) =>
    (isWanted: boolean): void => {
      const ids = some.flatMap((claim) => [claim.id, ...partsOf(claim).map(({ id }) => id)]);
      onChange((current) => wantClaims(current, ids, isWanted));
    };
  const none = t(onGoTo ? 'review.none' : 'sources.noneOfType');
  return {
    ...byType,
    partsOf,
    review: reviewOf(props),
    listOf: <C extends Claim>(claims: readonly C[]) => ({ claims, none, onWantAll: wantAll(claims) }),
  };
}

/** The names of a draft, from which speakers are completed. */
function SpeakerNames({ draft: { set } }: Pick<ReviewedDraft, 'draft'>) {
  return (
    <datalist id={SPEAKER_NAMES}>
      {set.speakers.map(({ id, name }) => (
        <option key={id} value={name} />
      ))}
    </datalist>
  );
}

/** The quotations, figures, dates and ages of a draft, each to be ticked; what can be read wrongly is put right. */
export function ReviewLists(props: ReviewedDraft) {
  const t = useTranslate();
  const { draft, onChange } = props;
  const { quotations, figures, told, partsOf, review, listOf } = useReview(props);
  return (
    <>
      <SpeakerNames draft={draft} />
      <ReviewList
        {...listOf(quotations)}
        heading={t('review.quotations')}
        rowHeight={HEIGHTS.quotation}
        render={(claim) => <ReviewQuotation key={claim.id} claim={claim} {...review(claim)} />}
      />
      <ReviewList
        {...listOf(figures)}
        heading={t('review.figures')}
        rowHeight={HEIGHTS.figure}
        render={(claim) => (
          <ReviewFigure
            key={claim.id}
            claim={claim}
            onChange={(put) => onChange((current) => ({ ...current, set: changeFigure(current.set, claim.id, put) }))}
            {...review(claim)}
          />
        )}
      />
      <ReviewList
        {...listOf(told)}
        heading={t('review.told')}
        rowHeight={HEIGHTS.told}
        render={(claim) => <ReviewTold key={claim.id} claim={claim} {...review(claim, partsOf(claim))} />}
      />
    </>
  );
}
