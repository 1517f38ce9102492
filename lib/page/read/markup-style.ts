import type { StyleQuestions } from './style-questions.ts';
import { isConcealedBy, isRaisedBy, partsWordsBy, type StyleOf } from './style-rules.ts';

/** The style attribute of an element. */
function styleOf(element: Element): StyleOf {
  const declarations = (element.getAttribute('style') ?? '').toLowerCase().split(';');
  const values = new Map(
    declarations.map((declaration) => {
      const [property = '', ...value] = declaration.split(':');
      return [property.trim(), value.join(':').replace('!important', '').trim()];
    }),
  );
  return (property) => values.get(property) ?? '';
}

/** Whether an element, or one around it, is out of sight. */
function isHidden(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = styleOf(at);
    if (style('display') === 'none' || style('visibility') === 'hidden') return true;
  }
  return false;
}

/** What style attributes say, where no browser has computed any style. */
export const markupStyle: Omit<StyleQuestions, 'hasClosedRoot'> = {
  isHidden,
  isConcealed: (element) => isConcealedBy(styleOf(element)),
  isRaised: (element) => isRaisedBy(styleOf(element)),
  startsBlock: (element) => styleOf(element)('display') === 'block',
  partsWords: (element) => partsWordsBy(styleOf(element)),
};
