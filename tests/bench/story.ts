import { compareStorySteps } from '../../lib/core/check/compare-story.ts';
import { spreadOf } from '../../lib/core/check/quotation-spread.ts';
import { writeStory } from '../support/write-story.ts';
import { type BenchRow, processorTime } from './rows.ts';

const ARTICLES = 60;
const CLAIMS = 500;
/** Pairs that are compared, of the 1,770: the rest takes as long a pair, and the whole minutes. */
const PAIRS = 36;

interface Timed {
  readonly total: number;
  readonly longest: number;
  readonly firstRows: number;
  readonly done: number;
  readonly look: number;
}

/** Compares articles until so many pairs are done. */
function time(articles: ReturnType<typeof writeStory>, pairs: number): Timed {
  const steps = compareStorySteps(articles);
  const start = processorTime();
  let [before, longest, firstRows, done] = [start, 0, Number.NaN, 0];
  for (let step = steps.next(); !step.done && done < pairs; step = steps.next()) {
    const now = processorTime();
    longest = Math.max(longest, now - before);
    done = step.value.done;
    if (done > 0 && Number.isNaN(firstRows)) firstRows = now - start;
    before = now;
    if (done < pairs) continue;
    const { rows } = step.value.soFar();
    rows.slice(0, 10).map(spreadOf);
    return { total: now - start, longest, firstRows, done, look: processorTime() - now };
  }
  throw new Error('there were too few pairs');
}

/** What it takes to compare the articles of a story with each other. */
export function benchStory(): BenchRow[] {
  const articles = writeStory({ seed: 1, articles: ARTICLES, claims: CLAIMS });
  // The first run compiles the code, and reads nothing that the second does not read once more.
  time(writeStory({ seed: 2, articles: 4, claims: CLAIMS }), 4);
  const { total, longest, firstRows, done, look } = time(articles, PAIRS);
  const pairs = (ARTICLES * (ARTICLES - 1)) / 2;
  return [
    {
      name: `${ARTICLES} articles of ${CLAIMS} claims: until the first pair is compared`,
      value: firstRows,
      unit: 'ms',
    },
    { name: 'for each pair, its share of the reading included', value: total / done, unit: 'ms' },
    { name: `all ${pairs} pairs, reckoned from ${done}`, value: (total / done) * (pairs / 1000), unit: 's' },
    { name: 'longest step between two turns of the page', value: longest, unit: 'ms', note: 'wanted: under 50' },
    { name: 'to put the rows so far together, ten pictures included', value: look, unit: 'ms' },
  ];
}
