import { type ComponentChildren, createElement, Fragment, isValidElement, options, type VNode } from 'preact';

/** Elements whose direction is that of their words. */
const OWN_DIRECTION = 'bdi';

const LETTER = /\p{L}/u;
/** The blocks of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const isWords = (child: unknown): child is string | number => typeof child === 'string' || typeof child === 'number';

const childrenOf = ({ props }: VNode): readonly unknown[] =>
  [(props as { readonly children?: ComponentChildren }).children].flat(2);

const paint = (child: unknown): unknown =>
  isWords(child) && child !== '' ? createElement('span', { 'data-words': String(child) }) : child;

/** The words of an element, as far as they are not in components of its own. */
function wordsIn(child: unknown): string {
  if (!isValidElement(child)) return '';
  const { 'data-words': words } = child.props as { readonly 'data-words'?: string };
  return words ?? childrenOf(child).map(wordsIn).join('');
}

/** The direction of words, which the browser finds in text alone: that of the first letter (UAX #9, P2 and P3). */
function directionOf(words: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(LETTER.exec(words)?.[0] ?? '') ? 'rtl' : 'ltr';
}

function paintIn(node: VNode): void {
  const { type } = node;
  if (typeof type !== 'string' && type !== Fragment) return;
  const children = childrenOf(node);
  if (children.some(isWords)) Object.assign(node.props, { children: children.map(paint) });
  const { dir } = node.props as { readonly dir?: string };
  if (dir === 'auto' || (type === OWN_DIRECTION && dir === undefined))
    Object.assign(node.props, { dir: directionOf(wordsIn(node)) });
}

/**
 * Has all words drawn by the style sheet, as the content of `[data-words]::before`, instead of as text. `window.find()`
 * searches closed shadow roots too: a page could have read the card through it, letter by letter. Generated content is
 * searched in no browser, but is read out by screen readers.
 */
export function paintWords(): void {
  options.vnode = paintIn;
}
