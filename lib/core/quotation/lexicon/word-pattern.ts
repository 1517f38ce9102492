/** A test of words against some: an asterisk behind is for any letters, one before for the letters anywhere in the word. */
export function matcher(words: readonly string[]): (key: string) => boolean {
  const patterns = words.map((word) => (word.startsWith('*') ? word.slice(1) : `^${word}`));
  const pattern = new RegExp(
    patterns
      .map((word) => (word.endsWith('*') ? word.slice(0, -1) : word.startsWith('^') ? `${word}$` : word))
      .join('|'),
    'u',
  );
  return (key) => pattern.test(key);
}
