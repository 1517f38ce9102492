import { findArticleNode, type StructuredNode } from './structured-data.ts';

/** What a page states of itself in what it does not print. */
export interface StatedFacts {
  /** The object of its structured data that is about the article. */
  readonly node: StructuredNode;
  /** What its `meta` elements say, by name or property in lower case. */
  readonly said: ReadonlyMap<string, string>;
}

/** What the `meta` elements of a page say, by name or property in lower case; the first that says anything counts. */
function readMetaElements(document: Document): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    const names = ['property', 'name', 'itemprop'].flatMap((kind) => element.getAttribute(kind)?.split(/\s+/) ?? []);
    for (const name of names) if (!said.has(name.toLowerCase())) said.set(name.toLowerCase(), content);
  }
  return said;
}

/** Reads what a page states of itself. */
export const readStated = (document: Document): StatedFacts => ({
  node: findArticleNode(document) ?? {},
  said: readMetaElements(document),
});

/** Elements that state something, or that what does is in. */
const STATING: ReadonlySet<string> = new Set(['head', 'html', 'meta', 'script', 'title']);

/** Whether an element with this tag may state something of its page. */
export const mayState = (name: string): boolean => STATING.has(name);
