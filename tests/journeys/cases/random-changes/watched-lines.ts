import { paintedRanges } from './page-place.ts';

const squeeze = (words: string): string => words.replace(/\s+/g, '');

function wordsUnder({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const live = (startContainer.ownerDocument ?? document).createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return squeeze(live.toString());
}

/** Watches that each line stays under the words it was drawn for, or goes. */
export class WatchedLines {
  readonly #drawn = new Map<AbstractRange, string>();
  readonly wrong: string[] = [];

  /** Notes the lines that are new, before something changes. */
  look(): void {
    for (const { range } of paintedRanges()) if (!this.#drawn.has(range)) this.#drawn.set(range, wordsUnder(range));
  }

  /** Looks at what is under the lines now, after something has changed. */
  check(change = ''): void {
    for (const { line, range } of paintedRanges()) {
      const [before, now] = [this.#drawn.get(range), wordsUnder(range)];
      if (before !== undefined && now !== '' && now !== before)
        this.wrong.push(`${line} under “${before}” is under “${now}” after ${change}`);
    }
  }
}
