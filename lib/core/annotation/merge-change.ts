import type { Annotation } from './annotation.ts';
import { mergeLines } from './merge-lines.ts';
import type { AnnotationChange } from './stored-annotation.ts';

/** A change that somebody wrote while looking at an earlier state of the annotation. */
export interface ChangeToMerge {
  /** The annotation as it is kept now. */
  readonly current: Annotation;
  /** As it was when the change was begun. */
  readonly base: Annotation;
  readonly change: AnnotationChange;
  readonly now: Date;
  /** A line of its own between two notes that were written at the same time. */
  readonly marker: string;
}

/** Tags without white space at the ends, each once whatever its case, none empty. */
export function tidyTags(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  return tags
    .map((tag) => tag.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((tag) => {
      const key = tag.toLowerCase();
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** Tags that were taken off on either side are off; those put on by either are on; one written in another case is so written. */
function mergeTags(current: readonly string[], base: readonly string[], mine: readonly string[]): string[] {
  const kept = new Map(tidyTags(mine).map((tag) => [tag.toLowerCase(), tag]));
  const before = new Set(base.map((tag) => tag.toLowerCase()));
  const asBefore = new Set(base);
  const staying = current
    .filter((tag) => kept.has(tag.toLowerCase()) || !before.has(tag.toLowerCase()))
    .map((tag) => {
      const written = kept.get(tag.toLowerCase()) ?? tag;
      return asBefore.has(written) ? tag : written;
    });
  const added = mine.filter((tag) => !before.has(tag.trim().toLowerCase()));
  return tidyTags([...staying, ...added]);
}

/** The later of a clock's time and a time that was written before: a clock that went back does not make a change older. */
const notBefore = (now: Date, written: string): string => {
  const time = now.toISOString();
  return time > written ? time : written;
};

/** Whether its note is for its reader alone. */
export const isPrivately = ({ isPrivate }: Annotation): boolean => isPrivate === true;

const isSame = (a: Annotation, b: Annotation): boolean =>
  a.note === b.note &&
  a.status === b.status &&
  a.tags.join('\n') === b.tags.join('\n') &&
  isPrivately(a) === isPrivately(b);

/**
 * The annotation with a change, when others may have changed it meanwhile: no text that either wrote is lost. The current
 * one itself when the change brings nothing new, so that a change may be sent twice.
 */
export function mergeChange({ current, base, change, now, marker }: ChangeToMerge): Annotation {
  const { note, tags, status, isPrivate } = change;
  const changed: Annotation = {
    ...current,
    modified: notBefore(now, current.modified),
    note: note === undefined ? current.note : mergeLines({ base: base.note, theirs: current.note, mine: note, marker }),
    tags: tags === undefined ? current.tags : mergeTags(current.tags, base.tags, tags),
    status: status === undefined || status === base.status ? current.status : status,
    ...((isPrivate ?? isPrivately(base)) !== isPrivately(base) && { isPrivate }),
  };
  return isSame(changed, current) ? current : changed;
}
