import { numberAt } from '../../item-at.ts';
import { type BlockPlace, type BlockWriter, readBlocks, type SegmentSource } from './block-file.ts';
import { NumberList } from './number-list.ts';

/** Where the records of one kind are: the first of each block and the block's place. Records have consecutive numbers. */
export interface RecordStore {
  readonly firsts: Uint32Array;
  readonly starts: Uint32Array;
  readonly sizes: Uint32Array;
}

/** Bytes of records after which a block is written. */
const BLOCK_BYTES = 8192;
/** Numbers of a block before the ends of its records: the checksum and how many there are. */
const HEADER = 2;
const BYTES = 4;

/** Writes records of one kind, as JSON, in blocks. */
export class RecordWriter {
  readonly #blocks: BlockWriter;
  readonly #encoder = new TextEncoder();
  readonly #firsts = new NumberList();
  readonly #starts = new NumberList();
  readonly #sizes = new NumberList();
  #waiting: Uint8Array[] = [];
  #bytes = 0;
  #count = 0;

  constructor(blocks: BlockWriter) {
    this.#blocks = blocks;
  }

  get count(): number {
    return this.#count;
  }

  add(record: unknown): void {
    const bytes = this.#encoder.encode(JSON.stringify(record));
    this.#waiting.push(bytes);
    this.#bytes += bytes.length;
    this.#count++;
    if (this.#bytes >= BLOCK_BYTES) this.#flush();
  }

  #flush(): void {
    const ends = HEADER + this.#waiting.length;
    const block = new Uint32Array(ends + Math.ceil(this.#bytes / BYTES));
    const bytes = new Uint8Array(block.buffer, ends * BYTES);
    block[1] = this.#waiting.length;
    let end = 0;
    this.#waiting.forEach((record, i) => {
      bytes.set(record, end);
      end += record.length;
      block[HEADER + i] = end;
    });
    const { start, size } = this.#blocks.writeBlock(block);
    this.#firsts.push(this.#count - this.#waiting.length);
    this.#starts.push(start);
    this.#sizes.push(size);
    this.#waiting = [];
    this.#bytes = 0;
  }

  /** Writes what is left, and gives where all are. */
  finish(): RecordStore {
    if (this.#waiting.length > 0) this.#flush();
    return { firsts: this.#firsts.numbers(), starts: this.#starts.numbers(), sizes: this.#sizes.numbers() };
  }
}

/** The last of some rising numbers that is not above one: binary search. */
export function lastUpTo(numbers: Uint32Array, most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(numbers, middle) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The place of a block by its number. */
export const placeOfBlock = ({ starts, sizes }: Pick<RecordStore, 'starts' | 'sizes'>, block: number): BlockPlace => ({
  start: numberAt(starts, block),
  size: numberAt(sizes, block),
});

function readRecord(block: Uint32Array, i: number, decoder: TextDecoder): unknown {
  const bytes = new Uint8Array(block.buffer, block.byteOffset + BYTES * (HEADER + numberAt(block, 1)));
  const from = i === 0 ? 0 : numberAt(block, HEADER + i - 1);
  return JSON.parse(decoder.decode(bytes.subarray(from, numberAt(block, HEADER + i))));
}

/**
 * The records of some numbers, in the order given. They are what `RecordWriter` was given, which is for the caller to
 * know: only what was written with the right checksum is read.
 */
export async function readRecords<T>(
  source: SegmentSource,
  store: RecordStore,
  numbers: readonly number[],
): Promise<T[]> {
  const decoder = new TextDecoder('utf-8');
  const blockOf = (number: number): number => lastUpTo(store.firsts, number);
  const blocks = await readBlocks(
    source,
    [...new Set(numbers.map(blockOf))].map((block) => placeOfBlock(store, block)),
  );
  return numbers.map((number) => {
    const place = blockOf(number);
    const block = blocks.get(numberAt(store.starts, place));
    if (!block) throw new RangeError(`No record ${number}.`);
    return readRecord(block, number - numberAt(store.firsts, place), decoder) as T;
  });
}
