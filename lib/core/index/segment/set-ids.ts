import { readRecords } from './record-store.ts';
import type { Segment } from './segment.ts';
import type { SetRecord } from './segment-records.ts';

/** The ids of a segment's sets, in its order. */
export async function readSetIds({ source, sets, setStarts }: Segment): Promise<string[]> {
  const numbers = Array.from({ length: setStarts.length - 1 }, (_, i) => i);
  return (await readRecords<SetRecord>(source, sets, numbers)).map(({ set }) => set.id);
}
