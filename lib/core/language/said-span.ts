import type { Span } from './span.ts';

/** Words that somebody said as they are written, without quotation marks: a turn of a transcript, a caption, a statement. */
export interface SaidSpan extends Span {
  /** `null` where the document does not say who. */
  readonly speaker: string | null;
  /** The words of the text that name the speaker: "MR. LEE", "Statement by Ann Lee"; absent where it has none. */
  readonly label?: Span;
}

/** What tells the voices of a document apart: who speaks, and where the turn begins. */
export const sayVoice = ({ speaker, label }: SaidSpan): string => `${label?.start ?? ''} ${speaker ?? ''}`;
