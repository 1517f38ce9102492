import type { JSX } from 'preact';
import type { Finding } from '../lib/core/check/finding.ts';
import { CloseButton } from './close-button.tsx';
import { DisagreeingSources } from './disagreeing-sources.tsx';
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

/** A finding beside its passage: what the page says, what the source says, who is quoted, and the difference in a sentence. */
export function HoverCard({ finding, place, notes = 0, onClose }: HoverCardProps): JSX.Element {
  const t = useTranslate();
  const { type, relation, claim, words, exact, speaker } = finding;
  // Whose figure it is may be in the source alone.
  const isToldByOther = type === 'figure' && speaker !== undefined && speaker.relation !== 'same';
  const isAlike =
    relation === 'same' &&
    !isToldByOther &&
    (words.length > 0 ? words.every(({ step }) => step === 'equal') : claim.exact === exact);
  return (
    <>
      <div class="head">
        <span class={`relation ${relation}`}>{t(`relation.${relation}`)}</span>
        <span class="place">{t('card.place', [place.number, place.of])}</span>
        <CloseButton onClose={onClose} />
      </div>
      <h2 id="title">{sayFinding(t, finding)}</h2>
      <Side finding={finding} side="page" />
      {!isAlike && <Side finding={finding} side="source" />}
      <NoteCount count={notes} />
      <div class="foot">
        <SourceList sources={claim.sources} />
        <DisagreeingSources claims={finding.disagreeing} />
      </div>
    </>
  );
}
