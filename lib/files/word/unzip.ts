/** An entry of a ZIP archive, its bytes as they are packed. */
interface Entry {
  readonly packed: Uint8Array<ArrayBuffer>;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly isLocked: boolean;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** The parts of a document unpack to no more together: a small file may be made to fill any memory. */
const MOST_UNPACKED = 64_000_000;

/** Where the archive says what is in it; -1 where it does not. */
function findDirectoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function entryAt(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number): Entry {
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL_ENTRY) throw new RangeError('no entry there');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
  return { packed, method: view.getUint16(at + 10, true), isLocked: (view.getUint16(at + 8, true) & 1) === 1 };
}

/** The bytes of an entry; `null` when there are more of them than `most`. */
async function unpack({ packed, method }: Entry, most: number, signal?: AbortSignal): Promise<Uint8Array | null> {
  if (method === 0) return packed.length > most ? null : packed;
  if (method !== 8) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > most || signal?.aborted) {
      await reader.cancel();
      signal?.throwIfAborted();
      return null;
    }
  }
  return new Uint8Array(await new Blob(parts.map((part) => new Uint8Array(part))).arrayBuffer());
}

/**
 * The entries of a ZIP archive that are asked for, unpacked; `null` for those that are locked, or larger than any document
 * together with those before. Those that it has not are left out; of several with one name the first counts. Throws on an
 * archive that is broken, and when `signal` aborts.
 */
export async function unzip(
  bytes: Uint8Array,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, Uint8Array | null>> {
  const owned = new Uint8Array(bytes);
  const view = new DataView(owned.buffer);
  const end = findDirectoryEnd(view);
  if (end < 0) throw new RangeError('no archive');
  const found = new Map<string, Uint8Array | null>();
  let most = MOST_UNPACKED;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('no directory');
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(owned.subarray(at + 46, at + 46 + length));
    if (names.includes(name) && !found.has(name)) {
      const entry = entryAt(owned, view, at);
      const unpacked = entry.isLocked ? null : await unpack(entry, most, signal);
      found.set(name, unpacked);
      most -= unpacked?.length ?? 0;
    }
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}
