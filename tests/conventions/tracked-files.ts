import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A file that belongs to the project, with its text. */
export interface TrackedFile {
  readonly path: string;
  readonly text: string;
}

const BINARY = /\.(?:png|webp|ico|woff2?|zip|xpi|pdf|bin)$/;

/** Every text file that is, or is about to be, under version control; all files where there is no Git. */
export function readTrackedFiles(): TrackedFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  const paths = listed.split('\n').filter((path) => path !== '' && path !== 'node_modules' && !BINARY.test(path));
  return paths.flatMap((path) => {
    try {
      return [{ path, text: readFileSync(path, 'utf8') }];
    } catch {
      // Listed but removed and not yet committed.
      return [];
    }
  });
}
