import type { Unseen } from '../../core/check/finding.ts';
import { elementAround, hasFewColours } from '../highlight/ground.ts';
import { contrastOf, luminanceOf, parsePaint } from '../highlight/luminance.ts';
import { traitsOfTag } from '../read/element-rules.ts';
import { isConcealedBy, lengthIn } from '../read/style-rules.ts';
import { computedStyleOf, localName } from '../unclobbered.ts';
import { FAINTEST, hasGround, hasGroundBeside } from './is-covered.ts';
import type { Look } from './veils.ts';

/** Text with less contrast to its ground cannot be read. */
const FAINTEST_CONTRAST = 1.15;
/** The share of a letter's size from which a stroke around it may leave nothing of it. */
const WIDEST_STROKE = 0.1;
/** The same of the space between letters, and of what is added to that between words. */
const CLOSEST = -0.25;

/** Quoted strings in a value of `content`. */
const STRINGS = /"((?:[^"\\]|\\.)*)"/g;
const WORDS = /[\p{L}\p{N}]/u;
/** Marks of items that print no words; a site may give marks of its own a name. */
const PLAIN_MARK =
  /^(?:none|disc|circle|square|"[^\p{L}\p{N}]*"|disclosure-\w+|[a-z-]*(?:decimal|roman|alpha|latin)[a-z-]*)$/u;

/** The elements around a text that are inline by their tags, the innermost first. */
export function inlinesAround(text: Node): Element[] {
  const found: Element[] = [];
  for (let at = elementAround(text); at && traitsOfTag(localName(at)).rule !== 'block'; at = elementAround(at))
    found.push(at);
  return found;
}

/** The block around a text, by its tags. */
export function blockAround(text: Node): Element | null {
  const outermost = inlinesAround(text).at(-1);
  return elementAround(outermost ?? text);
}

const hasWords = (value: string): boolean => [...value.matchAll(STRINGS)].some(([, words = '']) => WORDS.test(words));

function contentOf(element: Element, part: '::before' | '::after' | '::marker'): string {
  const style = computedStyleOf(element, part);
  const { content } = style;
  // As of nearly every element: nothing more is to be asked.
  if (/^no(?:ne|rmal)$/.test(content)) return '';
  if (style.opacity === '0' || style.visibility === 'hidden' || style.display === 'none') return '';
  return /-quote/.test(content) ? content + style.quotes : content;
}

const contentBeside = (element: Element): string => contentOf(element, '::before') + contentOf(element, '::after');

/** Whether a style sheet prints words where an element is hyphened, or as the mark of an item. */
function hasWordsInside(element: Element): boolean {
  const { display, hyphenateCharacter, listStyleType } = computedStyleOf(element);
  if (hasWords(hyphenateCharacter)) return true;
  return display === 'list-item' && (!PLAIN_MARK.test(listStyleType) || hasWords(contentOf(element, '::marker')));
}

/** Whether a style sheet prints words before or after what an element says, where it is hyphened, or as the mark of an item. */
export const hasGeneratedWords = (element: Element): boolean =>
  hasWordsInside(element) || hasWords(contentBeside(element));

/** The same, with numbers that a style sheet counts: beside words on a line they are read with them. */
function printsBeside(element: Element): boolean {
  const printed = contentBeside(element);
  return printed.includes('counter') || hasWords(printed) || hasWordsInside(element);
}

/** Whether the strokes around letters may fill them, or letters and words lie over each other. */
function isSmudged(style: CSSStyleDeclaration): boolean {
  const [stroke, ...spacing] = ['-webkit-text-stroke-width', 'letter-spacing', 'word-spacing'].map(
    (property) => lengthIn(style.getPropertyValue(property)) / lengthIn(style.fontSize),
  );
  return (stroke ?? 0) > WIDEST_STROKE || spacing.some((space) => space < CLOSEST);
}

/** Whether text in an element, with a box there, or a part of it, is of the colour of its ground, or of none. */
export function isFaint(element: Element, box: DOMRect, { groundOf }: Look, part = ''): boolean {
  const style = computedStyleOf(element, part);
  // With the few colours of the system letters have that of the text, and Chromium names another.
  const isForced = hasFewColours() && style.forcedColorAdjust !== 'none';
  const ink = parsePaint((!isForced && style.getPropertyValue('-webkit-text-fill-color')) || style.color);
  if (!ink) return false;
  if (ink.alpha < FAINTEST || isSmudged(style)) return true;
  const ground = groundOf(element);
  if (!ground || contrastOf(luminanceOf(ground), luminanceOf(ink)) >= FAINTEST_CONTRAST) return false;
  return !hasGroundBeside(element, box);
}

/** Whether the first line or letter of a block, with a box there, has an ink of its own in which nobody sees it. */
export const isFaintAtFirst = (block: Element, box: DOMRect, look: Look): boolean =>
  ['::first-line', '::first-letter'].some(
    (part) => !hasGround(computedStyleOf(block, part)) && isFaint(block, box, look, part),
  );

/** Whether an element that is a box among words begins with a letter in another ink. */
const hasOtherFirst = (element: Element, { display, color }: CSSStyleDeclaration): boolean =>
  display !== 'inline' && computedStyleOf(element, '::first-letter').color !== color;

/** Whether an inline element is laid out in another order than that of its words. */
function isReordered(element: Element, style: CSSStyleDeclaration): boolean {
  if (/override/.test(style.unicodeBidi)) return true;
  const around = style.order !== '0' && style.order !== '' && elementAround(element);
  return around ? /flex|grid/.test(computedStyleOf(around).display) : false;
}

/** Why the words directly in an inline element cannot be read there, or not as they are. */
export function whyMasked(element: Element): Unseen | null {
  const style = computedStyleOf(element);
  const security = style.getPropertyValue('-webkit-text-security');
  if (isConcealedBy((property) => style.getPropertyValue(property)) || style.opacity === '0') return 'hidden';
  if ((security !== '' && security !== 'none') || style.filter !== 'none' || printsBeside(element)) return 'altered';
  if (hasOtherFirst(element, style)) return 'altered';
  return isReordered(element, style) ? 'reordered' : null;
}
