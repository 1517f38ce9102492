import { describeQuote } from '../language/describe-quote.ts';
import type { Document } from '../language/document.ts';
import type { Span } from '../language/span.ts';
import { type Appearance, CONTEXT_LENGTH, type SourceDocument } from './claim.ts';

/** An article that claims are to be taken from. */
export interface SourceText extends Document {
  readonly document: SourceDocument;
  readonly language: string | null;
}

/** The place of a passage in a document as a W3C text quote and text position. */
export const describeAppearance = ({ document, text }: SourceText, at: Span): Appearance => ({
  document: document.id,
  ...describeQuote(text, at, CONTEXT_LENGTH),
});
