import type { Span } from './span.ts';

/** Fewer words recur by chance. */
const FEWEST_WORDS = 5;
/** As many words as tell a passage from any other. */
const MOST_WORDS = 40;
/** More parts are no pull quotes, and each costs a search through the text. */
const MOST_PARTS = 60;

const WORD = /[\p{L}\p{N}]+/gu;

/** Matches the first words of a part, whatever is between them; `null` when there are too few. */
function matchWords(part: string): RegExp | null {
  const words = part.match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  // Words and what parts them have no character in common, so that there is one way to match and the time is linear.
  return new RegExp(words.slice(0, MOST_WORDS).join('[^\\p{L}\\p{N}]+'), 'giu');
}

/** The blocks of a span of a text. */
function* findParts(text: string, { start, end }: Span): Generator<Span> {
  for (let at = start; at < end; ) {
    const gap = text.indexOf('\n\n', at);
    const partEnd = gap < 0 || gap > end ? end : gap;
    if (partEnd > at) yield { start: at, end: partEnd };
    at = partEnd + 2;
  }
}

function isElsewhere(text: string, part: Span): boolean {
  const words = matchWords(text.slice(part.start, part.end));
  if (!words) return false;
  for (const { index } of text.matchAll(words)) if (index < part.start || index >= part.end) return true;
  return false;
}

/**
 * Of passages that are apart from a text (pull quotes, asides), the blocks whose words are elsewhere in it too, marks
 * and case aside. In the order of `apart`; linear in the text for each block.
 */
export function findRepeats(text: string, apart: readonly Span[]): Span[] {
  const repeats: Span[] = [];
  let parts = 0;
  for (const span of apart)
    for (const part of findParts(text, span)) {
      if (++parts > MOST_PARTS) return repeats;
      if (isElsewhere(text, part)) repeats.push(part);
    }
  return repeats;
}
