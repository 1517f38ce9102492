import type { JSX } from 'preact';
import type { WordStep } from '../lib/core/difference.ts';

interface WordSideProps {
  readonly words: readonly WordStep[];
  /** Whether the two sides say the same: then words that are others ("53,272", "over 53,000") are no difference. */
  readonly isSame: boolean;
  readonly side: 'page' | 'source';
}

function mark(step: WordStep['step'], side: 'page' | 'source', words: string): JSX.Element {
  if (step === 'beyond') return <span class="beyond">{words}</span>;
  if (side === 'page') return <ins>{words}</ins>;
  return <del class={step === 'cut' ? 'cut' : undefined}>{words}</del>;
}

/** The words of one step as one side has them; elements say what colours cannot. */
function markStep(
  { step, source, page }: WordStep,
  { side, isSame }: Omit<WordSideProps, 'words'>,
): JSX.Element | string {
  const written = side === 'page' ? page : source;
  const words = written.trim();
  if (words === '' || step === 'equal' || step === 'cosmetic' || (isSame && step !== 'beyond' && step !== 'cut'))
    return written;
  // Words of the source that the page does not print are shown in grey where nothing differs for it.
  const look = isSame ? 'beyond' : step;
  const before = written.slice(0, written.indexOf(words));
  const after = written.slice(before.length + words.length);
  // The space beside a word is no part of the change.
  return (
    <>
      {before}
      {mark(look, side, words)}
      {after}
    </>
  );
}

/**
 * One side of a comparison in its own words. On the page's side words that the source does not have are marked as
 * inserted; on the source's side words that the page does not have as removed, or in grey as cut; in grey too what is printed in part.
 */
export function WordSide({ words, ...how }: WordSideProps): JSX.Element {
  return (
    <blockquote class={`words ${how.side}`} dir="auto">
      {words.map((step) => markStep(step, how))}
    </blockquote>
  );
}
