import type { JSX } from 'preact';
import type { WordStep } from '../lib/core/difference.ts';
import { type Translate, useTranslate } from './translate.ts';

interface WordSideProps {
  readonly words: readonly WordStep[];
  /** Whether the two sides say the same: then words that are others ("53,272", "over 53,000") are no difference. */
  readonly isSame: boolean;
  readonly side: 'page' | 'source';
}

function mark({ step, side, words, t }: Marked): JSX.Element {
  if (step === 'beyond') return <span class="beyond">{words}</span>;
  const how = side === 'page' ? 'added' : step === 'cut' ? 'cut' : 'removed';
  const Mark = side === 'page' ? 'ins' : 'del';
  return (
    <Mark class={how} data-said={t(`words.${how}`)}>
      {words}
    </Mark>
  );
}

interface Marked {
  readonly step: WordStep['step'];
  readonly side: 'page' | 'source';
  readonly words: string;
  readonly t: Translate;
}

/** The words of one step as one side has them; elements say what colours cannot. */
function markStep(
  { step, source, page }: WordStep,
  { side, isSame, t }: Omit<WordSideProps, 'words'> & Pick<Marked, 't'>,
): JSX.Element | string {
  const written = side === 'page' ? page : source;
  const words = written.trim();
  if (words === '' || (isSame && step !== 'beyond' && step !== 'cut')) return written;
  if (step === 'equal' || step === 'cosmetic') return <span class="rest">{written}</span>;
  // Words of the source that the page does not print are shown in grey where nothing differs for it.
  const look = isSame ? 'beyond' : step;
  const before = written.slice(0, written.indexOf(words));
  const after = written.slice(before.length + words.length);
  // The space beside a word is no part of the change.
  return (
    <>
      {before}
      {mark({ step: look, side, words, t })}
      {after}
    </>
  );
}

/**
 * One side of a comparison in its own words. On the page's side words that the source does not have are marked as
 * inserted; on the source's side words that the page does not have as removed, or in grey as cut; in grey too what is printed in part.
 */
export function WordSide({ words, ...how }: WordSideProps): JSX.Element {
  const t = useTranslate();
  return (
    <blockquote class={`words ${how.side}`} dir="auto">
      {words.map((step) => markStep(step, { ...how, t }))}
    </blockquote>
  );
}
