import { anchorQuote } from '../language/anchor-quote.ts';
import { CONTEXT_LENGTH, describeQuote } from '../language/describe-quote.ts';
import type { Span } from '../language/span.ts';
import type { Finding } from './finding.ts';
import { findingId } from './finding-id.ts';

/** A text that was checked, and the one that has taken its place. */
export interface ChangedText {
  readonly before: string;
  readonly now: string;
}

/** Where the findings of a text stand in the one that took its place; the others are gone. By their ids. */
export interface FollowedFindings {
  readonly placed: ReadonlyMap<string, Span>;
  /** Those whose words are in several places, of which none is likelier than another. */
  readonly ambiguous: ReadonlySet<string>;
}

/** Each of them costs a search of the whole text; more than these are left to the check that comes. */
const MOST_SEARCHES = 50;

/** The stretch of the text before in which all that has changed lies, and by how much what follows has moved. */
function findChange({ before, now }: ChangedText): Span & { readonly shift: number } {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, shift: now.length - before.length };
}

/**
 * Follows findings into a text that has changed, until that is checked itself. What is clear of the change with its
 * surroundings has moved along; the rest is looked for by its words and surroundings, and between equals nothing is
 * guessed.
 *
 * Linear in the texts.
 */
export function followFindings(findings: readonly Finding[], text: ChangedText): FollowedFindings {
  const change = findChange(text);
  const placed = new Map<string, Span>();
  const ambiguous = new Set<string>();
  let searches = 0;
  for (const { id, start, end } of findings) {
    if (end + CONTEXT_LENGTH <= change.start) placed.set(id, { start, end });
    else if (start - CONTEXT_LENGTH >= change.end)
      placed.set(id, { start: start + change.shift, end: end + change.shift });
    else if (searches++ < MOST_SEARCHES) {
      const anchored = anchorQuote(text.now, describeQuote(text.before, { start, end }));
      if (anchored.ok) placed.set(id, anchored.value.span);
      else if (anchored.error === 'ambiguous') ambiguous.add(id);
    }
  }
  return { placed, ambiguous };
}

/**
 * Gives findings of a changed text the ids they had in the text before, so that a list, a card and a walk through the page
 * stay where they are.
 */
export function keepIds(
  findings: readonly Finding[],
  known: readonly Finding[],
  { placed }: FollowedFindings,
): readonly Finding[] {
  const idsNow = new Map<string, string>();
  for (const finding of known) {
    const span = placed.get(finding.id);
    if (span) idsNow.set(findingId({ ...finding, ...span }), finding.id);
  }
  const taken = new Set(idsNow.values());
  return findings.map((finding) => {
    const kept = idsNow.get(finding.id);
    if (kept !== undefined) return { ...finding, id: kept };
    let { id } = finding;
    while (taken.has(id)) id += '+';
    taken.add(id);
    return { ...finding, id };
  });
}
