import type { JSX } from 'preact';
import { CloseButton } from './close-button.tsx';
import { useTranslate } from './translate.ts';

/** That there are notes on a passage. What they say is in the side panel alone, where no page can look. */
export function NoteCount({ count }: { readonly count: number }): JSX.Element | null {
  const t = useTranslate();
  return count > 0 ? <p class="note">{t('card.notes', count)}</p> : null;
}

interface NoteCardProps {
  /** How many of the annotations of the passage say something. */
  readonly notes: number;
  readonly onClose: () => void;
}

/** The card of an annotated passage that is no finding. */
export function NoteCard({ notes, onClose }: NoteCardProps): JSX.Element {
  const t = useTranslate();
  return (
    <>
      <div class="head">
        <span class="relation annotated" id="title">
          {t('card.note')}
        </span>
        <CloseButton onClose={onClose} />
      </div>
      {notes === 0 ? <p class="hint">{t('card.noNote')}</p> : <NoteCount count={notes} />}
    </>
  );
}
