import { buildClaimIndex, loadClaimIndex, packClaimIndex, placesOf } from '../../lib/core/index/claim-index.ts';
import { randomFrom } from '../support/random.ts';
import type { Corpora } from './corpora.ts';
import { modelFor } from './language-model.ts';
import { type BenchRow, measure, processorTime } from './rows.ts';
import { writeClaimSet } from './synthetic-claims.ts';

function benchIndexOf(count: number, { articles }: Corpora): BenchRow[] {
  const sets = [writeClaimSet(modelFor(articles, randomFrom(1)), randomFrom(2), count)];
  const start = processorTime();
  const index = buildClaimIndex(sets);
  const building = processorTime() - start;
  const buffer = packClaimIndex(index);
  const loading = measure(() => loadClaimIndex(placesOf(index), buffer), 5);
  const name = `index of ${count.toLocaleString('en')} claims`;
  return [
    {
      name: `${name}, size`,
      value: buffer.byteLength / count,
      unit: 'bytes a claim',
      note: 'at most 400',
      better: 'less',
    },
    { name: `${name}, build`, value: building, unit: 'ms' },
    { name: `${name}, load`, value: loading, unit: 'ms', ...(count === 100_000 && { note: 'at most 50' }) },
  ];
}

/** What an index over many claims takes, to build and to load. */
export const benchIndexSize = (corpora: Corpora): BenchRow[] => [
  ...benchIndexOf(100_000, corpora),
  ...benchIndexOf(1_000_000, corpora),
];
