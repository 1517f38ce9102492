import type { JSX } from 'preact';
import type { WordStep } from '../lib/core/text/difference.ts';

interface WordSideProps {
  readonly words: readonly WordStep[];
  readonly side: 'page' | 'source';
}

/** The words of one step as one side has them; elements say what colours cannot. */
function markStep({ step, source, page }: WordStep, side: 'page' | 'source'): JSX.Element | string {
  const words = side === 'page' ? page : source;
  if (words === '' || step === 'equal' || step === 'cosmetic') return words;
  if (step === 'beyond') return <span class="beyond">{words}</span>;
  if (side === 'page') return <ins>{words}</ins>;
  return step === 'cut' ? <del class="cut">{words}</del> : <del>{words}</del>;
}

/**
 * One side of a comparison in its own words. On the page's side words that the source does not have are marked as
 * inserted; on the source's side words that the page does not have as removed, or in grey as cut.
 */
export function WordSide({ words, side }: WordSideProps): JSX.Element {
  return (
    <blockquote class={`words ${side}`} dir="auto">
      {words.map((step) => markStep(step, side))}
    </blockquote>
  );
}
