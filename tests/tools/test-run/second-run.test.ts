import { describe, expect, it } from 'vitest';
import { type FileOutcome, OUTSIDE_ITS_TESTS } from '../../support/file-outcomes.ts';
import { findToRunAgain, takeSecondRun } from '../../support/second-run.ts';

const failing = (...names: string[]): FileOutcome['failures'] => names.map((name) => ({ name, lines: ['Error: no'] }));

const journey = (name: string, passed: number, ...failed: string[]): FileOutcome => ({
  file: `tests/journeys/${name}.journey.ts`,
  passed,
  failures: failing(...failed),
});

describe('what is run once more', () => {
  it('is journeys that failed, and nothing else', () => {
    const unit: FileOutcome = { file: 'tests/core/fold.test.ts', passed: 3, failures: failing('folds') };
    const files = [journey('popup', 3), journey('card', 2, 'opens'), unit, { ...unit, file: '' }];
    expect(findToRunAgain(files)).toEqual(['tests/journeys/card.journey.ts']);
  });

  it('is nothing where so much fails that something is broken', () => {
    const names = ['a', 'b', 'c', 'd'];
    const files = names.map((name) => journey(name, 0, 'opens'));
    expect(findToRunAgain(files.slice(1))).toHaveLength(3);
    expect(findToRunAgain(files)).toEqual([]);
  });
});

describe('a second run', () => {
  const popup = journey('popup', 4);

  it('counts in the place of the first where everything passes, and says so', () => {
    const again = journey('card', 3);
    expect(takeSecondRun([popup, journey('card', 2, 'opens')], [again])).toEqual({
      files: [popup, again],
      unsteady: [again.file],
    });
  });

  const NOT_RECOVERED: readonly (readonly [string, readonly FileOutcome[]])[] = [
    ['fails in the same test', [journey('card', 2, 'opens')]],
    ['fails in another test', [journey('card', 2, 'closes')]],
    ['leaves out the test that failed', [journey('card', 2)]],
    ['finds no test', [journey('card', 0)]],
    ['does not come to the file', []],
    ['passes in another file', [journey('popup', 3)]],
  ];

  it.each(NOT_RECOVERED)('does not count where it %s', (_, second) => {
    const first = [popup, journey('card', 2, 'opens')];
    expect(takeSecondRun(first, second)).toEqual({ files: first, unsteady: [] });
  });

  it('counts where a hook had failed, if it has all the tests that passed before', () => {
    const first = [journey('card', 3, OUTSIDE_ITS_TESTS)];
    expect(takeSecondRun(first, [journey('card', 3)]).unsteady).toHaveLength(1);
    expect(takeSecondRun(first, [journey('card', 2)]).unsteady).toEqual([]);
  });

  it('leaves alone what had passed', () => {
    expect(takeSecondRun([popup], [journey('popup', 0, 'opens')])).toEqual({ files: [popup], unsteady: [] });
  });
});
