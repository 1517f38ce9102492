import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { admitClaimSet } from '../lib/core/claim/admit-claim-set.ts';
import type { ClaimSet } from '../lib/core/claim/claim.ts';
import type { ParsedClaimSet } from '../lib/core/claim/parse-claim-set.ts';
import { LARGEST_FILE, parseClaimSetText } from '../lib/core/claim/parse-claim-set-text.ts';
import { languagesOf, type ProvenSet, proveClaimSet } from '../lib/core/claim/prove-claim-set.ts';
import { gatherFigurePacks } from '../lib/core/language/figure-pack.ts';
import { failed } from '../lib/core/result.ts';
import { Failure } from './failure.ts';
import { readFigurePack } from './figure-pack.ts';
import type { Io } from './io.ts';
import { sayProblem } from './say-problem.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

/** Why the system did not let a file be read. */
export function sayUnreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? `cannot be read (${code})`;
}

const WRITE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EISDIR: 'is a folder',
  ENOTDIR: 'is in no folder',
  ENOSPC: 'the disk is full',
};

/** Does what writes a file; where the system does not let it, the failure names the file. */
export function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Failure(`${path}: cannot be written (${WRITE_REASONS[code] ?? code})`);
  }
}

/** The text of a file in UTF-8; `-` is standard input, which can be read once. */
export const readText = async (path: string, io: Io): Promise<string> => (await readBytes(path, io)).toString('utf8');

/** The bytes of a file; `-` is standard input, which can be read once. */
export async function readBytes(path: string, { stdin }: Io): Promise<Buffer> {
  if (path === '-' && stdin.readableEnded) throw new Failure('standard input (-) can be read once only');
  try {
    return await (path === '-' ? buffer(stdin) : readFile(path));
  } catch (error) {
    throw new Failure(`${path}: ${sayUnreadable(error)}`);
  }
}

/** Lower-case hexadecimal SHA-256 of a text in UTF-8. */
export const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

/** A claim set from a file, or everything that is wrong with it; a file that is too large is not read. */
export async function parseClaimSetFile(path: string, io: Io): Promise<ParsedClaimSet> {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_FILE)
    return failed([{ path: '', reason: 'tooLarge', about: String(LARGEST_FILE / 2 ** 20) }]);
  return parseClaimSetText(await readText(path, io));
}

/** A claim set from a file; the first problem is the message. */
export async function readClaimSet(path: string, io: Io): Promise<ClaimSet> {
  const parsed = await parseClaimSetFile(path, io);
  if (parsed.ok) return parsed.value;
  const [first] = parsed.error;
  const more = parsed.error.length > 1 ? ` (and ${parsed.error.length - 1} more; claim-set validate lists them)` : '';
  throw new Failure(`${path}: ${first ? sayProblem(first) : ''}${more}`);
}

/** Proves the claims of a set as strictly as those of somebody else's file. */
export async function proveStrictly(set: ClaimSet): Promise<ProvenSet> {
  const packs = await gatherFigurePacks(languagesOf(set), readFigurePack);
  return proveClaimSet(set, { trustsDeclared: () => false, packs });
}

/** The proven claims of a file; standard error says how many are put aside. */
export async function readProvenSet(path: string, io: Io): Promise<ClaimSet> {
  const { set, aside } = await proveStrictly(admitClaimSet(await readClaimSet(path, io)).set);
  if (aside.length > 0)
    io.stderr.write(
      `${path}: ${aside.length} put aside: their words do not bear out what they claim (claim-set validate lists them)\n`,
    );
  return set;
}
