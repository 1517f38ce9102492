import type { JSX } from 'preact';
import type { ToldOtherwise } from '../lib/core/check/finding.ts';
import { CloseButton } from './close-button.tsx';
import { NoteList, type PassageNote } from './note-card.tsx';
import { Said } from './said.tsx';
import { SourceList } from './source-list.tsx';
import { useTranslate } from './translate.ts';

interface ToldCardProps {
  readonly told: ToldOtherwise;
  /** What the user wrote about the passage. */
  readonly notes?: readonly PassageNote[];
  readonly onClose: () => void;
}

/** The words of the source that a passage tells in other words, beside it. It is no finding: nothing is graded. */
export function ToldCard({ told: { claim, speaker }, notes = [], onClose }: ToldCardProps): JSX.Element {
  const t = useTranslate();
  const name = speaker.source ?? '';
  return (
    <>
      <div class="head">
        <span class="relation told">{t('relation.told')}</span>
        <CloseButton onClose={onClose} />
      </div>
      <h2 id="title">{t('told.says', [name])}</h2>
      <figure>
        <div class="label">{t('card.source')}</div>
        <blockquote class="words" dir="auto">
          {claim.exact}
        </blockquote>
        <Said type="quotation" name={name} isOther={false} />
      </figure>
      <NoteList notes={notes} />
      <div class="foot">
        <SourceList sources={claim.sources} />
      </div>
    </>
  );
}
