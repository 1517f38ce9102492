import { numberAt } from '../../item-at.ts';
import { checksumOf } from '../pack-arrays.ts';

/** Takes the next bytes of a file. */
export type Sink = (bytes: Uint8Array) => void;

/** A file of which parts are read as they are needed. */
export interface SegmentSource {
  /** In bytes. */
  readonly size: number;
  /** The bytes from an offset on: as many as asked for, fewer only where the file ends. */
  readonly readRange: (offset: number, length: number) => Promise<Uint8Array>;
}

/** Where a block is in its file, in numbers of four bytes. */
export interface BlockPlace {
  readonly start: number;
  readonly size: number;
}

/** What was read is not what was written. */
export class DamagedSegment extends Error {
  readonly source: SegmentSource;

  constructor(message: string, source: SegmentSource) {
    super(message);
    this.source = source;
  }
}

const BYTES = 4;

/** Blocks that lie side by side are read in one go, up to so many numbers. */
const LONGEST_READ = 2 ** 18;

/** Writes numbers of 32 bits, little end first as all machines of today have them, and knows how many. */
export class BlockWriter {
  readonly #sink: Sink;
  #at = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Writes numbers as they are, and gives where. */
  write(numbers: Uint32Array): BlockPlace {
    this.#sink(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
    const start = this.#at;
    this.#at += numbers.length;
    return { start, size: numbers.length };
  }

  /** Writes a block whose first number is left free for the checksum. */
  writeBlock(numbers: Uint32Array): BlockPlace {
    numbers[0] = checksumOf(numbers);
    return this.write(numbers);
  }
}

/** Some numbers of a file. Throws a `DamagedSegment` where the file ends before. */
export async function readNumbers(source: SegmentSource, { start, size }: BlockPlace): Promise<Uint32Array> {
  const bytes = await source.readRange(start * BYTES, size * BYTES);
  if (bytes.byteLength !== size * BYTES) throw new DamagedSegment('The file ends too early.', source);
  const aligned = bytes.byteOffset % BYTES === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, size);
}

/** Places in the order of the file, those side by side together. */
function joinPlaces(places: readonly BlockPlace[]): BlockPlace[][] {
  const joined: BlockPlace[][] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const end = last?.at(-1);
    const isNext = last && end && end.start + end.size === place.start;
    if (isNext && place.start + place.size - (last[0]?.start ?? 0) <= LONGEST_READ) last.push(place);
    else joined.push([place]);
  }
  return joined;
}

/** The blocks at some places, each once, by where they start. Throws a `DamagedSegment` where one is not what was written. */
export async function readBlocks(
  source: SegmentSource,
  places: Iterable<BlockPlace>,
): Promise<ReadonlyMap<number, Uint32Array>> {
  const blocks = new Map<number, Uint32Array>();
  const wanted = new Map([...places].map((place) => [place.start, place]));
  const reads = joinPlaces([...wanted.values()]).map(async (joined) => {
    const start = joined[0]?.start ?? 0;
    const size = joined.reduce((sum, place) => sum + place.size, 0);
    const numbers = await readNumbers(source, { start, size });
    for (const place of joined) {
      const block = numbers.subarray(place.start - start, place.start - start + place.size);
      if (numberAt(block, 0) !== checksumOf(block))
        throw new DamagedSegment('A block is not what was written.', source);
      blocks.set(place.start, block);
    }
  });
  await Promise.all(reads);
  return blocks;
}
