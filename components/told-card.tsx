import type { JSX } from 'preact';
import type { ToldOtherwise } from '../lib/core/check/finding.ts';
import { CloseButton } from './close-button.tsx';
import { NoteCount } from './note-card.tsx';
import { Said } from './said.tsx';
import { SourceList } from './source-list.tsx';
import { useTranslate } from './translate.ts';

interface ToldCardProps {
  readonly told: ToldOtherwise;
  /** How many notes the user has on the passage. */
  readonly notes?: number;
  readonly onClose: () => void;
}

/** The words of the source that a passage tells in other words, beside it. It is no finding: nothing is graded. */
export function ToldCard({ told: { claim, speaker }, notes = 0, onClose }: ToldCardProps): JSX.Element {
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
      <NoteCount count={notes} />
      <div class="foot">
        <SourceList sources={claim.sources} />
      </div>
    </>
  );
}
