import type { Unseen } from '../../core/check/finding.ts';
import { createGroundReader, elementAround } from '../highlight/ground.ts';
import { contrastOf, luminanceOf, parsePaint } from '../highlight/luminance.ts';
import { traitsOfTag } from '../read/element-rules.ts';
import { isConcealedBy } from '../read/style-rules.ts';
import { localName } from '../unclobbered.ts';

/** Ink that covers less, or has less contrast to its ground, cannot be read. */
const FAINTEST_INK = 0.1;
const FAINTEST_CONTRAST = 1.15;

/** Quoted strings in a value of `content`. */
const STRINGS = /"((?:[^"\\]|\\.)*)"/g;
const WORDS = /[\p{L}\p{N}]/u;

/** The elements around a text that are inline by their tags, the innermost first. */
export function inlinesAround(text: Node): Element[] {
  const found: Element[] = [];
  for (let at = elementAround(text); at && traitsOfTag(localName(at)).rule !== 'block'; at = elementAround(at))
    found.push(at);
  return found;
}

const printsWords = (element: Element, part: '::before' | '::after'): boolean => {
  const content = getComputedStyle(element, part).content || 'none';
  if (content === 'none' || content === 'normal') return false;
  return /counter/.test(content) || [...content.matchAll(STRINGS)].some(([, words = '']) => WORDS.test(words));
};

/** Whether a style sheet prints words before or after what an element says. */
export const hasGeneratedWords = (element: Element): boolean =>
  printsWords(element, '::before') || printsWords(element, '::after');

const fillOf = (style: CSSStyleDeclaration): string => style.getPropertyValue('-webkit-text-fill-color') || style.color;

/** Whether text in an element is of the colour of its ground, or of none. */
export function isFaint(element: Element): boolean {
  const ink = parsePaint(fillOf(getComputedStyle(element)));
  if (!ink) return false;
  if (ink.alpha < FAINTEST_INK) return true;
  const ground = createGroundReader()(element);
  return ground !== null && contrastOf(luminanceOf(ground), luminanceOf(ink)) < FAINTEST_CONTRAST;
}

/** Whether text in an inline element is fainter than that around it, so that it cannot be read. */
function isWithoutInk(element: Element, style: CSSStyleDeclaration): boolean {
  const around = elementAround(element);
  const isAsAround = around && getComputedStyle(around).color === style.color && fillOf(style) === style.color;
  const isTransparent = (parsePaint(fillOf(style))?.alpha ?? 1) < FAINTEST_INK;
  return isTransparent || (!isAsAround && isFaint(element));
}

/** Whether an element is laid over others and hides them. */
export function isCover(element: Element): boolean {
  const { position, backgroundColor, backgroundImage } = getComputedStyle(element);
  if (position !== 'absolute' && position !== 'fixed') return false;
  return backgroundImage !== 'none' || (parsePaint(backgroundColor)?.alpha ?? 1) > FAINTEST_INK;
}

/** Whether an inline element is laid out in another order than that of its words. */
function isReordered(element: Element, style: CSSStyleDeclaration): boolean {
  if (/override/.test(style.unicodeBidi)) return true;
  const around = style.order !== '0' && style.order !== '' && elementAround(element);
  return around ? /flex|grid/.test(getComputedStyle(around).display) : false;
}

/** Why the words directly in an inline element cannot be read there, or not as they are. */
export function whyMasked(element: Element): Unseen | null {
  const style = getComputedStyle(element);
  const security = style.getPropertyValue('-webkit-text-security');
  if (isConcealedBy((property) => style.getPropertyValue(property)) || style.opacity === '0') return 'hidden';
  if (style.contentVisibility === 'hidden') return 'hidden';
  if ((security !== '' && security !== 'none') || hasGeneratedWords(element)) return 'altered';
  if (isReordered(element, style)) return 'reordered';
  return isWithoutInk(element, style) ? 'faint' : null;
}
