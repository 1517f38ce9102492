/** Vowel signs, and the stroke that only lengthens a word. */
const SIGNS = /[\p{Mn}\u0640]/gu;

/** Arabic letters that are written for one another. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
};
const LETTER = /[أإآٱىئؤة]/gu;

const UNCASED = /[\u0590-\u06ff]/;

/** Whether a word is in a script that has no capitals: Arabic or Hebrew. */
export const isUncased = (word: string): boolean => UNCASED.test(word);

/** An Arabic or Hebrew word as words are listed: without vowel signs, and with one letter for those written for one another. */
export const plainLetters = (word: string): string =>
  word.replace(LETTER, (letter) => LETTERS[letter] ?? letter).replace(SIGNS, '');
