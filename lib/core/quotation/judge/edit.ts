import type { Effect, Severity } from '../../difference.ts';
import type { Senses } from '../lexicon/senses.ts';
import { type QuotedText, spokenTokens, type TokenRange } from '../quoted-text.ts';
import type { Token } from '../read-tokens.ts';

/** Words of the source for which the page has others; either range may be empty. */
export interface Edit {
  readonly source: QuotedText;
  readonly sourceRange: TokenRange;
  readonly page: QuotedText;
  readonly pageRange: TokenRange;
  /** The reporter's sentence runs into the quotation: person and tense follow his. */
  readonly isWoven?: boolean;
}

/** What an edit touches and how much it changes. */
export interface Judgement {
  readonly effect: Effect;
  readonly severity: Severity;
}

/** Words of one side with those beside them, for phrases that reach past the edit. */
export interface Beside {
  readonly before: string | undefined;
  readonly behind: string | undefined;
}

/** The words of both sides that were said and meant. */
export interface Sides {
  readonly source: readonly Token[];
  readonly page: readonly Token[];
  readonly besideSource: Beside;
  readonly besidePage: Beside;
  readonly senses: Senses;
}

const besideOf = ({ tokens }: QuotedText, { start, end }: TokenRange): Beside => ({
  before: tokens[start - 1]?.key,
  behind: tokens[end]?.key,
});

/** The words of an edit that were said and meant. */
export const readSides = ({ source, sourceRange, page, pageRange }: Edit): Sides => ({
  source: spokenTokens(source, sourceRange),
  page: spokenTokens(page, pageRange),
  besideSource: besideOf(source, sourceRange),
  besidePage: besideOf(page, pageRange),
  senses: source.senses,
});
