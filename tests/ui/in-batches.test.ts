import { describe, expect, it } from 'vitest';
import { partsForCalls } from '../../lib/ui/in-batches.ts';
import { exampleKept } from '../core/annotation/examples.ts';

describe('partsForCalls', () => {
  const [, marked] = exampleKept();
  const size = JSON.stringify(marked).length;
  const many = Array.from({ length: 7 }, () => marked);

  it('keeps all in their order, in parts that are no larger than a call may be', () => {
    const parts = partsForCalls(many, size * 3);
    expect(parts.map((part) => part.length)).toEqual([3, 3, 1]);
    expect(parts.flat()).toEqual(many);
  });

  it('gives a larger one a batch of its own, and no batch for nothing', () => {
    expect(partsForCalls(many.slice(0, 2), 1).map((part) => part.length)).toEqual([1, 1]);
    expect(partsForCalls([], 1)).toEqual([]);
  });
});
