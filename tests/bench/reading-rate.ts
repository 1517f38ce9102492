import { measure } from './rows.ts';

/** What a reading rate is given in. */
export const RATE_UNIT = 'million characters a second';

/** The first texts that together reach `length` code units: for a yardstick that is much slower. */
export function firstTexts(texts: readonly string[], length: number): string[] {
  let sum = 0;
  return texts.filter((text) => {
    const isWanted = sum < length;
    sum += text.length;
    return isWanted;
  });
}

/** Million code units a second at which `read` gets through the texts. */
export function rate(texts: readonly string[], read: (text: string) => unknown, runs?: number): number {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length / 1000 / measure(() => texts.forEach(read), runs);
}
