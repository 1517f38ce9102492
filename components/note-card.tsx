import type { JSX } from 'preact';
import { CloseButton } from './close-button.tsx';
import { useTranslate } from './translate.ts';

/** What the user wrote about a passage. */
export interface PassageNote {
  readonly id: string;
  /** Markdown text, shown as it is; empty when nothing was written. */
  readonly note: string;
  readonly tags: readonly string[];
}

/** Notes as text to be read; they are written in the side panel, where no page can look over one's shoulder. */
export function NoteList({ notes }: { readonly notes: readonly PassageNote[] }): JSX.Element {
  return (
    <>
      {notes.map(({ id, note, tags }) => (
        <section class="note" key={id}>
          {note && <p dir="auto">{note}</p>}
          {tags.length > 0 && (
            <ul class="tags">
              {tags.map((tag) => (
                <li key={tag}>
                  <bdi>{tag}</bdi>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

interface NoteCardProps {
  readonly notes: readonly PassageNote[];
  readonly onClose: () => void;
}

/** The user's notes on a passage that is no finding, beside it. */
export function NoteCard({ notes, onClose }: NoteCardProps): JSX.Element {
  const t = useTranslate();
  const isEmpty = notes.every(({ note, tags }) => note === '' && tags.length === 0);
  return (
    <>
      <div class="head">
        <span class="relation annotated" id="title">
          {t('card.note')}
        </span>
        <CloseButton onClose={onClose} />
      </div>
      {isEmpty ? <p class="hint">{t('card.noNote')}</p> : <NoteList notes={notes} />}
    </>
  );
}
