import { isUnseenName } from './name-traits.ts';
import { findTypes, STRUCTURED_DATA } from './structured-data.ts';

/** Shorter paragraphs are teasers, captions and labels. */
const PARAGRAPH_LENGTH = 40;
/** Running text that makes an article where markup does not say so, in several paragraphs or in all. */
const SHARED_LENGTH = 240;
const PARAGRAPHS = 3;
const SINGLE_LENGTH = 600;
/** Elements looked at before giving up: a page that shows none of its text in these is no article. */
const LOOKED_AT = { p: 60, div: 200 };
/** Letters of Chinese, Japanese and Korean, each of which says as much as two or three of others. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const WIDE_WEIGHT = 2.5;

const TEXT_NODE = 3;

const NEWS = /^(?:\w*NewsArticle|LiveBlogPosting|Report)$/;
const ARTICLE = /^(?:\w*Article|BlogPosting)$/;
const OTHER =
  /^(?:Product|ProductGroup|Recipe|JobPosting|DiscussionForumPosting|TechArticle|APIReference|Event|Course|SoftwareApplication|(?:QA|SearchResults|Collection|About|Contact)Page)$/;

/**
 * Open Graph or Microdata that says "article". One look each: of a selector alone browsers know most elements that it
 * cannot be about, while a list is tried on every element of the page, which takes ten times as long.
 */
const NEWS_MARKS = ['meta[property^="article:published"]', '[itemtype$="NewsArticle"]'];
const MARKS = [
  'meta[property="og:type" i][content="article" i]',
  'meta[name="og:type" i][content="article" i]',
  '[itemtype$="Article"]',
  '[itemtype$="BlogPosting"]',
];
const OTHER_MARKS = [
  'meta[property="og:type" i][content^="product" i]',
  '[itemtype$="/Product"]',
  '[itemtype$="/Recipe"]',
  '.h-recipe',
];
const DATES = ['time[datetime]', '.byline', '[rel~="author"]'];

/** Where paragraphs are something else than running text. */
const ELSEWHERE = 'nav, footer, aside, li, form';
const HIDDEN = '[hidden], [aria-hidden="true"]';

const FRONT_PAGE = /^[a-z]+:\/\/[^/?#]*\/?(?:[?#]|$)/;
/** Parts of an address that name what is no article; some of them are subjects of news too, and count as its first part alone. */
const OTHER_ADDRESS =
  /\/(?:wiki|docs?|search|suche|recherche|categor(?:y|ies)|tags?|shop|products?|forums?|threads?|recipes?|rezepte?|recettes?|recetas?|terms[\w-]*|privacy[\w-]*|agb|impressum|stellenangebote|legal|faqs?|help|(?<=\/\/[^/]+\/)(?:jobs|careers))(?:[/?#]|$)/i;
const DATED_ADDRESS = /\/(?:19|20)\d\d\/?[01]\d\//;
/** Programs that make wikis, manuals and forums. */
const OTHER_MAKER = /^(?:\w*Wiki|Docusaurus|Sphinx|MkDocs|VitePress|Discourse|phpBB|vBulletin|XenForo)/i;
/** So many pieces of code make a manual, and so many linked headings of articles a list of them. */
const MANY = 3;

const has = (document: Document, marks: readonly string[]): boolean =>
  marks.some((mark) => document.querySelector(mark) !== null);

/** Whether a paragraph is all that is said below a linked heading. */
function isTeaser({ parentElement: box }: Element): boolean {
  return (
    box !== null &&
    box.getElementsByTagName('p').length < PARAGRAPHS &&
    box.querySelector(':scope > h2 a, :scope > h3 a') !== null
  );
}

const isInText = (element: Element): boolean =>
  !isTeaser(element) &&
  !element.closest(ELSEWHERE) &&
  !element.matches(HIDDEN) &&
  !isUnseenName(element.getAttribute('class') ?? '');

/** Characters, wide ones weighed. */
const weigh = (text: string): number => text.trim().length * (WIDE.test(text) ? WIDE_WEIGHT : 1);

/** The texts directly in an element. */
function* findTexts(element: Element): Generator<string> {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === TEXT_NODE) yield node.nodeValue ?? '';
}

/** Whether there is enough running text in elements of a kind. A live list is filled as far as it is looked at. */
function hasText(document: Document, kind: 'p' | 'div'): boolean {
  const candidates = document.getElementsByTagName(kind);
  let [count, length] = [0, 0];
  for (let i = 0; i < LOOKED_AT[kind]; i++) {
    const candidate = candidates[i];
    if (!candidate) return false;
    const texts = kind === 'p' ? [candidate.textContent ?? ''] : findTexts(candidate);
    for (const weight of [...texts].map(weigh)) {
      if (weight < PARAGRAPH_LENGTH || !isInText(candidate)) continue;
      length += weight;
      if (length >= SINGLE_LENGTH || (++count >= PARAGRAPHS && length >= SHARED_LENGTH)) return true;
    }
  }
  return false;
}

const isHeaded = (document: Document): boolean =>
  has(document, ['h1']) || (has(document, ['h2']) && (DATED_ADDRESS.test(document.URL) || has(document, DATES)));

/** Whether a page is a manual, or a list of articles. */
function isCollection(document: Document): boolean {
  const lists = [...document.getElementsByTagName('article')].filter(
    (article) => article.querySelector('h2 a, h3 a') && !article.querySelector('h1'),
  );
  return lists.length >= MANY || document.querySelectorAll('pre code').length >= MANY;
}

const isOther = (document: Document): boolean =>
  OTHER_ADDRESS.test(document.URL) ||
  has(document, OTHER_MARKS) ||
  OTHER_MAKER.test(document.querySelector('meta[name="generator"]')?.getAttribute('content') ?? '');

const isFrontPage = (document: Document): boolean =>
  FRONT_PAGE.test(document.URL) && document.querySelector('article h1') === null;

/**
 * Whether a page is one article of news or comment: its structured data says so, its Open Graph type does, or it has a
 * headline with running text below. What its data or its address names as something else (a shop, a wiki, terms of use)
 * is none, and front pages of sites do not count for their looks alone.
 *
 * Looks at markup only (no styles, no layout) and changes nothing; well under a millisecond on an ordinary page. Where
 * nothing points to an article no element is handed to the script: the first of each kind costs a tenth of that.
 */
export function isNewsArticle(document: Document): boolean {
  if (document.body === null) return false;
  const types = document.querySelector(STRUCTURED_DATA) === null ? [] : findTypes(document);
  if (types.some((type) => NEWS.test(type)) || has(document, NEWS_MARKS)) return true;
  if (types.some((type) => OTHER.test(type)) || isOther(document)) return false;
  if (types.some((type) => ARTICLE.test(type)) || has(document, MARKS)) return true;
  if (!isHeaded(document) || isFrontPage(document)) return false;
  return (hasText(document, 'p') || hasText(document, 'div')) && !isCollection(document);
}
