import { computedStyleOf, ELEMENT_NODE, FRAGMENT_NODE, nodeType, parentNode } from '../unclobbered.ts';
import { layOver, type Paint, parsePaint } from './luminance.ts';

const WHITE: Paint = { channels: [1, 1, 1], alpha: 1 };
const BLACK: Paint = { channels: [0, 0, 0], alpha: 1 };

/** Whether pages are drawn in the few colours of the system. */
export const hasFewColours = (): boolean => matchMedia('(forced-colors: active)').matches;

/** What a browser draws behind a page whose outermost element has no ground of its own. */
function canvasOf(outermost: Element): Paint {
  const { colorScheme } = computedStyleOf(outermost);
  // With the few colours of the system a page is as dark as these are, whatever schemes it knows.
  const isForced = hasFewColours();
  const mayBeDark = isForced || /dark/.test(colorScheme);
  const isAlwaysDark = !isForced && /^(only )?dark/.test(colorScheme);
  return mayBeDark && (isAlwaysDark || matchMedia('(prefers-color-scheme: dark)').matches) ? BLACK : WHITE;
}

/** The ground that an element itself has; `null` where that is no plain colour. */
function ownGround(element: Element): Paint | null {
  const { backgroundColor, backgroundImage } = computedStyleOf(element);
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
 * A function that gives the ground of an element, by the computed style of the elements around it; `null` where a picture
 * is. Of each element it is asked once.
 */
export function createGroundReader(): (element: Element) => Paint | null {
  const grounds = new Map<Element, Paint | null>();
  // Goes outwards in a loop: elements may be nested deeper than calls.
  return (element) => {
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
      if (ground && own.alpha > 0) ground = layOver(own, ground);
      grounds.set(veil, ground);
    }
    return ground ?? null;
  };
}
