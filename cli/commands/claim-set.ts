import { existsSync, writeFileSync } from 'node:fs';
import { type ClaimSet, LATEST_FORMAT } from '../../lib/core/claim/claim.ts';
import type { ClaimSetProblem } from '../../lib/core/claim/claim-set-problem.ts';
import {
  curateClaimSet,
  curateDocument,
  findIdleCorrections,
  type Overlay,
  parseOverlay,
} from '../../lib/core/claim/curate-claim-set.ts';
import { findCommonplaces } from '../../lib/core/claim/find-commonplaces.ts';
import { keepClaimIds } from '../../lib/core/claim/keep-claim-ids.ts';
import { mergeClaimSets } from '../../lib/core/claim/merge-claim-sets.ts';
import { parseClaimSet } from '../../lib/core/claim/parse-claim-set.ts';
import { verifyClaimSet } from '../../lib/core/claim/verify-claim-set.ts';
import { describeDocument, extractSource } from '../extract-source.ts';
import { Failure } from '../failure.ts';
import { parseClaimSetFile, readClaimSet, readText, sha256 } from '../files.ts';
import { formOptions, parseOptions } from '../options.ts';
import { readArticleFile } from '../read-article.ts';
import { inOneLine, sayDisagreement, sayProblem, sayReason } from '../say-problem.ts';

function readOverlay(path: string): Overlay {
  let value: unknown;
  try {
    value = JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path}: is not JSON`);
  }
  const overlay = parseOverlay(value);
  if (!overlay.ok) throw new Failure(`${path}: ${overlay.error}`);
  return overlay.value;
}

function buildClaimSet(paths: readonly string[], overlay: Overlay): ClaimSet {
  const { id, title, description, version, language } = overlay;
  const empty: ClaimSet = {
    format: LATEST_FORMAT,
    id,
    title,
    description,
    version,
    language,
    documents: [],
    speakers: [],
    claims: [],
  };
  return paths.map(readArticleFile).reduce((set, article, i) => {
    const document = curateDocument(describeDocument(article, `d${i + 1}`), overlay);
    return mergeClaimSets(set, curateClaimSet(extractSource(article, document), overlay));
  }, empty);
}

function runBuild(args: readonly string[]): void {
  const { values, positionals } = parseOptions(args, { overlay: { type: 'string' }, out: { type: 'string' } });
  if (!values.overlay || positionals.length === 0)
    throw new Failure('claim-set build takes --overlay FILE [--out FILE] and the source documents');
  const overlay = readOverlay(values.overlay);
  const built = buildClaimSet(positionals, overlay);
  const set = values.out && existsSync(values.out) ? keepClaimIds(readClaimSet(values.out), built) : built;
  const idle = findIdleCorrections(set, overlay);
  if (idle.length > 0) throw new Failure(`${values.overlay}: no claim reads "${idle[0]}"`);
  const parsed = parseClaimSet(set);
  if (!parsed.ok)
    throw new Failure(`the documents give no valid set: ${parsed.error[0] && sayProblem(parsed.error[0])}`);
  const json = `${JSON.stringify(set, null, 2)}\n`;
  if (values.out) writeFileSync(values.out, json);
  else process.stdout.write(json);
}

interface Report<Problem> {
  readonly json: boolean;
  /** What is said of a file without problems. */
  readonly good: string;
  /** What is said of a problem, without where. */
  readonly say: (problem: Problem) => string;
}

/** Prints the problems of a file; with any, the exit code is 2. */
function report<Problem extends Pick<ClaimSetProblem, 'path' | 'at'>>(
  path: string,
  problems: readonly Problem[],
  { json, good, say }: Report<Problem>,
): void {
  const said = problems.map((problem) => ({ ...problem, message: say(problem) }));
  if (json) process.stdout.write(`${JSON.stringify({ file: path, problems: said }, null, 2)}\n`);
  else if (said.length === 0) process.stdout.write(`${path}: ${good}\n`);
  else for (const problem of said) process.stderr.write(`${path}: ${inOneLine(problem, problem.message)}\n`);
  if (problems.length > 0) process.exitCode = 2;
}

/** What is said of a valid set, with the claims of it that are never used. */
function praise(set: ClaimSet): string {
  const lines = [`valid, ${set.claims.length} claims from ${set.documents.length} documents`];
  return [...lines, ...findCommonplaces(set).map((problem) => `  ${sayProblem(problem)}`)].join('\n');
}

function runValidate(args: readonly string[]): void {
  const { values, positionals } = parseOptions(args, { json: formOptions.json });
  if (positionals.length === 0) throw new Failure('claim-set validate takes the files to validate');
  for (const path of positionals) {
    const parsed = parseClaimSetFile(path);
    report(path, parsed.ok ? [] : parsed.error, {
      json: values.json ?? false,
      good: parsed.ok ? praise(parsed.value) : '',
      say: sayReason,
    });
  }
}

function runVerify(args: readonly string[]): void {
  const { values, positionals } = parseOptions(args, { json: formOptions.json });
  const [path, ...documents] = positionals;
  if (path === undefined || documents.length === 0)
    throw new Failure('claim-set verify takes a set and its source documents');
  const set = readClaimSet(path);
  const atHand = documents.map((document) => {
    const { text } = readArticleFile(document);
    return { text, sha256: sha256(text) };
  });
  const appearances = set.claims.reduce((count, claim) => count + claim.appearances.length, 0);
  const good = `${appearances} appearances of ${set.claims.length} claims are where the set says`;
  report(path, verifyClaimSet(set, atHand), { json: values.json ?? false, good, say: sayDisagreement });
}

const VERBS: Readonly<Record<string, (args: readonly string[]) => void>> = {
  build: runBuild,
  validate: runValidate,
  verify: runVerify,
};

/** `claim-set build|validate|verify`: makes a set from documents, holds a file against the format, or against its documents. */
export function runClaimSet([verb = '', ...args]: readonly string[]): void {
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!run) throw new Failure('claim-set takes build, validate or verify');
  run(args);
}
