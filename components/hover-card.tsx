import type { JSX } from 'preact';
import type { Finding } from '../lib/core/check/finding.ts';
import { type CardAct, CardActions, WalkButton } from './card-actions.tsx';
import { CloseButton } from './close-button.tsx';
import { DisagreeingSources } from './disagreeing-sources.tsx';
import { Dotted } from './dotted.tsx';
import { sayFinding } from './finding-sentence.ts';
import { FindingSide } from './finding-side.tsx';
import { NoteCount } from './note-card.tsx';
import { SourceList } from './source-list.tsx';
import { useTranslate } from './translate.ts';

interface HoverCardProps {
  readonly finding: Finding;
  /** Where this finding is among all on the page, counted from 1. */
  readonly place: { readonly number: number; readonly of: number };
  /** How many notes the user has on the passage. */
  readonly notes?: number;
  /** Does what the reader wants of the finding and gives what is to be said; absent where nothing can be done. */
  readonly onAct?: ((act: CardAct) => Promise<string>) | undefined;
  readonly onClose: () => void;
}

interface SideProps {
  readonly finding: Finding;
  readonly side: 'page' | 'source';
}

/** One side with a word above it that says which it is. */
function Side({ finding, side }: SideProps): JSX.Element {
  const t = useTranslate();
  return (
    <figure>
      <div class="label">{t(side === 'page' ? 'card.page' : 'card.source')}</div>
      <FindingSide finding={finding} side={side} />
    </figure>
  );
}

/** What kind of difference it is and how grave, and the set that knows the claim. */
function Details({ finding: { severity, differences, claim } }: Pick<SideProps, 'finding'>): JSX.Element {
  const t = useTranslate();
  const kinds = new Set(differences.map(({ kind }) => t(`kind.${kind}`)));
  return (
    <details class="hint">
      <summary>{t('card.details')}</summary>
      {claim.setTitle}
      <Dotted parts={[severity === 'none' ? null : t(`severity.${severity}`), ...kinds]} />
    </details>
  );
}

/** A finding beside its passage: what the page says, what the source says, who is quoted, and the difference in a sentence. */
export function HoverCard({ finding, place, notes = 0, onAct, onClose }: HoverCardProps): JSX.Element {
  const t = useTranslate();
  const { relation, claim } = finding;
  const walk = place.of > 1 ? onAct : undefined;
  return (
    <>
      <div class="head">
        <span class={`relation ${relation}`}>{t(`relation.${relation}`)}</span>
        <span class="spacer" />
        {walk && <WalkButton to="previous" onWalk={walk} />}
        <span class="place">{t('card.place', [place.number, place.of])}</span>
        {walk && <WalkButton to="next" onWalk={walk} />}
        <CloseButton onClose={onClose} />
      </div>
      <h2 id="title">{sayFinding(t, finding)}</h2>
      <Side finding={finding} side="page" />
      <Side finding={finding} side="source" />
      <NoteCount count={notes} />
      <div class="foot">
        <SourceList sources={claim.sources} />
        <DisagreeingSources claims={finding.disagreeing} />
        <Details finding={finding} />
      </div>
      {onAct && <CardActions onAct={onAct} />}
    </>
  );
}
