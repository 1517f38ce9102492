import { isConnected } from '../unclobbered.ts';

/** Our own copy of what a range was when it was painted. The range itself is in the page's hands, too: it can move it. */
export interface PaintedPlace extends Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'> {
  readonly text: string;
  /** What it is a part of, by identity: where one range of it has other words, none keeps its line. */
  readonly passage: object;
}

/** A range as it is now, with its text. */
export const placeOf = (
  { startContainer, startOffset, endContainer, endOffset }: Range,
  text: string,
  passage: object,
): PaintedPlace => ({ startContainer, startOffset, endContainer, endOffset, text, passage });

function textAt({ startContainer, startOffset, endContainer, endOffset }: PaintedPlace): string | null {
  if (!isConnected(startContainer) || !isConnected(endContainer)) return null;
  try {
    const live = new Range();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live.toString();
  } catch {
    // The text has become shorter.
    return null;
  }
}

/**
 * Whether a range has been moved off words that are still where they were. A range whose words have changed has not: the
 * browser moves it, and the page is read again.
 */
export const isMoved = (range: Range, place: PaintedPlace): boolean =>
  (range.startContainer !== place.startContainer ||
    range.startOffset !== place.startOffset ||
    range.endContainer !== place.endContainer ||
    range.endOffset !== place.endOffset) &&
  textAt(place) === place.text;

/** Puts a range back to where it was painted. */
export function moveBack(range: Range, { startContainer, startOffset, endContainer, endOffset }: PaintedPlace): void {
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
}
