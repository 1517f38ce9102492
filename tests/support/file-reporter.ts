import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

type Place = Pick<TestModule, 'project' | 'relativeModuleId'>;

const nameOf = ({ project, relativeModuleId }: Place): string =>
  [project.name, relativeModuleId].filter(Boolean).join(' ');

/** An error with what was expected of it, and the places in this project that it came through. */
function describeError({ name, message, diff, stacks, stack }: SerializedError & { readonly diff?: string }): string {
  const places = stacks?.map(({ file, line, column }) => `    at ${file}:${line}:${column}`) ?? [stack ?? ''];
  return [`  ${name ?? 'Error'}: ${message}`, ...(diff ? [diff] : []), ...places].join('\n');
}

const describeFailure = (test: TestCase): string =>
  [
    `${test.result().state.toUpperCase()} ${nameOf(test.module)} > ${test.fullName}`,
    ...(test.result().errors ?? []).map(describeError),
  ].join('\n');

/** A file that could not be loaded, or whose hooks failed, has errors that belong to none of its tests. */
const errorsAround = (module: TestModule): string[] =>
  [module, ...module.children.allSuites()]
    .flatMap((part) => part.errors())
    .map((error) => `FAILED ${nameOf(module)}\n${describeError(error)}`);

/** What a line begins with that says what failed in no test. */
export const OUTSIDE = 'FAILED outside every test';

/** Prints a line a test file as it ends, and at once what failed in it. Tests that were skipped count as failed. */
export default class FileReporter implements Reporter {
  onTestModuleEnd(module: TestModule): void {
    const tests = [...module.children.allTests()];
    const failed = tests.filter((test) => test.result().state !== 'passed');
    const around = errorsAround(module);
    const { duration, prepareDuration, collectDuration } = module.diagnostic();
    const seconds = (duration + prepareDuration + collectDuration) / 1000;
    const lost = failed.length > 0 ? failed.length : Math.min(1, around.length);
    console.log(`${nameOf(module)}: ${tests.length - failed.length} passed, ${lost} failed (${seconds.toFixed(1)} s)`);
    for (const words of [...around, ...failed.map(describeFailure)]) console.log(words);
  }

  /** What a test prints is a figure that somebody will want to see. */
  onUserConsoleLog({ content }: { readonly content: string }): void {
    console.log(content.trimEnd());
  }

  onTestRunEnd(_modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    for (const error of errors) console.log(`${OUTSIDE}:${describeError(error)}`);
  }
}
