import { keysOf, type QuotedText, type TokenRange } from '../quoted-text.ts';

/** The runs of tokens that are in brackets. */
function bracketRuns({ tokens }: QuotedText): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start;
    while (tokens[end]?.bracketed) end++;
    if (end > start) runs.push({ start, end });
    start = end + 1;
  }
  return runs;
}

const pairOf = (keys: readonly string[], first: number): string => `${keys[first]} ${keys[first + 1]}`;

/** Every two words of a text that follow each other. */
const pairsOf = (keys: readonly string[]): Set<string> => new Set(keys.slice(1).map((_, i) => pairOf(keys, i)));

/** Whether the source has the words of a bracket in that order, with the word before them or behind them too. */
function isInPlace(keys: readonly string[], { start, end }: TokenRange, pairs: ReadonlySet<string>): boolean {
  for (let i = start; i + 1 < end; i++) if (!pairs.has(pairOf(keys, i))) return false;
  return (start > 0 && pairs.has(pairOf(keys, start - 1))) || (end < keys.length && pairs.has(pairOf(keys, end - 1)));
}

/**
 * The keys of the page's words. What an editor put in brackets stands for no word of a source that has no brackets: "[President
 * Anna] Keller" is not "the president ... Keller". The source's own words in their own place are still its words: "70 [mph]".
 */
export function keysBesideBrackets(page: QuotedText, source: QuotedText): string[] {
  const keys = keysOf(page, { start: 0, end: page.tokens.length });
  const runs = source.tokens.some(({ bracketed }) => bracketed) ? [] : bracketRuns(page);
  if (runs.length === 0) return keys;
  const pairs = pairsOf(keysOf(source, { start: 0, end: source.tokens.length }));
  const beside = [...keys];
  for (const run of runs.filter((one) => !isInPlace(keys, one, pairs))) {
    for (let i = run.start; i < run.end; i++) beside[i] = `[${keys[i]}]`;
  }
  return beside;
}
