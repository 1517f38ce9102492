/** Code units of a document that are enough to know it by. */
const LONGEST = 80;

/** The words a text begins with, at most 80 characters of them and none cut in two: what names a document without a title. */
export function openingOf(text: string): string {
  // Twice as much and more, for white space is counted before it is folded.
  const words = text
    .trimStart()
    .slice(0, LONGEST * 4)
    .replace(/\s+/gu, ' ')
    .trimEnd();
  if (words.length <= LONGEST) return words.toWellFormed();
  const cut = words.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf(' ');
  return cut.slice(0, end > 0 ? end : LONGEST).toWellFormed();
}
