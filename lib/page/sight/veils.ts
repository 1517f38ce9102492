import type { Unseen } from '../../core/check/finding.ts';
import { createGroundReader, elementAround } from '../highlight/ground.ts';
import type { Paint } from '../highlight/luminance.ts';
import { computedStyleOf } from '../unclobbered.ts';

/** Text with less cannot be read. */
const LEAST_OPACITY = 0.1;

/** Filters that leave nothing to read, as far as is known; those that turn a whole page dark do. */
const BLINDING = /url\(|blur\((?!0px)|(?:opacity|contrast|brightness)\(0(?:\.0\d*)?\)/;
const WHOLE = /^inset\(0(?:px|%)?\)/;

/** What an element and those around it do to the words in it. */
export interface Veil {
  readonly opacity: number;
  /** Why none of the words can be read as they are. */
  readonly why: Unseen | null;
  /** Elements that may cut off what is in them, the innermost last. */
  readonly clips: readonly Element[];
  /** Elements whose mask may hide a part of what is in them. */
  readonly masks: readonly Element[];
  /** Whether any of them has been scrolled. */
  readonly isScrolled: boolean;
}

const NOTHING: Veil = { opacity: 1, why: null, clips: [], masks: [], isScrolled: false };

/** Whether a transform turns letters round, or to the back. */
function isMirrored({ transform, scale }: CSSStyleDeclaration): boolean {
  if (/(?:^| )-/.test(scale)) return true;
  if (transform === 'none') return false;
  const { m11, m22 } = new DOMMatrixReadOnly(transform);
  return m11 < -0.01 || m22 < -0.01;
}

function whyVeiledBy(style: CSSStyleDeclaration): Unseen | null {
  const { clip, clipPath, filter, mixBlendMode, position, textDecorationLine } = style;
  const framing = style.getPropertyValue('-webkit-mask-box-image-source') || 'none';
  if (BLINDING.test(filter) || framing !== 'none' || mixBlendMode !== 'normal') return 'faint';
  if (clipPath !== 'none' && !WHOLE.test(clipPath)) return 'clipped';
  if (clip !== 'auto' && /absolute|fixed/.test(position)) return 'clipped';
  return /line-through/.test(textDecorationLine) || isMirrored(style) ? 'altered' : null;
}

/** Whether something in an element has been scrolled, other than the page. */
const hasScrolled = (element: Element): boolean =>
  element !== element.ownerDocument.scrollingElement && element.scrollTop + Math.abs(element.scrollLeft) !== 0;

function veilThrough(element: Element, around: Veil): Veil {
  const style = computedStyleOf(element);
  const opacity = around.opacity * Number(style.opacity);
  const mayClip = style.display !== 'inline' && `${style.overflowX} ${style.overflowY}` !== 'visible visible';
  return {
    opacity,
    why: around.why ?? (opacity < LEAST_OPACITY ? 'faint' : whyVeiledBy(style)),
    clips: mayClip ? [...around.clips, element] : around.clips,
    masks: (style.maskImage || 'none') === 'none' ? around.masks : [...around.masks, element],
    isScrolled: around.isScrolled || (mayClip && hasScrolled(element)),
  };
}

/** What was seen around elements at one moment, so that nothing is asked twice. */
export interface Look {
  readonly veilOf: (element: Element) => Veil;
  readonly groundOf: (element: Element) => Paint | null;
}

/** A look at the page as it is now. */
export const createLook = (): Look => ({ veilOf: createVeilReader(), groundOf: createGroundReader() });

/** A function that tells what is between an element's words and their reader. */
function createVeilReader(): Look['veilOf'] {
  const known = new Map<Element, Veil>();
  // Goes outwards in a loop: elements may be nested deeper than calls.
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !known.has(at); at = elementAround(at)) path.push(at);
    let veil = (at && known.get(at)) ?? NOTHING;
    for (const inner of path.toReversed()) {
      veil = veilThrough(inner, veil);
      known.set(inner, veil);
    }
    return veil;
  };
}
