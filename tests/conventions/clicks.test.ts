import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLICKS, MOST_CLICKS } from '../journeys/count-clicks.ts';

const DOCS = readFileSync(path.resolve(import.meta.dirname, '../../docs/testing.md'), 'utf8');

/** The rows of a table whose first cell is one of the tasks. */
const rows = DOCS.split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, task = '']) => Object.hasOwn(CLICKS, task));

describe('what people do all day', () => {
  it('takes no more than a few clicks', () => {
    expect(Object.entries(CLICKS).filter(([, clicks]) => clicks > MOST_CLICKS)).toEqual([]);
  });

  it('is in the documentation with its clicks', () => {
    expect(Object.fromEntries(rows.map(([, task = '', clicks]) => [task, Number(clicks)]))).toEqual(CLICKS);
  });
});
