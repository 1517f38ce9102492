/**
 * Checks articles over several processes with GNU parallel, as docs/guide/newsroom.md shows it, kills one of them midway, and
 * compares what comes out with the answers of a single process.
 */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeArticle } from './bench/article.ts';
import { modelFor } from './bench/language-model.ts';
import { firstClaims, writeClaimSet } from './bench/synthetic-claims.ts';
import { randomFrom } from './support/random.ts';

const SETS = 10;
const ARTICLES = 60;
const ARTICLES_A_BLOCK = 10;
/** Answers after which a process is killed. */
const KILLED_AFTER = 5;

const MAIN = path.resolve(import.meta.dirname, '../cli/main.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'crossread-newsroom-'));
const file = (name: string): string => path.join(folder, name);

function writeFiles(): string[] {
  const model = modelFor([], randomFrom(1));
  const sets = Array.from({ length: SETS }, (_, i) => ({
    ...writeClaimSet(model, randomFrom(100 + i), 200),
    id: `set-${i}`,
  }));
  const paths = sets.map((set) => {
    writeFileSync(file(`${set.id}.json`), JSON.stringify(set));
    return file(`${set.id}.json`);
  });
  const lines = Array.from({ length: ARTICLES }, (_, i) => {
    const planted = firstClaims(sets[i % SETS] ?? writeClaimSet(model, randomFrom(1), 1), 5);
    const text = writeArticle({ texts: [], model, words: 400, planted }, randomFrom(1000 + i));
    return JSON.stringify({ id: i, text, language: 'en' });
  });
  writeFileSync(file('articles.ndjson'), `${lines.join('\n')}\n`);
  return paths;
}

function expectCode({ status, stderr }: Pick<SpawnSyncReturns<string>, 'status' | 'stderr'>, what: string): void {
  if (status !== 0) throw new Error(`${what} ended with ${status}: ${stderr}`);
}

/** A job that is killed, once in the whole run, when it has answered a part of its block: whoever makes the folder first. */
const KILLED_ONCE = `#!/bin/sh
if mkdir "$2" 2>/dev/null; then
  head -n ${KILLED_AFTER} | "$3" "$4" check --index "$1" --ndjson --jobs 1
  kill -9 $$
fi
exec "$3" "$4" check --index "$1" --ndjson --jobs 1
`;

function compareRuns(sets: readonly string[]): void {
  const node = (...words: string[]) =>
    spawnSync(process.execPath, [MAIN, ...words], { input: articles, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const articles = readFileSync(file('articles.ndjson'));
  expectCode(node('index', 'build', ...sets, '--out', file('all.index')), 'index build');
  const alone = node('check', '--index', file('all.index'), '--ndjson', '--jobs', '1');
  expectCode(alone, 'check');
  writeFileSync(file('job.sh'), KILLED_ONCE, { mode: 0o755 });
  const job = [file('job.sh'), file('all.index'), file('killed'), process.execPath, MAIN];
  const pipe = [
    '--will-cite',
    '--pipe',
    '--keep-order',
    '-N',
    String(ARTICLES_A_BLOCK),
    '--retries',
    '3',
    '--jobs',
    '3',
  ];
  const spread = spawnSync('parallel', [...pipe, ...job], { input: articles, encoding: 'utf8', maxBuffer: 2 ** 30 });
  expectCode(spread, 'parallel');
  if (!existsSync(file('killed'))) throw new Error('No job was killed.');
  if (spread.stdout.split('\n').length !== ARTICLES + 1) throw new Error('Not every article was answered once.');
  if (spread.stdout !== alone.stdout) throw new Error('The answers are not those of a single process.');
  const findings = alone.stdout.split('"relation"').length - 1;
  if (findings < ARTICLES) throw new Error(`Only ${findings} findings: the articles have little of the sets.`);
  process.stdout.write(`${ARTICLES} articles, ${findings} findings: the same over processes of which one was killed\n`);
}

if (spawnSync('parallel', ['--version']).error) {
  process.stderr.write('GNU parallel is not installed: sudo apt-get install parallel\n');
  process.exitCode = 1;
} else {
  try {
    compareRuns(writeFiles());
  } finally {
    rmSync(folder, { recursive: true });
  }
}
