/** How pages mark the names of those who wrote them, the surest mark first. */
const MARKS = [
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline__author, .byline-author, .byline-name, .author-name, .author__name, .p-author',
  '.byline, .author',
];

/** Parts of a page that name other people. */
const ELSEWHERE = 'aside, nav, footer, [class*="comment" i], [id*="comment" i], [class*="related" i]';

const PREFIX = /^(?:by|von|par|por|de|מאת|بقلم)[\s:]+/i;

/** Longer than any list of names; and names have no digits, unlike dates. */
const LONGEST = 80;
const isName = (words: string): boolean => words.length <= LONGEST && /\p{L}/u.test(words) && !/\p{N}/u.test(words);

function nameIn(element: Element): string | null {
  const { textContent } = element.querySelector('[itemprop~="name"]') ?? element;
  const line = textContent.trim().replace(/\s+/g, ' ');
  const name = namesIn(line) ?? line.replace(PREFIX, '');
  return isName(name) ? name : null;
}

/** Lines under the headline, and links to the pages of authors, that are looked at. */
const LINES = 'p, div, span, address';
const LINKS = '[href*="/author" i], [href*="/autor" i], [href*="/auteur" i]';
const MOST_LINES = 100;
/** No line of authors holds more elements. */
const MOST_PARTS = 4;

/** Articles begin the names of papers. */
const NAME =
  "(?!(?:The|D(?:er|ie|as)|L[ae]s?|El|Los) )\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:d[aeiu]l?|van|von|bin|al) )?\\p{Lu}[\\p{L}'’.-]*){1,3}";
const NAMED = new RegExp(`^${NAME}$`, 'u');
/** What is behind a mark at the end is an office, an agency or a place. */
const REST = '(?: ?[,،|•·/;(–—-].*| (?:in|aus|à|en|desde) .*)?$';
const BY_NAMES = new RegExp(
  `^(?i:(?:(?:words|written|reporting|story|text) )?by|(?:words|texte?|texto)(?= ?:)|(?:ein bericht )?von|(?:propos recueillis )?par|por)[\\s:]+(${NAME}(?:(?:, ${NAME})* (?:and|und|et|y|&) ${NAME})?)${REST}`,
  'u',
);
const UNCASED = '[\\u05d0-\\u05ea\\u0620-\\u06d3][\\u05d0-\\u05ea\\u0620-\\u06d3\'’"-]*';
/** Without capitals a colon tells names from other words, or that no article begins them. */
const BY_UNCASED = new RegExp(
  `^(?:(?:بقلم|كتبت?|إعداد|מאת|כת[בה]{1,2}) ?: ?|(?:بقلم|كتبت|מאת) (?!ה))(?!ال)(${UNCASED}(?: ${UNCASED}){1,4})${REST}`,
);

/** The names in a line that says by whom a text is. */
const namesIn = (line: string): string | null => (BY_NAMES.exec(line) ?? BY_UNCASED.exec(line))?.[1] ?? null;

const FOLLOWING = 4;

const wordsOf = ({ textContent }: Element): string => (textContent ?? '').trim().replace(/\s+/g, ' ');

/** The first of some elements in the order of their document that is behind another; there may be very many. */
function firstBelow(headline: Element, elements: ArrayLike<Element>): number {
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (headline.compareDocumentPosition(elements[middle] ?? headline) & FOLLOWING) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Whom an unmarked line under the headline names as its author: "By Ada Example, Health Correspondent". */
function findUnmarked(document: Document): string | null {
  const headline = document.querySelector('h1');
  if (!headline) return null;
  const isBelow = (element: Element): boolean =>
    (headline.compareDocumentPosition(element) & FOLLOWING) !== 0 && !element.closest(ELSEWHERE);
  const linked = [...document.querySelectorAll(LINKS)].find((link) => NAMED.test(wordsOf(link)) && isBelow(link));
  if (linked) return wordsOf(linked);
  // Only what is looked at is handed to the script: there may be very many.
  const lines = document.querySelectorAll(LINES);
  const from = firstBelow(headline, lines);
  for (let i = from; i < Math.min(lines.length, from + MOST_LINES); i++) {
    const line = lines[i];
    if (!line) break;
    const words = line.childElementCount <= MOST_PARTS ? wordsOf(line) : '';
    const names = words.length <= LONGEST ? namesIn(words) : null;
    if (names && isBelow(line)) return names;
  }
  return null;
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
  return findUnmarked(document);
}
