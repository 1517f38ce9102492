import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLines } from '../../../lib/core/annotation/merge-lines.ts';

const marker = '-- also --';

describe('mergeLines', () => {
  it.each([
    ['nobody changed anything', 'a', 'a', 'a', 'a'],
    ['only they wrote', 'a', 'a\nb', 'a', 'a\nb'],
    ['only I wrote', 'a', 'a', 'c\na', 'c\na'],
    ['both wrote in different places', 'a\nb\nc', 'x\na\nb\nc', 'a\nb\nc\ny', 'x\na\nb\nc\ny'],
    ['both wrote the same', 'a', 'b', 'b', 'b'],
    ['both wrote in one place', '', 'mine', 'yours', `mine\n${marker}\nyours`],
    ['one went on where the other stopped', '', 'The date', 'The date is wrong', 'The date is wrong'],
    ['they deleted what I changed', 'a', '', 'a, I think', 'a, I think'],
    ['I deleted what they changed', 'a', 'a, they think', '', 'a, they think'],
    ['I deleted what they left', 'a\nb', 'a\nb', 'b', 'b'],
    ['a merge is merged once more', '', `mine\n${marker}\nyours`, 'yours', `mine\n${marker}\nyours`],
  ])('when %s', (_when, base, theirs, mine, merged) => {
    expect(mergeLines({ base, theirs, mine, marker })).toBe(merged);
  });

  it('keeps both of two texts with too many lines that are the same', () => {
    const base = '\n'.repeat(20_000);
    const before = performance.now();
    const merged = mergeLines({ base, theirs: `a${base}`, mine: `${base}b`, marker });
    expect(performance.now() - before).toBeLessThan(2000);
    expect(merged).toBe(`a${base}\n${marker}\n${base}b`);
  });

  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd e', ''), { maxLength: 6 }).map((lines) => lines.join('\n'));

  it('loses no line that either side wrote', () => {
    fc.assert(
      fc.property(text, text, text, (base, theirs, mine) => {
        const before = new Set(base.split('\n'));
        const merged = mergeLines({ base, theirs, mine, marker }).split('\n');
        const written = [...theirs.split('\n'), ...mine.split('\n')].filter((line) => line !== '' && !before.has(line));
        for (const line of written) expect(merged.some((kept) => kept.startsWith(line))).toBe(true);
      }),
    );
  });
});
