import type { FileProblem } from '../../../lib/core/claim/file-problem.ts';

/** A problem in one line of data: "12:5 claims[3].speaker noSuchSpeaker s9"; what does not apply is left out. */
export function lineOf(problem: FileProblem): string {
  const { at, path, reason } = problem;
  const place = at ? `${at.line}:${at.column}` : '';
  return [place, path, reason, 'about' in problem ? problem.about : ''].filter(Boolean).join(' ');
}
