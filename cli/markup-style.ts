import type { StyleQuestions } from '../lib/page/read/style-questions.ts';

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** Whether an element, or one around it, is out of sight by a style of its own. There are no style sheets here. */
function isHidden(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (HIDING.test(at.getAttribute('style') ?? '')) return true;
  return false;
}

/** What a page's markup says of style, where no browser has computed it. */
export const markupStyle: Pick<StyleQuestions, 'isHidden'> = { isHidden };
