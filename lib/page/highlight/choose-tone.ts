import { ELEMENT_NODE, FRAGMENT_NODE, nodeType, parentNode } from '../unclobbered.ts';
import { contrastOf, layOver, luminanceOf, type Paint, parsePaint } from './luminance.ts';

/** How a line is coloured: in its hue for light or for dark grounds, or, where neither can be seen, without one. */
export type Tone = 'onLight' | 'onDark' | 'black' | 'white';

/** The least luminance of a ground on which hues of 0.2 and less have a contrast of 3:1: (0.2 + 0.05) × 3 − 0.05. */
const LIGHT = 0.7;
/** The greatest of one on which hues of 0.4 and more have it: (0.4 + 0.05) ÷ 3 − 0.05. */
const DARK = 0.1;
/** Contrast that a line needs (WCAG 1.4.11). */
const SEEN = 3;
/** Between black and white the luminance from which black is seen better. */
const MIDDLE = 0.179;
/** Text that has less contrast than this is not on the ground we took it to be on: nobody could read it. */
const READABLE = 2;

/**
 * The tone of a line under text on a ground, by their luminances; `null` is unknown, as the ground is of pictures. An
 * unknown ground is one on which the text can be read, so the line takes after the text; as it does on a ground between
 * light and dark, if it can be seen then.
 */
export function toneFor(ground: number | null, text: number | null): Tone {
  const isUnknown = ground === null || (text !== null && contrastOf(ground, text) < READABLE);
  if (isUnknown) return (text ?? 0) > MIDDLE ? 'white' : 'black';
  if (ground >= LIGHT) return 'onLight';
  if (ground <= DARK) return 'onDark';
  const isTextSeen = text !== null && contrastOf(ground, text > ground ? 1 : 0) >= SEEN;
  return (isTextSeen ? text < ground : ground > MIDDLE) ? 'black' : 'white';
}

const WHITE: Paint = { channels: [1, 1, 1], alpha: 1 };
const BLACK: Paint = { channels: [0, 0, 0], alpha: 1 };

/** What a browser draws behind a page whose outermost element has no ground of its own. */
function canvasOf(outermost: Element): Paint {
  const { colorScheme } = getComputedStyle(outermost);
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches ? /dark/ : /^(only )?dark/;
  return isDark.test(colorScheme) ? BLACK : WHITE;
}

/** The ground that an element itself has; `null` for one that is not told by a colour. */
function ownGround(element: Element): Paint | null {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage === 'none' ? parsePaint(backgroundColor) : null;
}

/** The element around a node, through a shadow root; `null` around the outermost. */
export function elementAround(node: Node): Element | null {
  const parent = parentNode(node);
  // Of a frame's window a shadow root has another class.
  const around = parent && nodeType(parent) === FRAGMENT_NODE ? (parent as Partial<ShadowRoot>).host : parent;
  return around && nodeType(around) === ELEMENT_NODE ? (around as Element) : null;
}

/**
 * A function that gives the tone for text in an element, by the computed style of the elements around it; of each element
 * it is asked once. Grounds that are no ancestors' (a picture laid under the text) are told by text that could not be
 * read on any other.
 */
export function createToneChooser(): (element: Element) => Tone {
  const grounds = new Map<Element, Paint | null>();
  const tones = new Map<Element, Tone>();

  /** Goes outwards in a loop: elements may be nested deeper than calls. */
  const groundOf = (element: Element): Paint | null => {
    const seenThrough: (readonly [element: Element, own: Paint])[] = [];
    let ground = grounds.get(element);
    for (let at = element; ground === undefined; ) {
      const own = ownGround(at);
      if (!own || own.alpha === 1) {
        ground = own;
        grounds.set(at, own);
      } else {
        seenThrough.push([at, own]);
        const around = elementAround(at);
        ground = around ? grounds.get(around) : canvasOf(at);
        at = around ?? at;
      }
    }
    for (const [veil, own] of seenThrough.toReversed()) {
      ground = ground ? layOver(own, ground) : null;
      grounds.set(veil, ground);
    }
    return ground ?? null;
  };

  return (element) => {
    let tone = tones.get(element);
    if (!tone) {
      const ground = groundOf(element);
      const text = parsePaint(getComputedStyle(element).color);
      tone = toneFor(ground && luminanceOf(ground), text && luminanceOf(text));
      tones.set(element, tone);
    }
    return tone;
  };
}
