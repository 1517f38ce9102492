import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Finding, FindingPlace } from '../lib/core/check/finding.ts';
import { shownWords } from '../lib/core/check/shown-words.ts';
import { DisagreeingSources } from './disagreeing-sources.tsx';
import { sayFinding } from './finding-sentence.ts';
import { fromFirstChange } from './from-first-change.ts';
import { type Mute, MuteButtons } from './mute-buttons.tsx';
import { SourceList } from './source-list.tsx';
import { SpeakerLine } from './speaker-line.tsx';
import { useTranslate } from './translate.ts';
import { WhyNotShown } from './why-not-shown.tsx';
import { WordDifference } from './word-difference.tsx';

interface FindingCardProps {
  readonly finding: Finding;
  readonly place: FindingPlace;
  readonly onGoTo: (finding: Finding) => void;
  /** Mutes the pair of passage and claim; absent where that is not possible, as is `onMuteSet`. */
  readonly onMute?: Mute | undefined;
  /** Says that the claim's set is not to be used on this site. */
  readonly onMuteSet?: ((finding: Finding) => void) | undefined;
}

/** The page's words, with how they came from the source's where they differ; a closed card begins shortly before that. */
function FindingWords({ finding, isOpen }: { readonly finding: Finding; readonly isOpen: boolean }) {
  const { relation, words, exact } = finding;
  if (relation === 'differs' && words.length > 0) {
    const shown = shownWords(finding);
    return <WordDifference words={isOpen ? shown : fromFirstChange(shown)} />;
  }
  return (
    <blockquote class="words" dir="auto">
      <span class="rest">{exact}</span>
    </blockquote>
  );
}

/** What a finding is, as a button that goes to its passage. */
function Sentence({
  id,
  finding,
  place,
  onGoTo,
}: Omit<FindingCardProps, 'onMute' | 'onMuteSet'> & { readonly id: string }) {
  const t = useTranslate();
  const { relation, severity } = finding;
  return (
    <h3>
      <button
        id={id}
        type="button"
        class="go-to"
        aria-disabled={place !== 'shown'}
        onClick={() => place === 'shown' && onGoTo(finding)}
      >
        <span class="in-short cut-off">
          <span class="relation">
            {t(`relation.${relation}`)}
            {severity !== 'none' && <span class="severity"> · {t(`severity.${severity}`)}</span>}
          </span>{' '}
          {sayFinding(t, finding)}
        </span>
      </button>
    </h3>
  );
}

/**
 * One finding: what it is in a sentence, and the words with their change; opened, all the words, who said them here and
 * there, and the source. Find-in-page looks into closed cards too and opens the one it finds something in.
 */
export function FindingCard({ finding, place, onGoTo, onMute, onMuteSet }: FindingCardProps) {
  const t = useTranslate();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const details = useRef<HTMLDivElement>(null);
  const { relation, speaker, claim } = finding;
  // Preact has no property for this event. The listener goes with the element.
  useEffect(() => details.current?.addEventListener('beforematch', () => setOpen(true)), []);
  return (
    <article class={`finding ${relation} ${isOpen ? 'open' : ''}`} data-finding={finding.id}>
      <Sentence id={id} finding={finding} place={place} onGoTo={onGoTo} />
      <button
        type="button"
        class="expand"
        aria-expanded={isOpen}
        aria-controls={`${id}-details`}
        aria-label={t('card.details')}
        aria-describedby={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="caret" aria-hidden="true" />
      </button>
      <FindingWords finding={finding} isOpen={isOpen} />
      <WhyNotShown place={place} />
      <div id={`${id}-details`} class="details" ref={details} hidden={isOpen ? undefined : 'until-found'}>
        {speaker && <SpeakerLine type={finding.type} speaker={speaker} />}
        <SourceList sources={claim.sources} />
        <DisagreeingSources claims={finding.disagreeing} />
        {(onMute || onMuteSet) && (
          <div class="actions">
            <MuteButtons finding={finding} onMute={onMute} onMuteSet={onMuteSet} />
          </div>
        )}
      </div>
    </article>
  );
}
