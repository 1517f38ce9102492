import { diff3Merge } from 'node-diff3';

/** Two texts that were made from one. */
export interface TextsToMerge {
  /** The text that both were made from. */
  readonly base: string;
  readonly theirs: string;
  readonly mine: string;
  /** A line of its own between two texts that were written in the same place. */
  readonly marker: string;
}

/** Whether a stretch of text begins with another, or holds all of its lines. */
const holds = (outer: string, inner: string): boolean =>
  outer.startsWith(inner) || `\n${outer}\n`.includes(`\n${inner}\n`);

/** Both versions of a stretch; one that only continues the other, or was merged with it before, is enough. */
function keepBoth(theirs: readonly string[], mine: readonly string[], marker: string): readonly string[] {
  const [first, second] = [theirs.join('\n').trimEnd(), mine.join('\n').trimEnd()];
  if (holds(first, second)) return theirs;
  if (holds(second, first)) return mine;
  return [...theirs, marker, ...mine];
}

/**
 * Pairs of equal lines up to which two texts are compared: diff3 looks at each pair, and more than once. 500 empty lines on each
 * side take it 0.1 s, 2,000 take 7 s.
 */
const MOST_PAIRS = 250_000;

/** In how many ways a line of one text is a line of the other. */
function countPairs(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of one) counts.set(line, (counts.get(line) ?? 0) + 1);
  return other.reduce((sum, line) => sum + (counts.get(line) ?? 0), 0);
}

/**
 * Merges two texts that were changed apart from each other, line by line. What only one side changed is taken from it; where
 * both wrote something else, both are kept, one after the other with the marker between them; so are texts whose lines are too
 * many and too alike to tell which is which. Nothing either side wrote is lost.
 *
 * The three-way merge of diff3 (S. Khanna, K. Kunal and B. Pierce, "A formal investigation of diff3", 2007), by `node-diff3`.
 */
export function mergeLines({ base, theirs, mine, marker }: TextsToMerge): string {
  if (theirs === mine || mine === base) return theirs;
  if (theirs === base) return mine;
  const [source = [], a = [], b = []] = [base, theirs, mine].map((text) => (text === '' ? [] : text.split('\n')));
  if ([a, b].some((lines) => countPairs(source, lines) > MOST_PAIRS)) return keepBoth(a, b, marker).join('\n');
  const regions = diff3Merge(a, source, b, { excludeFalseConflicts: true });
  return regions
    .flatMap(({ ok, conflict }) => (conflict ? keepBoth(conflict.a, conflict.b, marker) : (ok ?? [])))
    .join('\n');
}
