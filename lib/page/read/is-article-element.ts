import { attribute, localName } from '../unclobbered.ts';

/** Whether markup says that an element is one article as a whole. */
export function isArticleElement(element: Element): boolean {
  if (localName(element) === 'article' || attribute(element, 'role') === 'article') return true;
  return /schema\.org\/\w*(?:Article|BlogPosting|Report)$/.test(attribute(element, 'itemtype') ?? '');
}

/** Whether markup says that an element is an article or the main part of the page. */
export const isMainElement = (element: Element): boolean =>
  isArticleElement(element) || localName(element) === 'main' || attribute(element, 'role') === 'main';
