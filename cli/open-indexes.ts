import type { SegmentInUse } from '../lib/core/check/segments/check-segments.ts';
import { DamagedSegment } from '../lib/core/index/segment/block-file.ts';
import { openSegment, type SegmentFault } from '../lib/core/index/segment/segment.ts';
import { readSetIds } from '../lib/core/index/segment/set-ids.ts';
import { Failure } from './failure.ts';
import { sayUnreadable } from './files.ts';
import { openSegmentFile } from './segment-file.ts';

/** What is said of an index file that cannot be used. */
export const FAULTS: Readonly<Record<SegmentFault, string>> = {
  notIndex: 'is no index; crossread index build makes one of claim sets',
  otherFormat: 'was written by another version of crossread; build it again with crossread index build',
  damaged: 'is damaged; build it again with crossread index build',
};

/** Index files, and the sets of them that are not to be used. */
export interface IndexFiles {
  readonly paths: readonly string[];
  readonly without: readonly string[];
}

/** Opens an index file; its sets' ids are read where they are asked for. */
async function openIndex(path: string, withIds: boolean) {
  try {
    const opened = await openSegment(openSegmentFile(path));
    if (!opened.ok) throw new Failure(`${path}: ${FAULTS[opened.error]}`);
    return { segment: opened.value, ids: withIds ? await readSetIds(opened.value) : [] };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path}: ${error instanceof DamagedSegment ? FAULTS.damaged : sayUnreadable(error)}`);
  }
}

/** Opens index files without reading a claim. Of a set that is in several, the one in the last counts. */
export async function openIndexes({ paths, without }: IndexFiles): Promise<SegmentInUse[]> {
  const opened = await Promise.all(paths.map((path) => openIndex(path, paths.length > 1 || without.length > 0)));
  const unknown = without.find((id) => !opened.some(({ ids }) => ids.includes(id)));
  if (unknown !== undefined) throw new Failure(`--without ${unknown}: no index has a set of this id`);
  const taken = new Set(without);
  const inUse: SegmentInUse[] = [];
  for (const { segment, ids } of opened.toReversed()) {
    inUse.unshift({ segment, withdrawn: new Set(ids.flatMap((id, set) => (taken.has(id) ? [set] : []))) });
    for (const id of ids) taken.add(id);
  }
  return inUse;
}
