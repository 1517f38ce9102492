import { existsSync, writeFileSync } from 'node:fs';
import { admitClaimSet } from '../../lib/core/claim/admit-claim-set.ts';
import { type ClaimSet, type DocumentKind, LATEST_FORMAT } from '../../lib/core/claim/claim.ts';
import {
  curateClaimSet,
  curateDocument,
  findIdleCorrections,
  type Overlay,
  parseOverlay,
} from '../../lib/core/claim/curate-claim-set.ts';
import type { FileProblem } from '../../lib/core/claim/file-problem.ts';
import { findCommonplaces } from '../../lib/core/claim/find-commonplaces.ts';
import { keepClaimIds } from '../../lib/core/claim/keep-claim-ids.ts';
import { mergeClaimSets } from '../../lib/core/claim/merge-claim-sets.ts';
import { parseClaimSet } from '../../lib/core/claim/parse-claim-set.ts';
import { sayAside } from '../../lib/core/claim/prove-claim-set.ts';
import { verifyClaimSet } from '../../lib/core/claim/verify-claim-set.ts';
import { describeDocument, extractSource } from '../extract-source.ts';
import { Failure } from '../failure.ts';
import { parseClaimSetFile, proveStrictly, readClaimSet, readText, sha256, writing } from '../files.ts';
import type { Io } from '../io.ts';
import { formOptions, kindOf, kindOption, parseOptions } from '../options.ts';
import { type Article, readArticleFile } from '../read-article.ts';
import { inOneLine, sayDisagreement, sayProblem, sayReason } from '../say-problem.ts';

async function readOverlay(path: string, io: Io): Promise<Overlay> {
  let value: unknown;
  try {
    value = JSON.parse(await readText(path, io));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path}: is not JSON`);
  }
  const overlay = parseOverlay(value);
  if (!overlay.ok) throw new Failure(`${path}: ${overlay.error}`);
  return overlay.value;
}

async function readArticles(paths: readonly string[], io: Io, kind: DocumentKind | null): Promise<Article[]> {
  const articles: Article[] = [];
  for (const path of paths) articles.push(await readArticleFile(path, io, { kind }));
  return articles;
}

function buildClaimSet(articles: readonly Article[], overlay: Overlay): ClaimSet {
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
  return articles.reduce((set, article, i) => {
    const document = curateDocument(describeDocument(article, `d${i + 1}`), overlay);
    return mergeClaimSets(set, curateClaimSet(extractSource(article, document), overlay));
  }, empty);
}

async function runBuild(args: readonly string[], io: Io): Promise<void> {
  const { values, positionals } = parseOptions(args, {
    ...kindOption,
    overlay: { type: 'string' },
    out: { type: 'string' },
  });
  if (!values.overlay || positionals.length === 0)
    throw new Failure('claim-set build takes --overlay FILE [--out FILE] and the source documents');
  const overlay = await readOverlay(values.overlay, io);
  const built = buildClaimSet(await readArticles(positionals, io, kindOf(values)), overlay);
  const set = values.out && existsSync(values.out) ? keepClaimIds(await readClaimSet(values.out, io), built) : built;
  const idle = findIdleCorrections(set, overlay);
  if (idle.length > 0) throw new Failure(`${values.overlay}: no claim reads "${idle[0]}"`);
  const parsed = parseClaimSet(set);
  if (!parsed.ok)
    throw new Failure(`the documents give no valid set: ${parsed.error[0] && sayProblem(parsed.error[0])}`);
  const json = `${JSON.stringify(set, null, 2)}\n`;
  const { out } = values;
  if (out) writing(out, () => writeFileSync(out, json));
  else io.stdout.write(json);
}

interface Report<Problem> {
  readonly path: string;
  readonly json: boolean;
  /** What is said of a file without problems. */
  readonly good: string;
  /** What is said of a problem, without where. */
  readonly say: (problem: Problem) => string;
}

/** Prints the problems of a file. */
function report<Problem extends Pick<FileProblem, 'path' | 'at'>>(
  { stdout, stderr }: Io,
  problems: readonly Problem[],
  { path, json, good, say }: Report<Problem>,
): void {
  const said = problems.map((problem) => ({ ...problem, message: say(problem) }));
  if (json) stdout.write(`${JSON.stringify({ file: path, problems: said }, null, 2)}\n`);
  else if (said.length === 0) stdout.write(`${path}: ${good}\n`);
  else for (const problem of said) stderr.write(`${path}: ${inOneLine(problem, problem.message)}\n`);
}

/** What is said of a valid set, with the claims of it that are never used. */
async function praise(set: ClaimSet): Promise<string> {
  const lines = [`valid, ${set.claims.length} claims from ${set.documents.length} documents`];
  const aside = sayAside(set, (await proveStrictly(set)).aside);
  return [
    ...lines,
    ...[...admitClaimSet(set).altered, ...findCommonplaces(set), ...aside].map((problem) => `  ${sayProblem(problem)}`),
  ].join('\n');
}

/** The exit code after so many problems. */
const codeOf = (problems: readonly unknown[]): number => (problems.length > 0 ? 2 : 0);

async function runValidate(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, { json: formOptions.json });
  if (positionals.length === 0) throw new Failure('claim-set validate takes the files to validate');
  const all: FileProblem[] = [];
  for (const path of positionals) {
    const parsed = await parseClaimSetFile(path, io);
    const problems = parsed.ok ? [] : parsed.error;
    all.push(...problems);
    report(io, problems, {
      path,
      json: values.json ?? false,
      good: parsed.ok ? await praise(parsed.value) : '',
      say: sayReason,
    });
  }
  return codeOf(all);
}

async function runVerify(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, { ...kindOption, json: formOptions.json });
  const [path, ...documents] = positionals;
  if (path === undefined || documents.length === 0)
    throw new Failure('claim-set verify takes a set and its source documents');
  const set = await readClaimSet(path, io);
  const atHand = (await readArticles(documents, io, kindOf(values))).flatMap(({ text, written }) =>
    [text, ...(written === undefined ? [] : [written])].map((words) => ({ text: words, sha256: sha256(words) })),
  );
  const appearances = set.claims.reduce((count, claim) => count + claim.appearances.length, 0);
  const good = `${appearances} appearances of ${set.claims.length} claims are where the set says`;
  const found = verifyClaimSet(set, atHand);
  report(io, found, { path, json: values.json ?? false, good, say: sayDisagreement });
  return codeOf(found);
}

const VERBS: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<number | void>>> = {
  build: runBuild,
  validate: runValidate,
  verify: runVerify,
};

/** `claim-set build|validate|verify`: makes a set from documents, or checks a file against the format or against its documents. */
export async function runClaimSet([verb = '', ...args]: readonly string[], io: Io): Promise<number | void> {
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!run) throw new Failure('claim-set takes build, validate or verify');
  return run(args, io);
}
