import { describe, expect, it } from 'vitest';
import { describeFailures, readFileOutcomes } from '../../support/file-outcomes.ts';

const test = (title: string, status: string, ...failureMessages: string[]) => ({
  ancestorTitles: ['', 'a page', 'that changes'],
  title,
  status,
  failureMessages,
});

const file = (...assertionResults: ReturnType<typeof test>[]) => ({
  name: '/project/tests/a.test.ts',
  status: assertionResults.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
  message: '',
  assertionResults,
});

const read = (...testResults: ReturnType<typeof file>[]) => readFileOutcomes({ testResults }, '/project');

describe('how a file went', () => {
  it('is how many of its tests passed, and which did not', () => {
    const error = '\u001B[31mAssertionError: expected 0 to be 1\u001B[39m\n\n- 1\n+ 0\nand more\n    at visit.ts:30:58';
    expect(read(file(test('has a line', 'passed'), test('has two', 'failed', error)))).toEqual([
      {
        file: 'tests/a.test.ts',
        passed: 1,
        failures: [
          { name: 'a page > that changes > has two', lines: ['AssertionError: expected 0 to be 1', '- 1', '+ 0'] },
        ],
      },
    ]);
  });

  it.each(['skipped', 'pending', 'todo'])('a test that is %s counts as failed', (status) => {
    const [{ passed, failures } = { passed: NaN, failures: [] }] = read(file(test('has a line', status)));
    expect(passed).toBe(0);
    expect(failures).toEqual([{ name: 'a page > that changes > has a line', lines: [status] }]);
  });

  it('a file that could not be loaded counts as one that failed', () => {
    const lost = { ...file(), status: 'failed', message: "Error: Cannot find module 'b'" };
    expect(read(lost)[0]).toMatchObject({ passed: 0, failures: [{ lines: ["Error: Cannot find module 'b'"] }] });
  });

  it('so does one of which only a hook failed', () => {
    const lost = { ...file(test('has a line', 'passed')), status: 'failed', message: 'Error: The browser is gone' };
    expect(read(lost)[0]).toMatchObject({ passed: 1, failures: [{ lines: ['Error: The browser is gone'] }] });
  });
});

describe('what failed', () => {
  it('is described by browser, file and test, with its error', () => {
    const lines = describeFailures('firefox', read(file(test('has two', 'failed', 'Error: no\n    at a.ts:1:2'))));
    expect(lines).toEqual(['FAILED firefox tests/a.test.ts > a page > that changes > has two', '  Error: no']);
  });
});
