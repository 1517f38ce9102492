import type { QuotedText, TokenRange } from '../quoted-text.ts';
import type { ReportersWords } from './reporters-words.ts';

/** Source words that the page does not print. */
export interface Cut {
  readonly source: QuotedText;
  readonly missing: TokenRange;
  readonly at: 'start' | 'middle' | 'end';
  /** The page quotes what is before and what is behind in marks of their own. */
  readonly isParted?: boolean;
  /** From the first to the last word of the source that the page prints. */
  readonly printed: TokenRange;
  /** The page's words. */
  readonly page: string;
  readonly reporter: ReportersWords;
}
