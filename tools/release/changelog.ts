import { failed, ok, type Result } from '../../lib/core/result.ts';

/** What comes next, as Keep a Changelog 1.1.0 names it. */
const UNRELEASED = '## [Unreleased]';

/** A line that begins a version. */
const VERSION_LINE = /^## \[/;

interface Sections {
  /** Everything up to the line of _Unreleased_ and with it. */
  readonly head: readonly string[];
  /** What is listed under it. */
  readonly unreleased: readonly string[];
  /** The versions, newest first. */
  readonly released: readonly string[];
}

function partSections(text: string): Sections | null {
  const lines = text.trimEnd().split('\n');
  const start = lines.indexOf(UNRELEASED) + 1;
  if (start === 0) return null;
  const next = lines.slice(start).findIndex((line) => VERSION_LINE.test(line));
  const end = next === -1 ? lines.length : start + next;
  return { head: lines.slice(0, start), unreleased: lines.slice(start, end), released: lines.slice(end) };
}

const hasEntries = (lines: readonly string[]): boolean => lines.some((line) => line.startsWith('- '));

const trimBlank = (lines: readonly string[]): string[] =>
  lines
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .split('\n');

/**
 * The changelog with what is listed as unreleased under a version. One that has the version already and nothing unreleased
 * comes back as it is.
 *
 * @param date Day of the release, as `2027-01-31`.
 */
export function releaseChangelog(text: string, version: string, date: string): Result<string> {
  const sections = partSections(text);
  if (!sections) return failed(`CHANGELOG.md has no line "${UNRELEASED}".`);
  const { head, unreleased, released } = sections;
  const isThere = released.some((line) => line.startsWith(`## [${version}]`));
  if (isThere && hasEntries(unreleased))
    return failed(`CHANGELOG.md has ${version} already, and more under Unreleased: which version comes next?`);
  if (isThere) return ok(text);
  if (!hasEntries(unreleased))
    return failed('CHANGELOG.md lists nothing under Unreleased: what has changed for users?');
  const lines = [...head, '', `## [${version}] - ${date}`, '', ...trimBlank(unreleased)];
  return ok(`${[...lines, ...(released.length > 0 ? ['', ...released] : [])].join('\n')}\n`);
}

/** What the changelog says of a version, without its heading; empty where it is not there. */
export function readChanges(text: string, version: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`## [${version}]`));
  if (start === -1) return '';
  const next = lines.slice(start + 1).findIndex((line) => VERSION_LINE.test(line));
  return lines
    .slice(start + 1, next === -1 ? lines.length : start + 1 + next)
    .join('\n')
    .trim();
}
