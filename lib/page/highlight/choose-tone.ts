import { computedStyleOf } from '../unclobbered.ts';
import { createGroundReader } from './ground.ts';
import { contrastOf, luminanceOf, parsePaint } from './luminance.ts';

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

/**
 * A function that gives the tone for text in an element, by the computed style of the elements around it; of each element
 * it is asked once. Grounds that are no ancestors' (a picture laid under the text) show in text that could not be
 * read on any other.
 */
export function createToneChooser(): (element: Element) => Tone {
  const groundOf = createGroundReader();
  const tones = new Map<Element, Tone>();

  return (element) => {
    let tone = tones.get(element);
    if (!tone) {
      const ground = groundOf(element);
      const text = parsePaint(computedStyleOf(element).color);
      tone = toneFor(ground && luminanceOf(ground), text && luminanceOf(text));
      tones.set(element, tone);
    }
    return tone;
  };
}
