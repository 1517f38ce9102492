import { type Frame, QUOTED } from './frames.ts';
import { agreementOf, type NamedSpeaker } from './names.ts';

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A frame with a name and a quotation in it. */
export interface FilledFrame {
  readonly text: string;
  /** Where the quoted words begin. */
  readonly at: number;
}

const OPENING = 'The council met on Monday to talk about the old bridge over the river.\n\n';
const CLOSING = '\n\nThe bridge was built in 1931 and carries 9,000 cars a day.';

/** Puts a name and one of the quoted sentences into a frame, between two paragraphs that name nobody. */
export function fillFrame({ text }: Frame, speaker: NamedSpeaker, turn: number): FilledFrame {
  const quoted = QUOTED[turn % QUOTED.length] as string;
  const small = quoted.charAt(0).toLowerCase() + quoted.slice(1);
  const values: Readonly<Record<string, string>> = { ...agreementOf(speaker), N: speaker.written, Q: quoted, q: small };
  const written = text.replace(/\{(\^?)(\w+)\}/g, (_, capital: string, key: string) =>
    capital ? capitalised(values[key] ?? key) : (values[key] ?? key),
  );
  const filled = `${OPENING}${written}${CLOSING}`;
  return { text: filled, at: Math.max(filled.indexOf(quoted), filled.indexOf(small)) };
}
