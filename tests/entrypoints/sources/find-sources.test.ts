import { describe, expect, it } from 'vitest';
import {
  EVERY_SOURCE,
  findSources,
  makeSearchable,
  type SourceQuestion,
  setsToSwitch,
} from '../../../entrypoints/sources/find-sources.ts';
import type { SourceRow } from '../../../lib/protocol/source-types.ts';

const base: SourceRow = {
  id: 'd1',
  title: 'The bridge',
  publisher: 'The Valley Courier',
  url: 'https://valley.example/bridge',
  date: '2026-03-02',
  opening: 'The mayor said',
  sha256: '0'.repeat(64),
  language: 'en-GB',
  kind: 'article',
  quotations: 1,
  figures: 2,
  told: 0,
  set: 'bridge',
  setTitle: 'The bridge',
  origin: 'made',
  isOn: true,
  together: 1,
  met: 0,
  differing: 0,
  lastMet: null,
};

const rows: readonly SourceRow[] = [
  base,
  {
    ...base,
    id: 'd2',
    title: 'Session 10',
    publisher: null,
    url: null,
    date: null,
    kind: 'transcript',
    language: 'de',
    figures: 9,
    lastMet: '2026-03-01',
  },
  {
    ...base,
    id: 'd3',
    title: 'Session 9',
    publisher: 'Äther',
    date: '2026-04-01',
    set: 'water',
    setTitle: 'Over the water',
    lastMet: '2026-03-04',
  },
];

const ask = (part: Partial<SourceQuestion>): string[] =>
  findSources(makeSearchable(rows), { ...EVERY_SOURCE, ...part }, 'en').map(({ id }) => id);

describe('the list of sources', () => {
  it.each<[SourceQuestion['order'], string]>([
    ['title', 'd3 d2 d1'],
    ['date', 'd3 d1 d2'],
    ['outlet', 'd3 d1 d2'],
    ['claims', 'd2 d3 d1'],
    ['met', 'd3 d2 d1'],
  ])('is in the order of %s, with what is not known last', (order, ids) => expect(ask({ order }).join(' ')).toBe(ids));

  it.each<[Partial<SourceQuestion>, string]>([
    [{ words: 'sess 9' }, 'd3'],
    [{ words: 'water' }, 'd3'],
    [{ words: 'courier' }, 'd1'],
    [{ words: 'valley.example' }, 'd3 d1'],
    [{ words: 'zeppelin' }, ''],
    [{ kind: 'transcript' }, 'd2'],
    [{ language: 'en' }, 'd3 d1'],
    [{ set: 'bridge', kind: 'article' }, 'd1'],
  ])('is narrowed down by %j', (part, ids) => expect(ask(part).join(' ')).toBe(ids));
});

it('what is switched is only what is not so yet, each set once', () => {
  const some = [base, { ...base, id: 'd2' }, { ...base, set: 'water', isOn: false }];
  expect(setsToSwitch(some, false)).toEqual(['bridge']);
  expect(setsToSwitch(some, true)).toEqual(['water']);
});
