import type { JSX } from 'preact';

import type { Finding } from '../lib/core/finding/finding.ts';
import { DisagreeingSources } from './disagreeing-sources.tsx';
import { sayFinding } from './finding-sentence.ts';
import { NoteList, type PassageNote } from './note-card.tsx';
import { Said } from './said.tsx';
import { SourceList } from './source-list.tsx';
import { useTranslate } from './translate.ts';
import { WordSide } from './word-side.tsx';

interface HoverCardProps {
  readonly finding: Finding;
  /** Where this finding stands among all on the page, counted from 1. */
  readonly place: { readonly number: number; readonly of: number };
  /** What the user wrote about the passage. */
  readonly notes?: readonly PassageNote[];
  readonly onClose: () => void;
}

/** What one side says, and whom it quotes. */
function Side({ finding, side }: { readonly finding: Finding; readonly side: 'page' | 'source' }): JSX.Element {
  const t = useTranslate();
  const { words, speaker, exact, claim } = finding;
  const name = speaker?.[side];
  const plain = { step: 'equal', page: exact, source: claim.exact } as const;
  return (
    <figure>
      <div class="label">{t(side === 'page' ? 'card.page' : 'card.source')}</div>
      <WordSide words={words.length > 0 ? words : [plain]} side={side} />
      {name && <Said type={finding.type} name={name} isOther={speaker?.relation === 'different'} />}
    </figure>
  );
}

/** A finding beside its passage: what the page says, what the source says, who is quoted, and the difference in a sentence. */
export function HoverCard({ finding, place, notes = [], onClose }: HoverCardProps): JSX.Element {
  const t = useTranslate();
  const { relation, claim, words, exact } = finding;
  const isAlike =
    relation === 'same' && (words.length > 0 ? words.every(({ step }) => step === 'equal') : claim.exact === exact);
  return (
    <>
      <header>
        <span class={`relation ${relation}`}>{t(`relation.${relation}`)}</span>
        <span class="place">{t('card.place', [place.number, place.of])}</span>
        <button
          type="button"
          class="close"
          aria-label={t('card.close')}
          onClick={(event) => event.isTrusted && onClose()}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <h2 id="title">{sayFinding(t, finding)}</h2>
      <Side finding={finding} side="page" />
      {!isAlike && <Side finding={finding} side="source" />}
      <NoteList notes={notes} />
      <footer>
        <SourceList sources={claim.sources} />
        <DisagreeingSources claims={finding.disagreeing} />
      </footer>
    </>
  );
}
