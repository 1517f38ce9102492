import { fstatSync, openSync, readSync } from 'node:fs';
import type { SegmentSource } from '../lib/core/index/segment/block-file.ts';

/** A file that is read in parts. It stays open as long as the process runs. */
export function openSegmentFile(path: string): SegmentSource {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  // The parts are small and mostly at hand: to wait for a thread of the pool would take longer than to read them.
  const readRange = async (offset: number, length: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(length);
    let read = 0;
    for (let more = -1; read < length && more !== 0; read += more)
      more = readSync(file, bytes, read, length - read, offset + read);
    return bytes.subarray(0, read);
  };
  return { size, readRange };
}
