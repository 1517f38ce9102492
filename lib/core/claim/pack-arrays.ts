/**
 * Puts arrays of 32-bit numbers into one buffer: their count, their lengths, then their contents. In the byte order of
 * the machine, so for keeping on the device only.
 */
export function packArrays(arrays: readonly Uint32Array[]): ArrayBuffer {
  const length = arrays.reduce((sum, array) => sum + array.length, 1 + arrays.length);
  const packed = new Uint32Array(length);
  packed[0] = arrays.length;
  let at = 1 + arrays.length;
  arrays.forEach((array, i) => {
    packed[i + 1] = array.length;
    packed.set(array, at);
    at += array.length;
  });
  return packed.buffer;
}

/** The arrays of a packed buffer as views into it, without copying; `null` when the buffer is none of ours. */
export function unpackArrays(buffer: ArrayBuffer): Uint32Array[] | null {
  if (buffer.byteLength < 4 || buffer.byteLength % 4 !== 0) return null;
  const packed = new Uint32Array(buffer);
  const count = packed[0] as number;
  if (count >= packed.length) return null;
  const arrays: Uint32Array[] = [];
  let at = 1 + count;
  for (let i = 1; i <= count; i++) {
    const length = packed[i] as number;
    if (at + length > packed.length) return null;
    arrays.push(packed.subarray(at, at + length));
    at += length;
  }
  return at === packed.length ? arrays : null;
}
