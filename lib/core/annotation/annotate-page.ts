import type { Finding } from '../check/finding.ts';
import type { Relation } from '../difference.ts';
import { type Annotation, type AnnotationContext, annotateFindings, type CheckedPage } from './annotation.ts';
import { listItems, type PageItem } from './page-items.ts';
import type { PlacedAnnotation } from './stored-annotation.ts';

/** What the reader has of a page: what was found on it, and what is kept of it. */
export interface AnnotatedPage extends CheckedPage {
  readonly kept: readonly PlacedAnnotation[];
}

/** Whether the reader has done anything about it that others may know of, besides keeping it. */
const isWorkedOn = ({ note, isPrivate, tags, status, finding }: Annotation): boolean =>
  (note !== '' && isPrivate !== true) || tags.length > 0 || status !== 'open' || finding === null;

function isWanted({ finding, annotation }: PageItem, relations: ReadonlySet<Relation>): boolean {
  if (annotation && isWorkedOn(annotation.annotation)) return true;
  const told = finding ?? annotation?.annotation.finding;
  return told != null && relations.has(told.relation);
}

/**
 * A page as annotations, in reading order: its findings of the relations asked for, and whatever the reader has marked, tagged
 * or written on, those that are gone from the page last. What is kept of a finding goes with it, under the name that it is
 * kept by; the finding is the one of now, as every list shows it. Linear in the length of the text.
 */
export function annotatePage(
  { page, text, findings, kept }: AnnotatedPage,
  relations: ReadonlySet<Relation>,
  context: AnnotationContext,
): Annotation[] {
  const items = listItems(findings, kept).filter((item) => isWanted(item, relations));
  const wanted = items.flatMap(({ finding }): Finding[] => (finding ? [finding] : []));
  const made = new Map(
    annotateFindings({ page, text, findings: wanted }, context).map((annotation) => [annotation.finding, annotation]),
  );
  return items.flatMap(({ finding, annotation }): Annotation[] => {
    const fresh = finding ? made.get(finding) : undefined;
    if (!annotation) return fresh ? [fresh] : [];
    if (!fresh) return [annotation.annotation];
    const { target, summary } = fresh;
    return [{ ...annotation.annotation, target, finding: fresh.finding, summary }];
  });
}
