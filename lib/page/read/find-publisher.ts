import { fold } from '../../core/language/fold.ts';

/** What sites put between an article's title and their own name. */
const SEPARATOR = /\s+[|·•»–—-]\s+|:\s+/;
/** No site's name has more words. */
const MOST_WORDS = 6;
const SHORTEST_LABEL = 3;

const plain = (words: string): string => fold(words).text.trim();

/** Whether letters are the beginnings of words, one after the other, to the last letter. */
function areBeginnings(letters: string, words: readonly string[]): boolean {
  let reached: ReadonlySet<number> = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const from of reached)
      for (let i = 0; i < word.length && word[i] === letters[from + i]; i++) next.add(from + i + 1);
    if (next.has(letters.length)) return true;
    reached = next;
  }
  return false;
}

/** Whether a part of a host says a name: "islandpost", "nortimes", "tip". */
function isInHost(name: string, host: string): boolean {
  const words = plain(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > MOST_WORDS) return false;
  const labels = host
    .split('.')
    .slice(0, -1)
    .map((label) => label.replaceAll('-', ''));
  return labels.some(
    (label) => label.length >= SHORTEST_LABEL && [words, words.slice(1)].some((some) => areBeginnings(label, some)),
  );
}

/** Whether the page's foot claims its rights under a name. */
const isInFoot = (document: Document, name: string): boolean =>
  [...document.querySelectorAll('footer')].some(({ textContent }) => {
    const [, behind = ''] = (textContent ?? '').split(/©|\(c\)|copyright/i);
    return behind.slice(0, name.length * 2 + 20).includes(name);
  });

/**
 * The site's name in the page's title, before or behind that of the article: only where its address or its foot says it
 * too, for what is there may be a section or a subtitle.
 */
export function findPublisher(document: Document, title: string, url: string): string | null {
  const parts = document.title.split(SEPARATOR).map((part) => part.trim());
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const wanted = plain(title);
  const name = plain(first) === wanted ? last : plain(last) === wanted ? first : '';
  if (parts.length < 2 || name === '' || plain(name) === wanted) return null;
  return isInHost(name, URL.parse(url)?.hostname ?? '') || isInFoot(document, name) ? name : null;
}
