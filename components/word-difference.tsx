import type { WordStep } from '../lib/core/difference.ts';
import { type MergedWords, mergeWords } from './merge-words.ts';
import { useTranslate } from './translate.ts';

function Run({ run: { look, text } }: { readonly run: MergedWords }) {
  const t = useTranslate();
  switch (look) {
    case 'plain':
      // The space between two marks has no line.
      return text === ' ' ? <> </> : <span class="rest">{text}</span>;
    case 'beyond':
      return <span class="beyond">{text}</span>;
    case 'inserted':
      return <ins data-said={t('words.added')}>{text}</ins>;
    case 'removed':
    case 'cut':
      return (
        <del class={look === 'cut' ? 'cut' : undefined} data-said={t(`words.${look}`)}>
          [{text}]
        </del>
      );
  }
}

/**
 * The page's words, and in brackets behind them those that the source has there, as in an edited quotation: nobody's words
 * are struck out. Only what is changed is wavy; the rest of the passage may have a thin line, as on the page.
 */
export function WordDifference({ words }: { readonly words: readonly WordStep[] }) {
  return (
    <blockquote class="words" dir="auto">
      {mergeWords(words).map((run, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the runs of one finding never move
        <Run key={i} run={run} />
      ))}
    </blockquote>
  );
}
