import { cleanCaption } from './caption-words.ts';
import type { Cue } from './parse-cues.ts';

/** So many words in a row that a caption has in common with the end of the one before are shown again. */
const FEWEST_REPEATED = 3;
/** Words may be said again too: only captions most of which show words again roll up, and so many of them do so. */
const FEWEST_ROLLED = 2;

const DASH = /^[-–—]\s*\S/;

/** How many of a caption's first words are the last ones of the text before. */
export function countRepeated(before: readonly string[], words: readonly string[]): number {
  for (let count = Math.min(before.length, words.length); count >= FEWEST_REPEATED; count--)
    if (words.slice(0, count).every((word, i) => word === before[before.length - count + i])) return count;
  return 0;
}

const wordsOf = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

/** Whether captions roll up: most show first what the one before has shown, and not in turns of somebody else. */
export function rollsUp(cues: readonly Cue[]): boolean {
  const shown = cues.map(({ lines }) => lines.map(cleanCaption).filter(Boolean)).filter((lines) => lines.length > 0);
  const rolled = shown.filter((lines, i) => {
    const [before, first = ''] = [shown[i - 1] ?? [], lines[0]];
    if (DASH.test(first)) return false;
    return before.includes(first) || countRepeated(wordsOf(before), wordsOf(lines)) > 0;
  }).length;
  return rolled >= FEWEST_ROLLED && rolled * 2 > shown.length;
}

/** Captions that roll up, without the lines that each shows again from the one before. */
export function withoutRepeats(cues: readonly Cue[]): Cue[] {
  let shown: readonly string[] = [];
  return cues.map((cue) => {
    const lines = cue.lines.filter((line) => cleanCaption(line) !== '');
    const fresh = lines.filter((line, i) => DASH.test(line) || !shown.slice(i).includes(cleanCaption(line)));
    shown = lines.map(cleanCaption);
    return { ...cue, lines: fresh };
  });
}
