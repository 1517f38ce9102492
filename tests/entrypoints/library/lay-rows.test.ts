import { describe, expect, it } from 'vitest';
import { layRows } from '../../../entrypoints/library/lay-rows.ts';

const article = (count: number) => ({ count, differs: 0, changed: 0 });

describe('the rows of the list', () => {
  it('are the annotations where no articles are given', () => {
    const rows = layRows(3, []);
    expect([rows.total, rows.at(2)]).toEqual([3, { kind: 'annotation', index: 2 }]);
  });

  it('have a heading before those of each article', () => {
    const articles = [article(2), article(1), article(3)];
    const rows = layRows(6, articles);
    expect(rows.total).toBe(9);
    const said = Array.from({ length: rows.total }, (_, row) => {
      const at = rows.at(row);
      return at.kind === 'article' ? `from ${at.first}` : at.index;
    });
    expect(said).toEqual(['from 0', 0, 1, 'from 2', 2, 'from 3', 3, 4, 5]);
  });
});
