import type { StyleQuestions } from './style-questions.ts';

const VISIBILITY: CheckVisibilityOptions = { visibilityProperty: true };

/** Values of `display` whose boxes start a line of their own. */
const BLOCK_DISPLAYS: ReadonlySet<string> = new Set([
  'block',
  'flex',
  'grid',
  'flow-root',
  'list-item',
  'table',
  'table-cell',
]);

/**
 * Style as the browser has computed it.
 *
 * Transparent text counts as seen: many pages fade their paragraphs in while they are scrolled. An element with
 * `display: contents` has no box of its own and is not hidden for that.
 */
export const computedStyle: Pick<StyleQuestions, 'isHidden' | 'startsBlock'> = {
  isHidden: (element) =>
    !Element.prototype.checkVisibility.call(element, VISIBILITY) && getComputedStyle(element).display !== 'contents',
  startsBlock: (element) => {
    const { display, float } = getComputedStyle(element);
    // A float is a block by its computed display, but a drop cap is one too, and belongs to its word.
    return float === 'none' && BLOCK_DISPLAYS.has(display);
  },
};
