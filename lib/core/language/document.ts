import { oncePer } from '../once-per.ts';
import type { FigurePack } from './figure-pack.ts';
import type { SaidSpan } from './said-span.ts';
import type { Span } from './span.ts';

/**
 * A text that is read once and then asked: its words, its sentences, its quotations and figures are layers over it, each
 * read when it is first asked for and kept as long as the document is.
 */
export interface Document {
  readonly text: string;
  /** BCP 47 tag; `null` or absent when unknown. */
  readonly language?: string | null;
  /** Spans known to be quoted without marks (`<blockquote>`, `<q>`). */
  readonly quoted?: readonly Span[];
  /** What somebody says in it without marks: turns, captions, statements. */
  readonly said?: readonly SaidSpan[];
  /** How figures are written in its language, for languages other than English; whoever asks for figures loads it first. */
  readonly figurePack?: FigurePack | null;
}

/** What is known of a text before it is read. */
export type TextTraits = Omit<Document, 'text'>;

/** A document of a text, of which nothing is read yet. */
export const analyze = (text: string, { language = null, quoted = [], ...more }: TextTraits = {}): Document => ({
  text,
  language,
  quoted,
  ...more,
});

/**
 * A layer over documents: the function it gives reads a document the first time and remembers what it read for as long
 * as the document lives. A layer may ask for others, never for itself.
 */
export const defineLayer: <T>(read: (document: Document) => T) => (document: Document) => T = oncePer;
