import type { Span } from '../span.ts';
import type { ParsedWord } from './clause.ts';
import type { Relation } from './word-class.ts';

const INSIDE: ReadonlySet<Relation> = new Set<Relation>([
  'det',
  'amod',
  'compound',
  'flat',
  'nummod',
  'nmod:poss',
  'nmod',
  'fixed',
  'conj',
  'cc',
  'advmod',
  'case',
]);

/** The dependents of each word, in order. */
export function findDependents(words: readonly ParsedWord[]): number[][] {
  const dependents: number[][] = words.map(() => []);
  words.forEach(({ head }, i) => {
    if (head >= 0) dependents[head]?.push(i);
  });
  return dependents;
}

/** Whether an apposition follows without a mark: "the baker Piet Maas". */
function isClose(words: readonly ParsedWord[], head: number, dependent: number): boolean {
  if (words[dependent]?.relation !== 'appos' || dependent < head) return false;
  for (let i = head + 1; i <= dependent; i++) if (words[i]?.marks !== 0) return false;
  return true;
}

/** The first and last word of the noun phrase around `head`: what describes it, no clause, no apposition, no preposition in front. */
export function findPhrase(
  words: readonly ParsedWord[],
  dependents: readonly (readonly number[])[],
  head: number,
): { first: number; last: number } {
  let first = head;
  let last = head;
  const open = [head];
  for (let steps = 0; open.length > 0 && steps <= words.length; steps++) {
    const word = open.pop() ?? head;
    first = Math.min(first, word);
    last = Math.max(last, word);
    for (const dependent of dependents[word] ?? []) {
      const { relation } = words[dependent] ?? { relation: 'dep' };
      const isInside = INSIDE.has(relation) && !(word === head && relation === 'case');
      if (isInside || isClose(words, word, dependent)) open.push(dependent);
    }
  }
  return { first, last };
}

/** The span of the noun phrase around `head`. */
export function phraseSpan(
  words: readonly ParsedWord[],
  dependents: readonly (readonly number[])[],
  head: number,
): Span {
  const { first, last } = findPhrase(words, dependents, head);
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}
