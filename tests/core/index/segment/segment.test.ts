import { describe, expect, it } from 'vitest';
import { DamagedSegment } from '../../../../lib/core/index/segment/block-file.ts';
import { findListedQuotations } from '../../../../lib/core/index/segment/find-listed.ts';
import { GatheredSets } from '../../../../lib/core/index/segment/gathered-sets.ts';
import { openSegment, SEGMENT_FORMAT } from '../../../../lib/core/index/segment/segment.ts';
import { readSetIds } from '../../../../lib/core/index/segment/set-ids.ts';
import { keysOf } from '../../../../lib/core/language/word-key.ts';
import { findWords } from '../../../../lib/core/language/words.ts';
import { exampleSet, latestSet } from '../../claim/examples.ts';
import { quotationSet } from '../../claim/quotation-set.ts';
import { segmentBytes, segmentOf, sourceOf } from './segment-in-memory.ts';

const find = async (contents: readonly string[], words: string): Promise<number[]> => {
  const segment = await segmentOf([quotationSet(contents)]);
  return [...(await findListedQuotations(segment, [{ keys: keysOf(findWords(words)), gap: 3 }]))];
};

/** Why a file is not opened; `null` where it is. */
async function faultOf(file: Uint8Array): Promise<string | null> {
  const opened = await openSegment(sourceOf(file));
  return opened.ok ? null : opened.error;
}

describe('a segment', () => {
  it('gives whole sets back as they were', async () => {
    const sets = [exampleSet(), { ...latestSet(), id: 'latest' }, quotationSet(['Nobody was asked about it'], 'third')];
    const segment = await segmentOf(sets);
    const gathered = new GatheredSets(segment, new Set());
    await gathered.addClaims(Array.from({ length: segment.setStarts.at(-1) ?? 0 }, (_, i) => i));
    expect(gathered.sets().map(({ set }) => set)).toEqual(sets);
    expect(await readSetIds(segment)).toEqual(['bridge', 'latest', 'third']);
  });

  it('reads of a set what a claim needs, and no more', async () => {
    const set = quotationSet([
      { content: 'The harbour will be dredged before the storms', speaker: 'Ida Brandt', document: 'a' },
      { content: 'Nobody was asked about the harbour at all', speaker: 'Olaf Moe', document: 'b' },
      { content: 'The money is there', speaker: 'Olaf Moe', document: 'b' },
    ]);
    const gathered = new GatheredSets(await segmentOf([set]), new Set());
    await gathered.addClaims([1]);
    const [partial] = gathered.sets();
    expect(partial).toMatchObject({ count: 3, set: { speakers: [{ id: 'Olaf Moe' }], documents: [{ id: 'b' }] } });
    expect(partial?.set.claims.map(({ id }) => id)).toEqual(['q2']);
    expect(await gathered.complete(new Map([['set', new Set(['b'])]]), 2)).toBe(true);
    expect(gathered.sets()[0]?.set.claims.map(({ id }) => id)).toEqual(['q2', 'q3']);
    expect(await gathered.complete(new Map([['set', new Set(['b'])]]), 2)).toBe(false);
  });

  it('reads no claim of sets that are withdrawn', async () => {
    const segment = await segmentOf([exampleSet(), { ...latestSet(), id: 'latest' }]);
    const gathered = new GatheredSets(segment, new Set([0]));
    await gathered.addClaims([0, 1, 2]);
    expect(gathered.sets().map(({ set }) => set.id)).toEqual(['latest']);
  });

  it.each([
    ['whole', 'The harbour will be dredged before the winter storms'],
    ['with a word put in', 'The harbour will surely be dredged before the winter storms'],
    ['without two words', 'The harbour be dredged before winter storms'],
    ['with every third word replaced', 'The harbour must be dredged after the winter fairs'],
    ['in five words of it', 'be dredged before the winter'],
  ])('finds a quotation %s', async (_what, words) => {
    expect(await find(['The harbour will be dredged before the winter storms'], words)).toEqual([0]);
  });

  it('finds a claim whose every pair of words is in many others', async () => {
    const others = Array.from({ length: 60 }, (_, i) => `we will not do that again number${i} we will not do it`);
    const claims = [...others, 'we will not do that ever again'];
    expect(await find(claims, 'we will not do that ever again')).toContain(others.length);
  });

  it('finds a claim that ends where others go on', async () => {
    const others = Array.from({ length: 60 }, (_, i) => `we will not do that before number${i} is mended`);
    expect(await find([...others, 'we will not do that'], 'we will not do that')).toContain(others.length);
  });

  it('keeps what it reads for a page short where nothing is known', async () => {
    const contents = Array.from(
      { length: 3000 },
      (_, i) => `The word${i} harbour word${i + 1} is mended by word${i * 7}`,
    );
    const source = sourceOf(segmentBytes([quotationSet(contents)]));
    const opened = await openSegment(source);
    if (!opened.ok) throw new Error(opened.error);
    source.reads.length = 0;
    const keys = keysOf(
      findWords('Something else altogether was written on this page, in a few plain words of its own.'),
    );
    expect(await findListedQuotations(opened.value, [{ keys, gap: 3 }])).toEqual(new Set());
    expect(source.reads.length).toBeLessThanOrEqual(2);
  });
});

describe('a file', () => {
  const bytes = segmentBytes([exampleSet()]);

  it('that is something else is no index', async () => {
    expect(await faultOf(new Uint8Array())).toBe('notIndex');
    expect(await faultOf(new TextEncoder().encode(JSON.stringify(exampleSet())))).toBe('notIndex');
  });

  it('that was cut anywhere is damaged', async () => {
    for (let length = 16; length < bytes.length; length += 7)
      expect(await faultOf(bytes.slice(0, length)), String(length)).toBe('damaged');
  });

  it('of another format is not read', async () => {
    const other = bytes.slice();
    new DataView(other.buffer).setUint32(other.length - 8, SEGMENT_FORMAT + 1, true);
    expect(await faultOf(other)).toBe('otherFormat');
  });

  it('in which a byte is another is damaged, when it is opened or when it is read', async () => {
    for (let at = 0; at < bytes.length; at += 5) {
      const other = bytes.slice();
      other[at] = (other[at] ?? 0) ^ 0x10;
      const opened = await openSegment(sourceOf(other));
      if (!opened.ok) continue;
      const gathered = new GatheredSets(opened.value, new Set());
      const reading = Promise.all([
        gathered.addClaims([0, 1]),
        findListedQuotations(opened.value, [{ keys: keysOf(findWords('We will close the bridge')), gap: 3 }]),
      ]);
      await expect(reading, `byte ${at}`).rejects.toThrow(DamagedSegment);
    }
  });
});
