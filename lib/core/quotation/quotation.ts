import type { Passage, Span } from '../language/span.ts';

/** Whom a quotation is attributed to. */
export interface Speaker {
  /**
   * The fullest form of the name the text gives ("Dr. Basem Naim"), or the description or
   * pronoun itself when no name is known ("the official", "he").
   */
  readonly name: string;
  /** The mention beside the quotation ("he", "the official", "Naim"). */
  readonly start: number;
  readonly end: number;
  /** Whether the words at the quotation name somebody; otherwise a pronoun, a description or the text around tells who it is. */
  readonly isNamed: boolean;
  /** How sure it is that the mention means whom `name` names, from 0 to 1; 1 where the words at the quotation say so. */
  readonly confidence: number;
}

/** Words that a text gives as somebody's own. */
export interface Quotation extends Passage {
  /** The span without its quotation marks; equal to the whole span where there are none (transcripts, block quotes). */
  readonly content: Span;
  /** Who said it; `null` when the text does not say, or we could not tell. */
  readonly speaker: Speaker | null;
  /** The words that report it ("said", "according to"). */
  readonly cue: Passage | null;
  /**
   * Parts of one utterance share a number: "…," she said. "…", and the paragraphs of a quotation that is opened again
   * at each of them.
   */
  readonly utterance: number;
  /**
   * False for what is in marks but is nobody's speech as far as the text shows: titles, nicknames, words in
   * scare quotes.
   */
  readonly isSpeech: boolean;
  /** The text says that it is what a work is called: `her memoir, "…"`. */
  readonly isTitle: boolean;
  /** The document gives it as said without marks: a turn, a caption, a statement; absent where it does not. */
  readonly isSaid?: true;
}
