import { CUE_VERBS } from '../../language/lexicon/cue-verbs.ts';
import { overlapLength, type Span } from '../../language/span.ts';
import type { Speaker } from '../../quotation/quotation.ts';
import { readTokens, type Token } from '../../quotation/read-tokens.ts';
import { partStatements, type Statement } from './statement.ts';

/** A sentence of a page without what it quotes; the tokens' offsets count into the page's text. */
export interface ToldSentence extends Span {
  readonly tokens: readonly Token[];
  readonly asks: boolean;
}

/** Reads a sentence of a text; `quoted` are the spans in quotation marks that are in it or overlap it. */
export function readToldSentence(text: string, { start, end }: Span, quoted: readonly Span[]): ToldSentence {
  const tokens = readTokens(text.slice(start, end))
    .map((token) => ({ ...token, start: token.start + start, end: token.end + start }))
    .filter((token) => !quoted.some((span) => overlapLength(span, token) > 0));
  return { start, end, tokens, asks: text[end - 1] === '?' };
}

/** Tokens from a verb of speech on in which a "that" is its own: "told the council on Tuesday that". */
const THAT_REACH = 6;

const isCue = ({ key }: Token): boolean => CUE_VERBS.get(key)?.strength === 'speech';

/** Where what somebody tells begins, behind the verb among some tokens, or its "that". */
function endOfReport(tokens: readonly Token[]): number | null {
  const verb = tokens.findIndex(isCue);
  const ahead = tokens.slice(verb + 1, verb + 1 + THAT_REACH);
  const that = ahead.findIndex((token) => isCue(token) || token.key === 'not' || token.key === 'that');
  const closing = ahead[that]?.key === 'that' ? ahead[that] : tokens[verb];
  return verb < 0 ? null : (closing?.end ?? null);
}

/**
 * What is told, without who tells it and how: behind "the mayor said that", before ", the mayor said", around it. `first` and
 * `last` are the first and last tokens that are surely part of it.
 */
export function contentOf(told: ToldSentence, giver: Speaker, { start, end }: Span): Statement[] {
  const { tokens, asks } = told;
  if (giver.end <= start) {
    const from = endOfReport(tokens.filter((token) => token.start >= giver.end && token.start < start)) ?? giver.end;
    return partStatements(
      tokens.filter((token) => token.start >= from),
      asks,
    );
  }
  const clause = tokens.find((token) => token.start >= giver.start)?.clause;
  const content = tokens.filter((token) => token.clause !== clause || (giver.start > end && token.end <= end));
  return partStatements(content, asks);
}
