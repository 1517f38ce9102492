import { type FileOutcome, OUTSIDE_ITS_TESTS } from './file-outcomes.ts';

/** Files that may fail because the machine was busy. Where more do, something is broken, and to run them again takes minutes. */
const MOST_UNSTEADY = 3;

/** What a second run of files that had failed has changed. */
export interface SecondRun {
  readonly files: readonly FileOutcome[];
  /** Those of them that failed while everything else was running, and passed alone. */
  readonly unsteady: readonly string[];
}

const isJourney = (file: string): boolean => file.endsWith('.journey.ts');

/** The files to run once more, alone: only what a browser does depends on how busy the machine is. */
export function findToRunAgain(files: readonly FileOutcome[]): string[] {
  const failed = files.filter(({ file, failures }) => failures.length > 0 && isJourney(file));
  return failed.length > MOST_UNSTEADY ? [] : failed.map(({ file }) => file);
}

/** A file counts as passed if all its tests did the second time, and no fewer of them than passed and failed before. */
function hasRecovered(first: FileOutcome, again: FileOutcome): boolean {
  const outside = first.failures.filter(({ name }) => name === OUTSIDE_ITS_TESTS).length;
  const tests = first.passed + first.failures.length - outside;
  return again.failures.length === 0 && again.passed > 0 && again.passed >= tests;
}

/** Puts the outcome of a second run in the place of the first. What fails twice keeps its first failure. */
export function takeSecondRun(first: readonly FileOutcome[], second: readonly FileOutcome[]): SecondRun {
  const unsteady: string[] = [];
  const files = first.map((outcome) => {
    const again = second.find(({ file }) => file === outcome.file);
    if (outcome.failures.length === 0 || !again || !hasRecovered(outcome, again)) return outcome;
    unsteady.push(outcome.file);
    return again;
  });
  return { files, unsteady };
}
