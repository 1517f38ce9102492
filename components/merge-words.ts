import type { WordStep } from '../lib/core/difference.ts';

/** A run of words in one look. */
export interface MergedWords {
  readonly look: 'plain' | 'beyond' | 'inserted' | 'removed' | 'cut';
  readonly text: string;
}

/** Cut passages beyond this many characters show their first and last words only: the card on the page has them whole. */
const LONGEST_CUT = 160;
const WORDS_AT_END = 10;

function shorten(cut: string): string {
  if (cut.length <= LONGEST_CUT) return cut;
  const words = cut.split(/\s+/u);
  if (words.length <= 2 * WORDS_AT_END) return cut;
  return `${words.slice(0, WORDS_AT_END).join(' ')} […] ${words.slice(-WORDS_AT_END).join(' ')}`;
}

function looksOf({ step, source, page }: WordStep): MergedWords[] {
  switch (step) {
    case 'equal':
    case 'cosmetic':
      return [{ look: 'plain', text: page }];
    case 'beyond':
      return [{ look: 'beyond', text: page }];
    case 'inserted':
      return [{ look: 'inserted', text: page }];
    case 'removed':
      return [{ look: 'removed', text: source }];
    case 'cut':
      return [{ look: 'cut', text: shorten(source.trim()) }];
    case 'replaced':
      return [
        { look: 'inserted', text: page },
        { look: 'removed', text: source },
      ];
  }
}

/**
 * The page's words and the source's merged into one line: marks touch the words they belong to, and every two runs are
 * parted by a space where neither text has one between them.
 */
export function mergeWords(words: readonly WordStep[]): MergedWords[] {
  const merged: MergedWords[] = [];
  let isParted = true;
  const space = (): void => {
    if (!isParted) merged.push({ look: 'plain', text: ' ' });
    isParted = true;
  };
  for (const { look, text } of words.flatMap(looksOf)) {
    const bare = text.trim();
    if (bare === '') {
      if (text !== '') space();
      continue;
    }
    const isOtherLook = look !== 'plain' || merged.at(-1)?.look !== 'plain';
    // Punctuation stays with the word before it.
    if (/^\s/u.test(text) || (isOtherLook && /^[\p{L}\p{N}"“‘([…]/u.test(bare))) space();
    merged.push({ look, text: bare });
    isParted = false;
    if (/\s$/u.test(text)) space();
  }
  return merged;
}
