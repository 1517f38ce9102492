/**
 * Claims of many sets in one file that is written once and read in parts. What is small stays in memory: a filter that
 * knows nearly all keys that are not in it, and where the blocks are. A page's keys that pass the filter lead to blocks of
 * postings, these to blocks of claims.
 *
 * A file is: a mark; blocks of sets, documents, speakers and claims; blocks of postings; what stays in memory, packed as the claim index
 * is; and at the end where that begins, how long it is and the format. Each block has a checksum.
 */
import { itemAt, numberAt } from '../../item-at.ts';
import { failed, ok, type Result } from '../../result.ts';
import { packArrays, unpackArrays } from '../pack-arrays.ts';
import { type BlockWriter, DamagedSegment, readNumbers, type SegmentSource } from './block-file.ts';
import { type FuseFilter, filterFromNumbers, filterToNumbers, fuseTester } from './fuse-filter.ts';
import type { PostingStore } from './posting-store.ts';
import type { RecordStore } from './record-store.ts';

/** Changes whenever keys or blocks are made otherwise, so that an older file is built again. */
export const SEGMENT_FORMAT = 2;

/** "crossread index\n" in bytes. */
const MARK = Uint32Array.of(0x736f7263, 0x61657273, 0x6e692064, 0x0a786564);
const FOOTER = 4;

/** How many claims of each sort a segment has; of a sort of which it has none nothing is looked up. */
export interface ClaimCounts {
  readonly quotations: number;
  readonly figures: number;
  readonly keyed: number;
}

/** What of a segment stays in memory. */
export interface SegmentTables {
  readonly counts: ClaimCounts;
  /** The first claim of each set, and the end of the last. */
  readonly setStarts: Uint32Array;
  readonly sets: RecordStore;
  readonly documents: RecordStore;
  readonly speakers: RecordStore;
  readonly claims: RecordStore;
  readonly postings: PostingStore;
  readonly filter: FuseFilter;
}

/** A segment that is open. */
export interface Segment extends Omit<SegmentTables, 'filter'> {
  readonly source: SegmentSource;
  /** Whether something may be listed under a key. */
  readonly mayHave: (key: number) => boolean;
}

/** Why a file is no segment that can be read. */
export type SegmentFault = 'notIndex' | 'otherFormat' | 'damaged';

const arraysOfStore = ({ firsts, starts, sizes }: RecordStore): Uint32Array[] => [firsts, starts, sizes];

const storeAt = (arrays: readonly Uint32Array[], at: number): RecordStore => ({
  firsts: itemAt(arrays, at),
  starts: itemAt(arrays, at + 1),
  sizes: itemAt(arrays, at + 2),
});

/** The number of arrays that the tables pack into. */
const ARRAYS = 3 + 5 * 3;

/** Writes what a file begins with. */
export const writeMark = (blocks: BlockWriter): void => void blocks.write(MARK);

/** Writes what stays in memory, and the end of the file. */
export function writeTables(blocks: BlockWriter, tables: SegmentTables): void {
  const { counts, setStarts, filter } = tables;
  const packed = packArrays([
    Uint32Array.of(counts.quotations, counts.figures, counts.keyed),
    setStarts,
    ...[tables.sets, tables.documents, tables.speakers, tables.claims, tables.postings].flatMap(arraysOfStore),
    filterToNumbers(filter),
  ]);
  const { start, size } = blocks.write(new Uint32Array(packed));
  blocks.write(Uint32Array.of(start, size, SEGMENT_FORMAT, numberAt(MARK, 0)));
}

function readTables(buffer: ArrayBuffer): SegmentTables | null {
  const arrays = unpackArrays(buffer);
  if (arrays?.length !== ARRAYS) return null;
  const counts = itemAt(arrays, 0);
  return {
    counts: { quotations: numberAt(counts, 0), figures: numberAt(counts, 1), keyed: numberAt(counts, 2) },
    setStarts: itemAt(arrays, 1),
    sets: storeAt(arrays, 2),
    documents: storeAt(arrays, 5),
    speakers: storeAt(arrays, 8),
    claims: storeAt(arrays, 11),
    postings: storeAt(arrays, 14),
    filter: filterFromNumbers(itemAt(arrays, 17)),
  };
}

const isMark = (numbers: Uint32Array): boolean => MARK.every((number, i) => numbers[i] === number);

async function readFile(source: SegmentSource): Promise<Result<SegmentTables, SegmentFault>> {
  const words = Math.floor(source.size / 4);
  if (words < MARK.length || !isMark(await readNumbers(source, { start: 0, size: MARK.length })))
    return failed('notIndex');
  if (source.size % 4 !== 0 || words < MARK.length + FOOTER) return failed('damaged');
  const footer = await readNumbers(source, { start: words - FOOTER, size: FOOTER });
  const [start = 0, size = 0, format, mark] = footer;
  if (mark !== MARK[0]) return failed('damaged');
  if (format !== SEGMENT_FORMAT) return failed('otherFormat');
  if (start + size + FOOTER !== words) return failed('damaged');
  const tables = readTables((await readNumbers(source, { start, size })).slice().buffer);
  return tables ? ok(tables) : failed('damaged');
}

/** Opens a segment: reads what stays in memory, and no claim. */
export async function openSegment(source: SegmentSource): Promise<Result<Segment, SegmentFault>> {
  try {
    const read = await readFile(source);
    if (!read.ok) return read;
    const { filter, ...tables } = read.value;
    return ok({ ...tables, source, mayHave: fuseTester(filter) });
  } catch (error) {
    if (error instanceof DamagedSegment) return failed('damaged');
    throw error;
  }
}
