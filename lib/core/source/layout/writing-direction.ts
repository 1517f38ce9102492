const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTERS = /\p{L}/gu;

const countOf = (text: string, pattern: RegExp): number => {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
};

/** Whether most letters of a text are written from right to left. */
export const isRightToLeft = (text: string): boolean => {
  const letters = countOf(text, RIGHT_TO_LEFT);
  return letters > 0 && letters * 2 >= countOf(text, LETTERS);
};

/** Whether a text has a letter that is written from right to left. */
export const hasRightToLeft = (text: string): boolean => text.search(RIGHT_TO_LEFT) >= 0;
