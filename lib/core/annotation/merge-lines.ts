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
 * Merges two texts that were changed apart from each other, line by line. What only one side changed is taken from it; where
 * both wrote something else, both are kept, one after the other with the marker between them. Nothing either side wrote is lost.
 *
 * The three-way merge of diff3 (S. Khanna, K. Kunal and B. Pierce, "A formal investigation of diff3", 2007), by `node-diff3`.
 */
export function mergeLines({ base, theirs, mine, marker }: TextsToMerge): string {
  if (theirs === mine || mine === base) return theirs;
  if (theirs === base) return mine;
  const [source, a, b] = [base, theirs, mine].map((text) => (text === '' ? [] : text.split('\n')));
  const regions = diff3Merge(a ?? [], source ?? [], b ?? [], { excludeFalseConflicts: true });
  return regions
    .flatMap(({ ok, conflict }) => (conflict ? keepBoth(conflict.a, conflict.b, marker) : (ok ?? [])))
    .join('\n');
}
