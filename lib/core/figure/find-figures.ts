import type { Figure } from './figure.ts';

/** What is known of a text before it is read. */
export interface FindFiguresOptions {
  /** BCP 47 tag of the text; `null` or absent is taken as English. */
  readonly language?: string | null;
}

/** Every quantity of a text with what it counts, in reading order. */
export function findFigures(_text: string, _options: FindFiguresOptions = {}): Figure[] {
  return [];
}
