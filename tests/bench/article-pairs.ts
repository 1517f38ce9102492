import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../lib/core/check/finding.ts';
import { overlapLength } from '../../lib/core/language/span.ts';
import type { BenchRow } from './rows.ts';

/** Two accounts of each of several events, with the differences planted in the second. */
const FOLDER = path.resolve(import.meta.dirname, '../fixtures/pairs');
const MAIN = path.resolve(import.meta.dirname, '../../cli/main.ts');

interface Expected {
  readonly planted: readonly { readonly kind: string; readonly words: string }[];
  readonly faithful: readonly string[];
  readonly missed: readonly string[];
}

/** What came of one pair: how many were wanted, how many of them found, and what was reported besides. */
interface Outcome {
  readonly planted: number;
  readonly found: number;
  readonly reported: number;
  readonly unplanted: number;
  readonly faithful: number;
  readonly same: number;
}

function compare(event: string): readonly Finding[] {
  const files = ['source.txt', 'page.txt'].map((file) => path.join(FOLDER, event, file));
  const { stdout, stderr } = spawnSync(process.execPath, [MAIN, 'compare', '--json', ...files], { encoding: 'utf8' });
  if (stderr) throw new Error(stderr);
  return (JSON.parse(stdout) as { findings: readonly Finding[] }).findings;
}

function judgePair(event: string): Outcome {
  const page = readFileSync(path.join(FOLDER, event, 'page.txt'), 'utf8');
  const { planted, faithful, missed } = JSON.parse(
    readFileSync(path.join(FOLDER, event, 'expected.json'), 'utf8'),
  ) as Expected;
  const findings = compare(event);
  const on = (words: string): Finding[] => {
    const start = page.indexOf(words);
    return findings.filter((finding) => overlapLength(finding, { start, end: start + words.length }) > 0);
  };
  const differing = findings.filter(({ relation }) => relation === 'differs');
  const isPlanted = (finding: Finding): boolean => planted.some(({ words }) => on(words).includes(finding));
  const isFound = ({ kind, words }: Expected['planted'][number]): boolean =>
    on(words).some(({ differences }) => differences.some((difference) => difference.kind === kind));
  return {
    // What is known to be missed was planted, or is faithful, all the same.
    planted: planted.length + missed.length,
    found: planted.filter(isFound).length,
    reported: differing.length,
    unplanted: differing.filter((finding) => !isPlanted(finding)).length,
    faithful: faithful.length,
    same: faithful.filter((words) => on(words).some(({ relation }) => relation === 'same')).length,
  };
}

/** `crossread compare` over the article pairs: how much of what was planted is found, and how much besides. */
export function benchArticlePairs(): BenchRow[] {
  const outcomes = readdirSync(FOLDER).map(judgePair);
  const sum = (field: keyof Outcome): number => outcomes.reduce((total, outcome) => total + outcome[field], 0);
  const [reported, planted] = [sum('reported'), sum('planted')];
  const of = `${outcomes.length} events`;
  return [
    {
      name: 'precision of reported differences',
      value: (100 * (reported - sum('unplanted'))) / reported,
      unit: '%',
      note: `of ${reported}, ${of}`,
      better: 'more',
    },
    {
      name: 'recall of planted differences',
      value: (100 * sum('found')) / planted,
      unit: '%',
      note: `of ${planted}, ${of}`,
      better: 'more',
    },
    {
      name: 'faithful passages found the same',
      value: (100 * sum('same')) / sum('faithful'),
      unit: '%',
      note: `of ${sum('faithful')}, ${of}`,
      better: 'more',
    },
  ];
}
