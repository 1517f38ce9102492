/** Words that are remembered before all are forgotten: a few long articles have no more. */
const MOST_WORDS = 8192;

/** An engine may keep the whole text that a longer word was cut out of for as long as the word is kept. */
const LONGEST_CUT_OUT = 12;

/** The same word, of which the text that it was cut out of is no longer needed. */
const cutLoose = (word: string): string => (word.length > LONGEST_CUT_OUT ? ` ${word}`.slice(1) : word);

/**
 * A function of one word that remembers what it gave. A page has each of its words several times and each is asked for
 * more often than that, so that a look-up takes the place of reading the word's letters. Longer words than `longest` are
 * read each time.
 */
export function rememberWords<T>(read: (word: string) => T, longest = LONGEST_CUT_OUT): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > longest) return read(word);
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= MOST_WORDS) known.clear();
    const own = cutLoose(word);
    const value = read(own);
    known.set(own, value);
    return value;
  };
}
