/** Longer passages, and those that run over several blocks, are named by their first and last words. */
const LONGEST_WHOLE = 120;
const WORDS_AT_END = 5;

/** A part of a text directive; `-` and `,` divide its parts and must be escaped besides. */
const encodePart = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');

/**
 * A page's address with a text fragment that takes browsers to a passage
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax).
 */
export function linkToPassage(url: string, exact: string): string {
  const address = url.split('#', 1)[0] ?? url;
  const words = exact.trim().split(/\s+/u);
  const isShort = exact.length <= LONGEST_WHOLE && !/[\r\n]/.test(exact);
  const ends = [words.slice(0, WORDS_AT_END), words.slice(-WORDS_AT_END)];
  return `${address}#:~:text=${(isShort ? [words] : ends).map(encodePart).join(',')}`;
}
