import type { Relation } from '../../core/difference.ts';
import type { Tone } from './choose-tone.ts';

/** What is drawn in its own way. */
export type Kind = Relation | 'rest' | 'told' | 'annotated' | 'flash';

/**
 * Names in the page's highlight registry, which the page can read: they say how a line looks and nothing about who drew
 * it. The style sheet for them comes from the user's origin.
 */
const NAMES: Readonly<Record<Kind, string>> = {
  same: 'text-solid',
  unclear: 'text-dotted',
  differs: 'text-wavy',
  rest: 'text-fine',
  told: 'text-thin',
  annotated: 'text-double',
  flash: 'text-flash',
};

/** What is put to the name of a line for its tone. */
const TONES: Readonly<Record<Tone, string>> = { onLight: '', onDark: '-light', black: '-black', white: '-white' };

/** Where passages overlap, the weightier line is drawn on top. */
export const PRIORITY: Readonly<Record<Kind, number>> = {
  annotated: 0,
  told: 1,
  same: 2,
  unclear: 3,
  rest: 4,
  differs: 5,
  flash: 6,
};

/** The name of a line of a kind in a tone, which `chooseTone` gives where it matters. */
export const lineName = (kind: Kind, chooseTone: () => Tone): string =>
  NAMES[kind] + (kind === 'flash' ? '' : TONES[chooseTone()]);
