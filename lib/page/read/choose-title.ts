import { itemAt } from '../../core/item-at.ts';
import { fold } from '../../core/language/fold.ts';

/** What sites put between an article's title and their own name. */
const SEPARATOR = /^ ?[|·•–—-] /;

/** Whether a heading is what a stated title says, but for the site's name. */
export function isHeadlineOf(heading: string, title: string): boolean {
  if (heading === '' || !title.includes(heading)) return false;
  return (
    heading.length * 2 >= title.length || (title.startsWith(heading) && SEPARATOR.test(title.slice(heading.length)))
  );
}

const plain = (words: string): string => fold(words).text.trim();

/**
 * An article's title as the page prints it: the first-level heading that one of the titles it states is about. A site's
 * name may be such a heading too, and what is stated may be made for search engines or hold that name. The first of the
 * stated ones when the page prints none of them.
 */
export function chooseTitle(document: Document, stated: readonly string[]): string {
  const headings = [...document.querySelectorAll('h1')]
    .map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '))
    .sort((a, b) => b.length - a.length);
  const folded = headings.map(plain);
  for (const title of stated.map(plain)) {
    const at = folded.findIndex((heading) => isHeadlineOf(heading, title));
    if (at >= 0) return itemAt(headings, at);
  }
  return stated[0] ?? headings[0] ?? '';
}
