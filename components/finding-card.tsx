import type { Finding } from '../lib/core/finding/finding.ts';
import { sayFinding } from './finding-sentence.ts';
import { SourceList } from './source-list.tsx';
import { SpeakerLine } from './speaker-line.tsx';
import { useTranslate } from './translate.ts';
import { WordDifference } from './word-difference.tsx';

interface FindingCardProps {
  readonly finding: Finding;
  /** Whether the passage could be shown on the page. */
  readonly isPlaced: boolean;
  readonly onGoTo: (finding: Finding) => void;
}

/** One finding: what it is in a sentence, the words with their change, who said it here and there, and the source. */
export function FindingCard({ finding, isPlaced, onGoTo }: FindingCardProps) {
  const t = useTranslate();
  const { relation, severity, speaker, words, exact, claim } = finding;
  const sentence = sayFinding(t, finding);
  const isMarked = relation === 'differs' && words.length > 0;
  return (
    <article class={`finding ${relation}`}>
      <h3>
        <span class="relation">
          {t(`relation.${relation}`)}
          {severity !== 'none' && <span class="severity"> · {t(`severity.${severity}`)}</span>}
        </span>
        <button type="button" class="go-to" disabled={!isPlaced} onClick={() => onGoTo(finding)}>
          <bdi>{sentence}</bdi>
        </button>
      </h3>
      {isMarked ? (
        <WordDifference words={words} />
      ) : (
        <blockquote class="words" dir="auto">
          {exact}
        </blockquote>
      )}
      {speaker && <SpeakerLine speaker={speaker} />}
      <SourceList sources={claim.sources} />
      {!isPlaced && <p class="not-placed">{t('popup.notPlaced')}</p>}
    </article>
  );
}
