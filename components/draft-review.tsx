import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentKind } from '../lib/core/claim/claim.ts';
import { changeDocument } from '../lib/core/claim/edit-claim-set.ts';
import { claimsAlone } from '../lib/core/claim/figures-within.ts';
import { finishDraft, wantClaims } from '../lib/core/claim/source-draft.ts';
import { ReviewDocument } from './review-document.tsx';
import { type ReviewedDraft, ReviewLists } from './review-lists.tsx';
import { useTranslate } from './translate.ts';

/** A set that a draft can be added to. */
interface OwnSet {
  readonly id: string;
  readonly title: string;
}

interface DraftReviewProps extends ReviewedDraft {
  /** Goes back to the draft before the last change; `null` when there is none. */
  readonly onUndo: (() => void) | null;
  /** The user's own sets. */
  readonly sets: readonly OwnSet[];
  /** Keeps the draft, as a set of its own (`null`) or in the one that has this id. */
  readonly onKeep: (into: string | null) => void;
  readonly onDiscard: () => void;
  /** Reads the document again as one of another kind; without it the kind is only written down. */
  readonly onKind?: ((kind: DocumentKind) => void) | undefined;
  /** Whether what is known of the document is open to be filled in. */
  readonly isOpen?: boolean;
  /** What adds more claims, below the lists. */
  readonly children?: ComponentChildren;
}

/** How many claims are wanted, with the buttons that tick all, none, and take the last change back. */
function Wanting({
  draft: { set, unwanted },
  onChange,
  onUndo,
}: Pick<DraftReviewProps, 'draft' | 'onChange' | 'onUndo'>) {
  const t = useTranslate();
  const ids = set.claims.map(({ id }) => id);
  const left = new Set(unwanted);
  const rows = claimsAlone(set.claims);
  const want = (isWanted: boolean): void => onChange((current) => wantClaims(current, ids, isWanted));
  return (
    <div class="toolbar wanting">
      <span class="hint" role="status">
        {t('review.count', [rows.filter(({ id }) => !left.has(id)).length, rows.length])}
      </span>
      <div class="actions">
        <button type="button" class="action quiet" onClick={() => want(true)}>
          {t('review.all')}
        </button>
        <button type="button" class="action quiet" onClick={() => want(false)}>
          {t('review.nothing')}
        </button>
        <button
          type="button"
          class="action quiet"
          disabled={!onUndo}
          aria-label={t('review.undo')}
          onClick={() => onUndo?.()}
        >
          {t('use.undo')}
        </button>
      </div>
    </div>
  );
}

interface IntoProps {
  /** Id of the set that the draft is added to; empty for one of its own. */
  readonly into: string;
  readonly sets: readonly OwnSet[];
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

function TitleField({ draft, onChange }: Pick<DraftReviewProps, 'draft' | 'onChange'>) {
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
          if (title) onChange((current) => ({ ...current, set: { ...current.set, title } }));
        }}
      />
    </label>
  );
}

/** Where a draft is kept, and the buttons that keep or discard it. */
function Keeping({ draft, onChange, sets, onKeep, onDiscard }: DraftReviewProps) {
  const t = useTranslate();
  const [into, setInto] = useState('');
  return (
    <section class="keeping">
      <IntoSelect into={into} sets={sets.filter(({ id }) => id !== draft.set.id)} onInto={setInto} />
      {into === '' && <TitleField draft={draft} onChange={onChange} />}
      <div class="toolbar">
        <button
          type="button"
          class="action primary"
          disabled={finishDraft(draft).claims.length === 0}
          onClick={() => onKeep(into || null)}
        >
          {t('review.keep')}
        </button>
        <button type="button" class="action" onClick={onDiscard}>
          {t('review.cancel')}
        </button>
      </div>
    </section>
  );
}

/** A document looked through before it becomes a claim set. */
export function DraftReview(props: DraftReviewProps) {
  const t = useTranslate();
  const { draft, onChange, onUndo, onKind, isOpen = false, children } = props;
  return (
    <>
      <p class="hint">{t('review.intro')}</p>
      {draft.set.documents.map((document) => (
        <ReviewDocument
          key={document.id}
          document={document}
          isOpen={isOpen}
          onKind={onKind}
          onChange={(put) =>
            onChange((current) => ({ ...current, set: changeDocument(current.set, document.id, put) }))
          }
        />
      ))}
      <Wanting draft={draft} onChange={onChange} onUndo={onUndo} />
      <ReviewLists {...props} />
      {children}
      <Keeping {...props} />
    </>
  );
}
