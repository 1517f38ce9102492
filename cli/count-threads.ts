import { Failure } from './failure.ts';

/** Threads for each processor at most: more of them only hold memory. */
const MOST_A_PROCESSOR = 2;

/** The number of threads that `--jobs` asks for, one a processor without it, and never more than two a processor. */
export function countThreads(jobs: string | undefined, processors: number): number {
  const count = jobs === undefined ? processors : Number(jobs);
  if (!Number.isSafeInteger(count) || count < 1) throw new Failure('--jobs takes a whole number from 1 on');
  return Math.min(count, MOST_A_PROCESSOR * processors);
}
