const MARKS = /\p{M}|\u0640/gu;

/**
 * A word of a number, a unit or a bound as it is looked up: without accents and vowel signs, ß as ss, the forms of alef,
 * ya and ta marbuta as one.
 */
export function foldNumberWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}
