import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildClaimIndex, INDEX_FORMAT, packClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { SEGMENT_FORMAT } from '../../../lib/core/index/segment/segment.ts';
import { latestSet } from '../claim/examples.ts';
import { quotationSet } from '../claim/quotation-set.ts';
import { segmentBytes } from './segment/segment-in-memory.ts';

/**
 * What two small sets come to in each format. Files of a format are read as long as they are there, so a line of these is
 * never changed: where the bytes have become others, raise the format and add a line for it.
 */
const SEGMENTS: Readonly<Record<number, string>> = {
  1: '9e16dc07859d3175',
  2: '60f5a4c2ae194666',
};
const INDEXES: Readonly<Record<number, string>> = {
  5: '6111a474e3c6a342',
  6: '6650348fbdfa6619',
};

const SETS = [
  { ...latestSet(), id: 'all-kinds' },
  quotationSet(
    ['Nobody was asked about the harbour', 'We will not do that again', 'We will not', 'Über 40 Boote'],
    'words',
  ),
];

const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

describe('bytes that are kept', () => {
  it.each([
    ['a segment', 'SEGMENT_FORMAT', SEGMENT_FORMAT, SEGMENTS, segmentBytes(SETS)],
    ['an index', 'INDEX_FORMAT', INDEX_FORMAT, INDEXES, new Uint8Array(packClaimIndex(buildClaimIndex(SETS)))],
  ])('of %s are others in another format alone', (_what, name, format, known, bytes) => {
    expect(fingerprint(bytes), `raise ${name}, and add its line`).toBe(known[format]);
  });
});
