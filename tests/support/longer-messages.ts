import type { Messages } from './build-in-language.ts';

/** Letters with a mark that takes room above or below, so that lines that are too low show. */
const MARKED: Readonly<Record<string, string>> = {
  a: 'â',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
  A: 'Å',
  E: 'É',
};

/** How much longer words are than in English: German and French take a third more. */
const GROWTH = 0.35;

/** A word of a pseudo-language: still to be read, longer, and with marks. Placeholders stay as they are. */
function lengthen(word: string): string {
  if (/[$|]/.test(word)) return word;
  const marked = word.replace(/[aeiouncAE]/g, (letter) => MARKED[letter] ?? letter);
  return marked + '·'.repeat(Math.round(word.length * GROWTH));
}

const changeWords = (message: string, change: (word: string) => string): string =>
  message.split(' ').map(change).join(' ');

/** Each word another, but in the names of the extension. */
const withWords = (messages: Messages, change: (word: string) => string): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([name, entry]) => [
      name,
      name.startsWith('extension_') ? entry : { ...entry, message: changeWords(entry.message, change) },
    ]),
  );

/** A message in the pseudo-language of `longerMessages`; words with a $ stay as they are. */
export const longerWords = (message: string): string => changeWords(message, lengthen);

/** Messages in a pseudo-language, for telling where a layout leaves no room for other languages. */
export const longerMessages = (messages: Messages): Messages => withWords(messages, lengthen);

/** U+202E and U+202C: what is between them is written from right to left, whatever its letters. */
const mirror = (word: string): string => (/[$|]/.test(word) ? word : `\u202e${lengthen(word)}\u202c`);

/** The same from right to left, for telling where a layout takes the left for the beginning. */
export const mirroredMessages = (messages: Messages): Messages => ({
  ...withWords(messages, mirror),
  extension_language: { message: 'ar' },
});
