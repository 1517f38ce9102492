import type { Finding } from '../check/finding.ts';
import { isSmallChange } from '../check/small-change.ts';
import { overlapLength } from '../language/span.ts';
import type { PlacedAnnotation } from './stored-annotation.ts';

/** One passage of a page: what was found there, what is kept of it, or both. */
export interface PageItem<Found extends Finding = Finding> {
  readonly key: string;
  readonly finding: Found | null;
  readonly annotation: PlacedAnnotation | null;
}

/** Whether an annotation is of this finding: the same claim on the same words of the page, wherever they are now. */
export function isKeptOf({ annotation, span }: PlacedAnnotation, finding: Finding): boolean {
  const kept = annotation.finding;
  if (!kept || !span || kept.type !== finding.type) return false;
  return kept.claim.set === finding.claim.set && kept.claim.id === finding.claim.id && overlapLength(span, finding) > 0;
}

/** What a finding and what is kept of it have in common wherever they are. */
const claimOf = ({ type, claim }: Finding): string => JSON.stringify([type, claim.set, claim.id]);

/** Small changes in wording that nobody has kept come after everything else. */
const isAside = ({ finding, annotation }: PageItem): boolean =>
  annotation === null && finding !== null && isSmallChange(finding);

const startOf = ({ finding, annotation }: PageItem): number =>
  finding?.start ?? annotation?.span?.start ?? Number.POSITIVE_INFINITY;

/**
 * Findings and annotations in reading order, each finding with what is kept of it; what is gone from the page, and then small
 * changes of wording, come last.
 */
export function listItems<Found extends Finding>(
  findings: readonly Found[],
  annotations: readonly PlacedAnnotation[],
): readonly PageItem<Found>[] {
  const alone = new Set(annotations);
  const byClaim = Map.groupBy(annotations, ({ annotation }) => annotation.finding && claimOf(annotation.finding));
  const found = findings.map((finding): PageItem<Found> => {
    const ofClaim = byClaim.get(claimOf(finding)) ?? [];
    const annotation = ofClaim.find((kept) => alone.has(kept) && isKeptOf(kept, finding)) ?? null;
    if (annotation) alone.delete(annotation);
    return { key: annotation?.annotation.id ?? finding.id, finding, annotation };
  });
  const marked = [...alone].map(
    (annotation): PageItem<Found> => ({ key: annotation.annotation.id, finding: null, annotation }),
  );
  return [...found, ...marked].sort((a, b) => Number(isAside(a)) - Number(isAside(b)) || startOf(a) - startOf(b));
}
