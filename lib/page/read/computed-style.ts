import { computedStyleOf, isVisible } from '../unclobbered.ts';
import type { StyleQuestions } from './style-questions.ts';
import { isConcealedBy, isRaisedBy, partsWordsBy, type StyleOf } from './style-rules.ts';

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

function styleOf(element: Element): StyleOf {
  const style = computedStyleOf(element);
  return (property) => style.getPropertyValue(property);
}

/** What a style sheet may print before and behind what an element says. */
export const BESIDE = ['::before', '::after'] as const;

/** Whether a style sheet prints something beside what an element says, if only a space. */
const printsBeside = (element: Element): boolean =>
  BESIDE.some((part) => /^"[^"]/.test(computedStyleOf(element, part).content));

/** Whether an element is laid out in a row with others: a box of its own on the same line. */
function isInRow({ parentElement }: Element): boolean {
  const { display = '', flexDirection = '', gridAutoFlow = '' } = parentElement ? computedStyleOf(parentElement) : {};
  return /flex/.test(display)
    ? flexDirection.startsWith('row')
    : /grid/.test(display) && gridAutoFlow.startsWith('column');
}

/**
 * Style as the browser has computed it.
 *
 * Transparent text counts as seen: many pages fade their paragraphs in while they are scrolled. An element with
 * `display: contents` has no box of its own and is not hidden for that.
 */
export const computedStyle: Omit<StyleQuestions, 'hasClosedRoot'> = {
  isHidden: (element) => !isVisible(element) && computedStyleOf(element).display !== 'contents',
  isConcealed: (element) => isConcealedBy(styleOf(element)),
  isRaised: (element) => isRaisedBy(styleOf(element)),
  partsWords: (element) => partsWordsBy(styleOf(element)) || isInRow(element) || printsBeside(element),
  startsBlock: (element) => {
    const { display, float } = computedStyleOf(element);
    // A float is a block by its computed display, but a drop cap is one too, and belongs to its word.
    return float === 'none' && BLOCK_DISPLAYS.has(display) && !isInRow(element);
  },
};
