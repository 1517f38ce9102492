import { attribute } from '../unclobbered.ts';
import type { Container } from './page-record.ts';

/** What of a container tells that. */
type Marked = Pick<Container, 'element' | 'name' | 'isBare'>;

const hasRole = ({ element, isBare }: Marked, role: string): boolean => !isBare && attribute(element, 'role') === role;

/** Whether markup says that an element is one article as a whole. */
export function isArticleElement(marked: Marked): boolean {
  if (marked.name === 'article' || hasRole(marked, 'article')) return true;
  if (marked.isBare) return false;
  return /schema\.org\/\w*(?:Article|BlogPosting|Report)$/.test(attribute(marked.element, 'itemtype') ?? '');
}

/** Whether markup says that an element is an article or the main part of the page. */
export const isMainElement = (marked: Marked): boolean =>
  isArticleElement(marked) || marked.name === 'main' || hasRole(marked, 'main');
