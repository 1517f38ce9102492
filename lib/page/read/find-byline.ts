/** How pages mark the names of those who wrote them, the surest mark first. */
const MARKS = [
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline__author, .byline-author, .byline-name, .author-name, .author__name, .p-author',
  '.byline, .author',
];

/** Parts of a page that name other people. */
const ELSEWHERE = 'aside, nav, footer, [class*="comment" i], [id*="comment" i], [class*="related" i]';

const PREFIX = /^(?:by|von|par|por|de|מאת)[\s:]+/i;

/** Longer than any list of names; and names have no digits, unlike dates. */
const LONGEST = 80;
const isName = (words: string): boolean => words.length <= LONGEST && /\p{L}/u.test(words) && !/\p{N}/u.test(words);

function nameIn(element: Element): string | null {
  const { textContent } = element.querySelector('[itemprop~="name"]') ?? element;
  const name = textContent.trim().replace(/\s+/g, ' ').replace(PREFIX, '');
  return isName(name) ? name : null;
}

/** Who wrote a page, as it prints their names; those that are side by side together. `null` when it marks none. */
export function findByline(document: Document): string | null {
  for (const mark of MARKS) {
    const marked = [...document.querySelectorAll(mark)].filter((element) => !element.closest(ELSEWHERE));
    const first = marked.find((element) => nameIn(element) !== null);
    if (!first) continue;
    const beside = marked.filter(({ parentNode }) => parentNode === first.parentNode);
    return [...new Set(beside.flatMap((element) => nameIn(element) ?? []))].join(', ');
  }
  return null;
}
