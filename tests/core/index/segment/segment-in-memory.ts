import type { ClaimSet } from '../../../../lib/core/claim/claim.ts';
import type { SegmentSource } from '../../../../lib/core/index/segment/block-file.ts';
import { SegmentBuilder } from '../../../../lib/core/index/segment/build-segment.ts';
import { openSegment, type Segment } from '../../../../lib/core/index/segment/segment.ts';

/** The bytes of a segment of some sets. */
export function segmentBytes(sets: readonly ClaimSet[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const builder = new SegmentBuilder((bytes) => chunks.push(bytes.slice()));
  for (const set of sets) builder.add(set);
  builder.finish();
  return Uint8Array.from(Buffer.concat(chunks));
}

/** Bytes as a file that is read in parts; `reads` has the length of each part that was read. */
export function sourceOf(bytes: Uint8Array): SegmentSource & { readonly reads: number[] } {
  const reads: number[] = [];
  const readRange = async (offset: number, length: number): Promise<Uint8Array> => {
    reads.push(length);
    return bytes.slice(offset, offset + length);
  };
  return { size: bytes.length, readRange, reads };
}

/** An open segment of some sets. */
export async function segmentOf(sets: readonly ClaimSet[]): Promise<Segment> {
  const opened = await openSegment(sourceOf(segmentBytes(sets)));
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}
