import { attribute, textContent } from '../unclobbered.ts';
import { ruleByAttributes } from './element-rules.ts';
import { isUnseenName } from './name-traits.ts';
import { findArticleNode, STRUCTURED_DATA } from './structured-data.ts';

/** Paragraphs shorter than this are teasers, captions and labels. */
const PARAGRAPH_LENGTH = 80;
/** Paragraphs that make an article where markup does not say so. */
const PARAGRAPHS = 3;
/** Paragraphs looked at before giving up: a page that shows none of its text in these is no article. */
const LOOKED_AT = 60;

/** Open Graph or Microdata that says "article". */
const MARKS = [
  'meta[property="og:type" i][content="article" i]',
  'meta[name="og:type" i][content="article" i]',
  'meta[property^="article:published"]',
  '[itemtype$="Article"]',
  '[itemtype$="BlogPosting"]',
].join();

/** Markup that says so, or may. One look for all of it: most pages have none. */
const SIGNS = `${STRUCTURED_DATA},${MARKS}`;

const FRONT_PAGE = /^[a-z]+:\/\/[^/?#]*\/?(?:[?#]|$)/;

const saysArticle = (document: Document): boolean =>
  document.querySelector(SIGNS) !== null &&
  (findArticleNode(document) !== null || document.querySelector(MARKS) !== null);

const isHiddenByMarkup = (element: Element): boolean =>
  ruleByAttributes(element) === 'silent' || isUnseenName(attribute(element, 'class') ?? '');

/** Whether one article is laid out as such: a heading of its own and some paragraphs of running text. */
function looksLikeArticle(document: Document): boolean {
  if (!document.querySelector('h1')) return false;
  let paragraphs = 0;
  // A live list is filled as far as it is looked at; a query would go through the whole page.
  const candidates = document.getElementsByTagName('p');
  for (let i = 0; i < candidates.length && i < LOOKED_AT; i++) {
    const candidate = candidates[i] as Element;
    if (textContent(candidate).length < PARAGRAPH_LENGTH || candidate.closest('nav, footer, aside, li, form')) continue;
    if (!isHiddenByMarkup(candidate) && ++paragraphs >= PARAGRAPHS) return true;
  }
  return false;
}

/**
 * Whether a page is one article of news or comment: its structured data says so, its Open Graph type does, or it has a
 * headline with running text below. Front pages of sites do not count for their looks alone.
 *
 * Looks at markup only (no styles, no layout) and changes nothing; well under a millisecond on an ordinary page.
 */
export function isNewsArticle(document: Document): boolean {
  if (!document.body) return false;
  if (saysArticle(document)) return true;
  return (
    looksLikeArticle(document) && (!FRONT_PAGE.test(document.URL) || document.querySelector('article h1') !== null)
  );
}
