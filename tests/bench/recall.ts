import search from 'approx-string-match';
import { checkQuotations } from '../../lib/core/check/check-quotations.ts';
import { evidenceFor } from '../../lib/core/check/match-utterance.ts';
import type { Claim, ClaimSet } from '../../lib/core/claim/claim.ts';
import { buildClaimIndex, type ClaimIndex } from '../../lib/core/index/claim-index.ts';
import { findCandidates } from '../../lib/core/index/find-candidates.ts';
import { SegmentBuilder } from '../../lib/core/index/segment/build-segment.ts';
import { findListedQuotations } from '../../lib/core/index/segment/find-listed.ts';
import { openSegment } from '../../lib/core/index/segment/segment.ts';
import { keysOf } from '../../lib/core/language/word-key.ts';
import { findWords } from '../../lib/core/language/words.ts';
import { pickOne, randomFrom } from '../support/random.ts';
import { alterQuotation } from './alter-quotation.ts';
import type { Corpora } from './corpora.ts';
import { modelFor } from './language-model.ts';
import type { BenchRow } from './rows.ts';
import { writeClaimSet } from './synthetic-claims.ts';

const CLAIMS = 100_000;
const ALTERED = 5_000;
const ERROR_SHARE = 0.25;

const isCandidate = ({ parts: [part] }: ClaimIndex, words: string, ordinal: number): boolean => {
  const keys = keysOf(findWords(words));
  return (
    part !== undefined &&
    findCandidates(part.quotations, keys, evidenceFor(keys.length)).some(
      ({ claim }) => part.quotations.claims[claim] === ordinal,
    )
  );
};

const isFound = (index: ClaimIndex, words: string, { id }: Claim): boolean => {
  const page = { text: `“${words},” the minister said.`, language: 'en', date: null };
  return checkQuotations(page, index).carried.some((claim) => claim.id === id);
};

/** Gives of words the numbers of the claims that an index file of a set lists them under. */
async function listerOf(set: ClaimSet): Promise<(words: string) => Promise<ReadonlySet<number>>> {
  const chunks: Uint8Array[] = [];
  const builder = new SegmentBuilder((bytes) => chunks.push(bytes.slice()));
  builder.add(set);
  builder.finish();
  const file = Buffer.concat(chunks);
  const opened = await openSegment({
    size: file.length,
    readRange: async (offset, length) => file.subarray(offset, offset + length),
  });
  if (!opened.ok) throw new Error(opened.error);
  return (words) => {
    const keys = keysOf(findWords(words));
    return findListedQuotations(opened.value, [{ keys, gap: evidenceFor(keys.length).gap }]);
  };
}

/** Of altered quotations that a brute-force search finds, the share that the index, the index file and the whole check find. */
export async function benchRecall({ articles }: Corpora): Promise<BenchRow[]> {
  const model = modelFor(articles, randomFrom(1));
  const set = writeClaimSet(model, randomFrom(2), CLAIMS);
  const index = buildClaimIndex([set]);
  const random = randomFrom(4);
  const ordinals = new Map(set.claims.map((claim, ordinal) => [claim, ordinal]));
  const altered = Array.from({ length: ALTERED }, () => pickOne(random, set.claims)).flatMap((claim) => {
    if (claim.type !== 'quotation') return [];
    const words = alterQuotation(claim.content, model, random);
    const isHit = search(words, claim.content, Math.floor(claim.content.length * ERROR_SHARE)).length > 0;
    return isHit ? [{ claim, words }] : [];
  });
  const candidates = altered.filter(({ claim, words }) => isCandidate(index, words, ordinals.get(claim) ?? -1)).length;
  const list = await listerOf(set);
  let listed = 0;
  for (const { claim, words } of altered) if ((await list(words)).has(ordinals.get(claim) ?? -1)) listed++;
  const found = altered.filter(({ claim, words }) => isFound(index, words, claim)).length;
  const note = `of ${altered.length} altered quotations that a search finds, among 100,000 claims`;
  return [
    {
      name: 'recall of the index',
      value: (100 * candidates) / altered.length,
      unit: '%',
      note: `at least 99.9; ${note}`,
      better: 'more',
    },
    {
      name: 'recall of an index file',
      value: (100 * listed) / altered.length,
      unit: '%',
      note: `at least 99.9; ${note}`,
      better: 'more',
    },
    { name: 'recall of the check', value: (100 * found) / altered.length, unit: '%', note, better: 'more' },
  ];
}
