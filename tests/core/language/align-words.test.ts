import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../lib/core/language/align-words.ts';

const align = (source: string, page: string) => {
  const [a, b] = [source.split(' '), page.split(' ')] as const;
  return alignWords({ source: a, page: b }).map((run) => {
    const left = a.slice(run.sourceStart, run.sourceEnd).join(' ');
    const right = b.slice(run.pageStart, run.pageEnd).join(' ');
    return run.equal ? left : `{${left}|${right}}`;
  });
};

describe('alignWords', () => {
  it.each([
    ['one two three', 'one two three', ['one two three']],
    ['one two three', 'one three', ['one', '{two|}', 'three']],
    ['one three', 'one two three', ['one', '{|two}', 'three']],
    ['one old three', 'one new three', ['one', '{old|new}', 'three']],
    ['alpha beta', 'gamma delta', ['{alpha beta|gamma delta}']],
  ])('%s / %s', (source, page, runs) => {
    expect(align(source, page)).toEqual(runs);
  });

  it('finds a part of a text whole, not scattered over words that are everywhere', () => {
    const source = 'the law has many gaps and the court which sat in the town has seen how the thieves exploit them';
    expect(align(source, 'the thieves exploit them')).toEqual([
      '{the law has many gaps and the court which sat in the town has seen how|}',
      'the thieves exploit them',
    ]);
  });

  it('aligns texts too large for one table by runs that stand once in each', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `word${(i * 7919) % 2003}`);
    const changed = words.map((word, i) => (i % 50 === 25 ? 'changed' : word));
    const runs = alignWords({ source: words, page: changed });
    expect(runs.filter(({ equal }) => !equal)).toHaveLength(60);
  });

  it('takes one word ten thousand times', () => {
    const runs = alignWords({ source: Array(10_000).fill('go'), page: Array(9_000).fill('go') });
    expect(runs[0]).toMatchObject({ equal: true, sourceEnd: 9_000, pageEnd: 9_000 });
  });
});

it('covers both lists in order, with equal words in equal runs', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'longer', 'words', 'than', 'others'), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, (source, page) => {
      let at = { source: 0, page: 0 };
      for (const run of alignWords({ source, page })) {
        expect([run.sourceStart, run.pageStart]).toEqual([at.source, at.page]);
        const left = source.slice(run.sourceStart, run.sourceEnd);
        const right = page.slice(run.pageStart, run.pageEnd);
        if (run.equal) expect(left).toEqual(right);
        expect(left.length + right.length).toBeGreaterThan(0);
        at = { source: run.sourceEnd, page: run.pageEnd };
      }
      expect([at.source, at.page]).toEqual([source.length, page.length]);
    }),
  );
});
