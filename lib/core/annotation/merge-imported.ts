import type { Annotation } from './annotation.ts';
import { isPrivately, tidyTags } from './merge-change.ts';
import { mergeLines } from './merge-lines.ts';

/**
 * An annotation that is kept and one with the same identity from a file, as one: both notes where they differ, the tags of
 * both, the status of the one that was changed last. A note that has words of a private one stays private, unless it is the
 * whole note of the one that was changed last. The kept one itself when the file brings nothing new.
 */
export function mergeImported(kept: Annotation, imported: Annotation, marker: string): Annotation {
  const note = mergeLines({ base: '', theirs: kept.note, mine: imported.note, marker });
  const tags = tidyTags([...kept.tags, ...imported.tags]);
  const isLater = imported.modified > kept.modified;
  const latest = isLater ? imported : kept;
  const { status, modified } = latest;
  const isPrivate = note === latest.note ? isPrivately(latest) : isPrivately(kept) || isPrivately(imported);
  const isSame =
    note === kept.note && tags.length === kept.tags.length && status === kept.status && isPrivate === isPrivately(kept);
  if (isSame) return kept;
  return { ...kept, note, tags, status, modified, ...(isPrivate !== isPrivately(kept) && { isPrivate }) };
}
