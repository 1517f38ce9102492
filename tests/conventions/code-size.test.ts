import { describe, expect, it } from 'vitest';
import { countCasts, findLongFunctions } from './code-size.ts';
import { parseCode } from './declarations.ts';
import { readTrackedFiles } from './tracked-files.ts';

/** Longer than a screen, a function has more than one idea. */
const MOST_LINES = 40;

/** Type assertions in 1,000 lines: a little more than there are. Only ever lower it. */
const MOST_CASTS = 4;

const files = readTrackedFiles()
  .filter(({ path }) => /^(?:lib|components|entrypoints|cli)\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map(parseCode);
const long = files.flatMap((file) => findLongFunctions(file, MOST_LINES));

describe('the measure', () => {
  const text = [
    'export const short = () => 1 as const;',
    'function long(value: unknown) {',
    '  return [value as string, <Fn>(value as Fn)];',
    '}',
    'class Some { method() {\n return 1;\n } }',
  ].join('\n');
  const sample = parseCode({ path: 'sample.ts', text });

  it('sees every kind of function', () => {
    const found = findLongFunctions(sample, 2).map(({ line, lines }) => [line, lines]);
    expect(found).toEqual([
      [2, 3],
      [5, 3],
    ]);
  });

  it('counts assertions, and not "as const"', () => expect(countCasts(sample)).toBe(2));
});

describe('the code', () => {
  it('has no function over the limit', () => {
    const places = long.map(({ path, line, lines }) => `${path}:${line} has ${lines} lines`);
    expect(places, `Over ${MOST_LINES} lines: which two ideas are in it?`).toEqual([]);
  });

  it('asserts few types', () => {
    const lines = files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
    const casts = files.reduce((sum, file) => sum + countCasts(file), 0);
    expect((casts * 1000) / lines, 'Narrow it, or give it its type where it is made.').toBeLessThan(MOST_CASTS);
  });
});
