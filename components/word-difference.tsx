import type { WordStep } from '../lib/core/text/difference.ts';

function Step({ step: { step, source, page } }: { readonly step: WordStep }) {
  switch (step) {
    case 'equal':
    case 'cosmetic':
      return <>{page}</>;
    case 'beyond':
      return <span class="beyond">{page}</span>;
    case 'inserted':
      return <ins>{page}</ins>;
    case 'removed':
      return <del>{source}</del>;
    case 'cut':
      return <del class="cut">{source}</del>;
    case 'replaced':
      return (
        <>
          <del>{source}</del> <ins>{page}</ins>
        </>
      );
  }
}

/**
 * The page's words with the way they came from the source's: inserted words underlined, removed ones struck through, cut
 * ones restored in grey.
 */
export function WordDifference({ words }: { readonly words: readonly WordStep[] }) {
  return (
    <blockquote class="words" dir="auto">
      {words.map((step, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the steps of one finding never move
        <Step key={i} step={step} />
      ))}
    </blockquote>
  );
}
