import { failed, ok, type Result } from '../../lib/core/result.ts';

/** Major, minor, patch. The stores take plain numbers alone, so there are no pre-releases. */
type Version = readonly [number, number, number];

const PARTS = ['major', 'minor', 'patch'] as const;
const FORM = /^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})$/;

function parseVersion(text: string): Version | null {
  const parts = FORM.exec(text);
  return parts && [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

const isLower = (one: Version, other: Version): boolean => {
  const at = one.findIndex((part, i) => part !== other[i]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
};

/**
 * The version to release.
 *
 * @param current The one in `package.json`.
 * @param wish `major`, `minor` or `patch`, a version, or nothing for the current one. A version that is the current one
 *   already gives the same again, so that a release can be repeated; `patch` counts on each time.
 */
export function chooseVersion(current: string, wish: string | undefined): Result<string> {
  const from = parseVersion(current);
  if (!from) return failed(`package.json has the version "${current}"; the stores take three numbers, such as 1.4.0.`);
  if (wish === undefined) return ok(current);
  const part = PARTS.findIndex((name) => name === wish);
  if (part !== -1) return ok(from.map((number, i) => (i < part ? number : i === part ? number + 1 : 0)).join('.'));
  const to = parseVersion(wish);
  if (!to) return failed(`"${wish}" is no version: say major, minor, patch, or three numbers, such as 1.4.0.`);
  if (isLower(to, from)) return failed(`${wish} is lower than ${current}, which package.json has.`);
  return ok(wish);
}

interface PackageFile {
  version?: string;
  packages?: { ''?: { version?: string } };
}

/** `package.json` or `package-lock.json` with another version of the project, all else as npm writes it. */
export function setVersion(file: string, version: string): string {
  const content = JSON.parse(file) as PackageFile;
  content.version = version;
  if (content.packages?.['']) content.packages[''].version = version;
  return `${JSON.stringify(content, null, 2)}\n`;
}
