import type { Annotation } from '../../annotation/annotation.ts';
import type { ImportedFile } from './imported.ts';

/** What importing a file would do; nothing has been done yet. */
export interface AnnotationImportPlan {
  readonly added: readonly Annotation[];
  /** Annotations that are there already, as they will be with what the file has later than they. */
  readonly changed: readonly Annotation[];
  /** Those annotations as they are now, for undo, in the same order. */
  readonly before: readonly Annotation[];
  /** How many are there already and stay as they are. */
  readonly known: number;
}

/** Two annotations say the same when the user would not want both: the same words on the same page, note and tags. */
const contentOf = ({ page, target, note, tags, finding }: Annotation): string =>
  JSON.stringify([page.url, target.exact, target.prefix, note, tags.toSorted(), finding?.claim.id ?? null]);

/** What the user can change. */
const userPartOf = ({ note, tags, status }: Annotation): string => JSON.stringify([note, tags, status]);

/**
 * An annotation that is there with what a later state of it says. A format that does not hold everything changes only
 * what the user wrote; `null` when nothing changes.
 */
function merge(kept: Annotation, brought: Annotation, isWhole: boolean): Annotation | null {
  const isLater = Date.parse(brought.modified) > Date.parse(kept.modified);
  if (!isLater || userPartOf(kept) === userPartOf(brought)) return null;
  const { note, tags, status, modified } = brought;
  return isWhole ? { ...kept, ...brought } : { ...kept, note, tags, status, modified };
}

/**
 * Compares a file with what is kept: by id, and for files that carry none of ours by what they say. Linear in both.
 */
export function planAnnotationImport(
  { annotations, isWhole }: ImportedFile,
  kept: Iterable<Annotation>,
): AnnotationImportPlan {
  const wanted = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const present = new Map<string, Annotation>();
  const contents = new Set<string>();
  for (const annotation of kept) {
    if (wanted.has(annotation.id)) present.set(annotation.id, annotation);
    contents.add(contentOf(annotation));
  }
  const plan = { added: [] as Annotation[], changed: [] as Annotation[], before: [] as Annotation[], known: 0 };
  for (const annotation of annotations) {
    const same = present.get(annotation.id);
    const merged = same ? merge(same, annotation, isWhole) : null;
    if (same && merged) {
      plan.before.push(same);
      plan.changed.push(merged);
    } else if (same || contents.has(contentOf(annotation))) plan.known++;
    else plan.added.push(annotation);
  }
  return plan;
}
