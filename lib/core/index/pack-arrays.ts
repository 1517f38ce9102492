import { numberAt } from '../item-at.ts';

/** Numbers before the lengths: the checksum and the count. */
const HEADER = 2;

/** A sum over all numbers but the first that any changed one changes (FNV-1a over numbers of 32 bits). */
export function checksumOf(packed: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = 1; at < packed.length; at++) sum = Math.imul(sum ^ numberAt(packed, at), 0x01000193);
  return sum >>> 0;
}

/**
 * Puts arrays of 32-bit numbers into one buffer: a checksum, their count, their lengths, then their contents. In the byte
 * order of the machine, so for keeping on the device only.
 */
export function packArrays(arrays: readonly Uint32Array[]): ArrayBuffer {
  const length = arrays.reduce((sum, array) => sum + array.length, HEADER + arrays.length);
  const packed = new Uint32Array(length);
  packed[1] = arrays.length;
  let at = HEADER + arrays.length;
  arrays.forEach((array, i) => {
    packed[i + HEADER] = array.length;
    packed.set(array, at);
    at += array.length;
  });
  packed[0] = checksumOf(packed);
  return packed.buffer;
}

/** The arrays of a packed buffer as views into it, without copying; `null` when it is none of ours, or damaged. */
export function unpackArrays(buffer: ArrayBuffer): Uint32Array[] | null {
  if (buffer.byteLength < 4 * HEADER || buffer.byteLength % 4 !== 0) return null;
  const packed = new Uint32Array(buffer);
  const count = numberAt(packed, 1);
  if (count > packed.length - HEADER || packed[0] !== checksumOf(packed)) return null;
  const arrays: Uint32Array[] = [];
  let at = HEADER + count;
  for (let i = 0; i < count; i++) {
    const length = numberAt(packed, i + HEADER);
    if (at + length > packed.length) return null;
    arrays.push(packed.subarray(at, at + length));
    at += length;
  }
  return at === packed.length ? arrays : null;
}
