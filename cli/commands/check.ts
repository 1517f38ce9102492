import { availableParallelism } from 'node:os';
import { checkText } from '../../lib/core/check/check-text.ts';
import type { ClaimSet } from '../../lib/core/claim/claim.ts';
import { buildClaimIndex } from '../../lib/core/index/claim-index.ts';
import { type ArticleCheck, answerArticle, openIndexCheck } from '../check-indexes.ts';
import { startCheckPool } from '../check-pool.ts';
import { countThreads } from '../count-threads.ts';
import { Failure } from '../failure.ts';
import { readProvenSet } from '../files.ts';
import type { Io } from '../io.ts';
import { answerLine, pipeLines } from '../ndjson.ts';
import type { IndexFiles } from '../open-indexes.ts';
import { formOf, formOptions, kindOf, kindOption, parseOptions } from '../options.ts';
import { answerFindings, printFindings } from '../print-findings.ts';
import { readArticleFile } from '../read-article.ts';

/** Lines that each thread may be given before the first of them is written. */
const LINES_A_THREAD = 8;

async function checkAgainstSets(paths: readonly string[], io: Io): Promise<ArticleCheck> {
  const sets: ClaimSet[] = [];
  for (const path of paths) sets.push(await readProvenSet(path, io));
  const index = buildClaimIndex(sets);
  return (article) => checkText(article, index);
}

/** Answers the lines of standard input; with several jobs in threads, which need a processor each. */
async function checkLines(check: ArticleCheck, io: Io, files: IndexFiles, jobs: number): Promise<void> {
  if (jobs === 1) return pipeLines(io, (line) => answerLine(line, (input) => answerArticle(input, check)), 1);
  const pool = startCheckPool(files, jobs);
  try {
    await pipeLines(io, pool.answer, jobs * LINES_A_THREAD);
  } finally {
    await pool.end();
  }
}

const OPTIONS = {
  ...formOptions,
  ...kindOption,
  against: { type: 'string', multiple: true },
  index: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
  jobs: { type: 'string' },
} as const;

/** `check PAGE --against SET…` or `--index FILE…`: an article compared with claim sets. */
export async function runCheck(args: readonly string[], io: Io): Promise<void> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const { index = [], without = [], against = [], jobs } = values;
  const form = formOf(values);
  // `--against A B` reads better than repeating the option, so what follows the page is a set too.
  const [page, more] = form === 'ndjson' ? [null, positionals] : [positionals[0], positionals.slice(1)];
  const paths = [...against, ...more];
  if (index.length > 0 && paths.length > 0) throw new Failure('check takes --against SET or --index FILE, not both');
  if (index.length === 0 && paths.length === 0)
    throw new Failure('check needs at least one claim set: --against SET, or --index FILE');
  if (index.length === 0 && (jobs !== undefined || without.length > 0))
    throw new Failure('--jobs and --without go with --index FILE');
  if (page === undefined) throw new Failure('check takes a page (- for standard input)');
  const files = { paths: index, without };
  const count = index.length > 0 ? countThreads(jobs, availableParallelism()) : 1;
  const check = index.length > 0 ? await openIndexCheck(files) : await checkAgainstSets(paths, io);
  if (page === null) return checkLines(check, io, files, count);
  const article = await readArticleFile(page, io, { kind: kindOf(values) });
  const result = await check(article);
  io.stdout.write(
    form === 'json'
      ? `${JSON.stringify(answerFindings(result, article.places), null, 2)}\n`
      : printFindings(result, article.places),
  );
}
