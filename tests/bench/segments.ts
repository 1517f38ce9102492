import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSegmentFile } from '../../cli/segment-file.ts';
import type { PageText } from '../../lib/core/check/finding.ts';
import { checkSegments, type SegmentInUse } from '../../lib/core/check/segments/check-segments.ts';
import type { ClaimSet } from '../../lib/core/claim/claim.ts';
import { SegmentBuilder } from '../../lib/core/index/segment/build-segment.ts';
import { openSegment } from '../../lib/core/index/segment/segment.ts';
import { randomFrom } from '../support/random.ts';
import { writeArticle } from './article.ts';
import type { Corpora } from './corpora.ts';
import { type LanguageModel, modelFor } from './language-model.ts';
import { type BenchRow, median, processorTime } from './rows.ts';
import { firstClaims, writeClaimSet } from './synthetic-claims.ts';

const CLAIMS_PER_SET = 1000;
const PAGE_WORDS = 10_000;
const PLANTED = 10;
/** Articles that pages are made of; the claims are written after the others. */
const PAGE_ARTICLES = 40;
const RUNS = 7;

/** Sets of made-up quotations, one after the other, so that they need not all be in memory. */
function* writeSets(model: LanguageModel, count: number): Generator<ClaimSet> {
  const random = randomFrom(2);
  for (let number = 0; number * CLAIMS_PER_SET < count; number++)
    yield { ...writeClaimSet(model, random, CLAIMS_PER_SET), id: `set-${number}` };
}

/** Writes an index of sets; gives the milliseconds of processor time it took without the writing of the claims. */
function buildIndex(sets: Iterable<ClaimSet>, file: string): number {
  const out = openSync(file, 'w');
  let building = 0;
  const timed = (run: () => void): void => {
    const start = processorTime();
    run();
    building += processorTime() - start;
  };
  const builder = new SegmentBuilder((bytes) => {
    for (let at = 0; at < bytes.length; ) at += writeSync(out, bytes, at);
  });
  for (const set of sets) timed(() => builder.add(set));
  timed(() => builder.finish());
  closeSync(out);
  return building;
}

async function measureWaiting(run: () => Promise<unknown>, runs = RUNS): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = processorTime();
    await run();
    times.push(processorTime() - start);
  }
  return median(times);
}

/** An index file that counts what is read of it. */
function openCounted(file: string) {
  const source = openSegmentFile(file);
  const read = { times: 0, bytes: 0 };
  const counted = {
    size: source.size,
    readRange: (offset: number, length: number) => {
      read.times++;
      read.bytes += length;
      return source.readRange(offset, length);
    },
  };
  const take = () => {
    const { times, bytes } = read;
    read.times = 0;
    read.bytes = 0;
    return { times, bytes };
  };
  return { source: counted, take };
}

async function open(file: string) {
  const { source, take } = openCounted(file);
  const opened = await openSegment(source);
  if (!opened.ok) throw new Error(opened.error);
  const segments: SegmentInUse[] = [{ segment: opened.value, withdrawn: new Set() }];
  return { segments, take, resident: take().bytes, size: source.size };
}

const pageOf = (text: string): PageText => ({ text, language: 'en', date: null });

async function benchIndexOf(count: number, { articles }: Corpora, folder: string): Promise<BenchRow[]> {
  const model = modelFor(articles.slice(PAGE_ARTICLES), randomFrom(1));
  const file = path.join(folder, `${count}.index`);
  const building = buildIndex(writeSets(model, count), file);
  const opening = await measureWaiting(() => open(file));
  const { segments, take, resident, size } = await open(file);
  const [first] = writeSets(model, 1);
  const planted = firstClaims(first ?? writeClaimSet(model, randomFrom(2), PLANTED), PLANTED);
  const texts = articles.slice(0, PAGE_ARTICLES);
  const text = writeArticle({ texts, model, words: PAGE_WORDS, planted }, randomFrom(3));
  const checking = await measureWaiting(() => checkSegments(pageOf(text), segments));
  const { times, bytes } = take();
  const reading = await measureWaiting(async () => {
    for (const article of texts) await checkSegments(pageOf(article), segments);
  }, 3);
  const name = `index file of ${count.toLocaleString('en')} claims`;
  return [
    { name: `${name}, size`, value: size / count, unit: 'bytes a claim', better: 'less' },
    { name: `${name}, in memory`, value: resident / count, unit: 'bytes a claim', better: 'less' },
    { name: `${name}, build`, value: building, unit: 'ms' },
    { name: `${name}, open`, value: opening, unit: 'ms', note: 'at most 500' },
    {
      name: `${name}, check of 10,000 words`,
      value: checking,
      unit: 'ms',
      note: `${Math.round(times / RUNS)} reads of ${Math.round(bytes / times / 1000)} kB`,
    },
    ...(texts.length > 0
      ? [{ name: `${name}, articles`, value: (3_600_000 * texts.length) / reading, unit: 'an hour a core' }]
      : []),
  ];
}

/** What an index file of more and more claims takes: to build, to open, and to check pages against. */
export async function benchSegments(corpora: Corpora): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-bench-'));
  try {
    const rows: BenchRow[] = [];
    for (const count of [1_000, 100_000, 1_000_000]) rows.push(...(await benchIndexOf(count, corpora, folder)));
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
