import type { PlacedAnnotation } from '../../lib/core/annotation/stored-annotation.ts';
import { isSmallChange } from '../../lib/core/check/small-change.ts';
import type { PlacedFinding } from '../../lib/protocol/page-types.ts';

/** One passage of the page: what was found there, what is kept of it, or both. */
export interface PanelItem {
  readonly key: string;
  readonly finding: PlacedFinding | null;
  readonly annotation: PlacedAnnotation | null;
}

/** Whether what is kept is this very finding, wherever its passage is now. */
const isOf = ({ annotation, span }: PlacedAnnotation, { claim, start, end }: PlacedFinding): boolean =>
  annotation.finding?.claim.set === claim.set &&
  annotation.finding.claim.id === claim.id &&
  span !== null &&
  span.start < end &&
  span.end > start;

/** Small changes of wording that nobody has kept come behind all else. */
const isAside = ({ finding, annotation }: PanelItem): boolean =>
  annotation === null && finding !== null && isSmallChange(finding);

const startOf = ({ finding, annotation }: PanelItem): number =>
  finding?.start ?? annotation?.span?.start ?? Number.POSITIVE_INFINITY;

/** Findings and annotations in reading order, each finding with what is kept of it; what is gone from the page, and then small changes of wording, come last. */
export function listItems(
  findings: readonly PlacedFinding[],
  annotations: readonly PlacedAnnotation[],
): readonly PanelItem[] {
  const alone = new Set(annotations);
  const found = findings.map((finding): PanelItem => {
    const annotation = annotations.find((kept) => alone.has(kept) && isOf(kept, finding)) ?? null;
    if (annotation) alone.delete(annotation);
    return { key: annotation?.annotation.id ?? finding.id, finding, annotation };
  });
  const marked = [...alone].map(
    (annotation): PanelItem => ({ key: annotation.annotation.id, finding: null, annotation }),
  );
  return [...found, ...marked].sort((a, b) => Number(isAside(a)) - Number(isAside(b)) || startOf(a) - startOf(b));
}
