import type { Comparator } from '../figure.ts';
import type { PackedNoun } from './packed-noun.ts';
import type { PackedReading } from './packed-reading.ts';
import { findPhrase } from './phrase-table.ts';
import type { PackedQuantity } from './read-packed-quantity.ts';

/** A figure of a sentence before its text is cut out. */
export interface PackedDraft {
  readonly quantity: PackedQuantity;
  readonly first: number;
  readonly next: number;
  readonly comparator: Comparator;
  readonly low: number | null;
  readonly high: number | null;
  readonly noun: PackedNoun | null;
  readonly isRange: boolean;
}

const isLower = ({ comparator }: PackedDraft): boolean => comparator === 'over' || comparator === 'atLeast';
const isUpper = ({ comparator }: PackedDraft): boolean => comparator === 'under' || comparator === 'atMost';

/** Two bounds of one number, "more than 20 and less than 30", as one range. */
export function joinBounds({ tokens, lexicon }: PackedReading, drafts: readonly PackedDraft[]): PackedDraft[] {
  const joined: PackedDraft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const comma = tokens[last?.next ?? 0]?.text === ',' ? 1 : 0;
    const from = (last?.next ?? 0) + comma;
    const at = findPhrase(lexicon.both, tokens, from)?.next ?? from;
    const isPair =
      last &&
      draft.first >= from &&
      draft.first <= at &&
      at > last.next &&
      (isLower(last) ? isUpper(draft) : isUpper(last) && isLower(draft));
    const [lower, upper] = last && isUpper(last) ? [draft, last] : [last, draft];
    const isOrdered = (lower?.low ?? 0) < (upper?.high ?? 0);
    const isOneUnit = last?.quantity.unit === draft.quantity.unit || last?.quantity.unit === null;
    if (last && isPair && isOrdered && isOneUnit && last.noun === null)
      joined[joined.length - 1] = {
        ...draft,
        first: last.first,
        low: lower?.low ?? null,
        high: upper?.high ?? null,
        comparator: 'between',
        isRange: true,
      };
    else joined.push(draft);
  }
  return joined;
}
