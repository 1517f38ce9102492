/**
 * Measures, and prints a table a benchmark: `npm run bench [-- NAME …] [--corpora FOLDER]`. Without names all are run.
 * Real texts are read from the folder, or from the one in CROSSREAD_CORPORA; without them text is made up. With `--before
 * CHECKOUT` reading and checking are measured side by side with an earlier checkout, after what is named; `page --before
 * CHECKOUT` measures the page's thread so instead. `--check` and `--write` compare with the kept tables, and keep new ones:
 * always with made-up text, so that anybody measures the same.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benchAgainstBefore } from './against-before.ts';
import { benchAnnotations } from './annotations.ts';
import { benchArticlePairs } from './article-pairs.ts';
import { benchCheckFigures } from './check-figures.ts';
import { benchCheckPage } from './check-page.ts';
import { findWorse, rowsToKeep } from './compare-tables.ts';
import { type Corpora, readCorpora, textsOf } from './corpora.ts';
import { benchFindFigures } from './find-figures.ts';
import { benchFindQuotations } from './find-quotations.ts';
import { benchIndexSize } from './index-size.ts';
import { keepTable, readKept } from './kept-tables.ts';
import { benchMemory } from './memory.ts';
import { benchMemoryPage } from './memory-page.ts';
import { benchPage } from './page/bench-page.ts';
import { benchRivals } from './page/bench-rivals.ts';
import { benchStorm } from './page/bench-storm.ts';
import { benchPopup } from './popup/bench-popup.ts';
import { benchRecall } from './recall.ts';
import { type BenchTable, printTable } from './rows.ts';
import { benchSegments } from './segments.ts';
import { benchSets } from './sets/bench-sets.ts';
import { benchStory } from './story.ts';
import { benchStoryPage } from './story-page.ts';

/** Each gives its table. */
const BENCHES: Readonly<Record<string, (corpora: Corpora, before?: string) => BenchTable | Promise<BenchTable>>> = {
  find: (corpora) => benchFindQuotations(textsOf(corpora)),
  figures: (corpora) => benchFindFigures(textsOf(corpora)),
  check: benchCheckPage,
  'check-figures': benchCheckFigures,
  recall: benchRecall,
  index: async (corpora) => [...benchIndexSize(corpora), ...(await benchSegments(corpora))],
  memory: benchMemory,
  'memory-page': benchMemoryPage,
  sets: benchSets,
  popup: benchPopup,
  pairs: benchArticlePairs,
  story: benchStory,
  'story-page': benchStoryPage,
  annotations: benchAnnotations,
  page: (_, before) => benchPage(before),
  rivals: benchRivals,
  storm: benchStorm,
};

const { values, positionals } = parseArgs({
  options: {
    corpora: { type: 'string' },
    before: { type: 'string' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const isKept = values.check || values.write;
const corpora = readCorpora(isKept ? undefined : (values.corpora ?? process.env['CROSSREAD_CORPORA']));

async function runBench(name: string): Promise<BenchTable> {
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!bench) throw new Error(`there is no benchmark "${name}" (${Object.keys(BENCHES).join(', ')})`);
  const table = await bench(corpora, values.before);
  process.stdout.write(`\n## ${name}\n\n${printTable(table)}`);
  return table;
}

/** Whether a benchmark's figures are no worse than the kept ones. One run may be bad luck, so a bad one is done again. */
async function isAsGood(name: string): Promise<boolean> {
  const before = readKept()[name]?.rows ?? [];
  const worse = async () => findWorse(before, rowsToKeep(await runBench(name)));
  if ((await worse()).length === 0) return true;
  process.stdout.write('\nsome figures are worse than the kept ones: measured once more\n');
  const found = await worse();
  for (const { name: figure, was, is, unit } of found)
    process.stdout.write(`worse: ${name}: ${figure}: ${is} ${unit}, kept ${was} ${unit}\n`);
  return found.length === 0;
}

const isWhole = positionals.length === 0 && values.before === undefined;
const all = values.check ? Object.keys(readKept()) : Object.keys(BENCHES);
for (const name of isWhole ? all : positionals) {
  if (values.check) {
    if (!(await isAsGood(name))) process.exitCode = 1;
  } else {
    const [load = 0] = loadavg();
    const table = await runBench(name);
    if (values.write) keepTable(name, { load, rows: rowsToKeep(table) });
  }
}
if (values.before !== undefined && !positionals.includes('page'))
  process.stdout.write(
    `\n## beside ${values.before}\n\n${printTable(await benchAgainstBefore(corpora, values.before))}`,
  );
