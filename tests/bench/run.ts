/**
 * Measures, and prints a table a benchmark: `npm run bench [-- NAME …] [--corpora FOLDER]`. Without names all are run.
 * Real texts are read from the folder, or from the one in CROSSREAD_CORPORA; without them text is made up. With `--before
 * CHECKOUT` reading and checking are measured side by side with an earlier checkout, after what is named; `page --before
 * CHECKOUT` measures the page's thread so instead.
 */
import { parseArgs } from 'node:util';
import { benchAgainstBefore } from './against-before.ts';
import { benchAnnotations } from './annotations.ts';
import { benchArticlePairs } from './article-pairs.ts';
import { benchCheckFigures } from './check-figures.ts';
import { benchCheckPage } from './check-page.ts';
import { type Corpora, readCorpora } from './corpora.ts';
import { benchFindFigures } from './find-figures.ts';
import { benchFindQuotations } from './find-quotations.ts';
import { benchIndexSize } from './index-size.ts';
import { benchMemory } from './memory.ts';
import { benchPage } from './page/bench-page.ts';
import { benchStorm } from './page/bench-storm.ts';
import { benchPopup } from './popup/bench-popup.ts';
import { benchRecall } from './recall.ts';
import { printBrowserRows, printRows } from './rows.ts';
import { benchSegments } from './segments.ts';
import { benchSets } from './sets/bench-sets.ts';
import { benchStory } from './story.ts';
import { benchStoryPage } from './story-page.ts';

/** Each gives its table. */
const BENCHES: Readonly<Record<string, (corpora: Corpora, before?: string) => string | Promise<string>>> = {
  find: async ({ articles }) => printRows(await benchFindQuotations([...articles])),
  figures: async ({ articles }) => printRows(await benchFindFigures([...articles])),
  check: (corpora) => printRows(benchCheckPage(corpora)),
  'check-figures': (corpora) => printRows(benchCheckFigures(corpora)),
  recall: async (corpora) => printRows(await benchRecall(corpora)),
  index: async (corpora) => printRows([...benchIndexSize(corpora), ...(await benchSegments(corpora))]),
  memory: (corpora) => printRows(benchMemory(corpora)),
  sets: async () => printBrowserRows(await benchSets()),
  popup: async () => printBrowserRows(await benchPopup()),
  pairs: () => printRows(benchArticlePairs()),
  story: () => printRows(benchStory()),
  'story-page': async () => printBrowserRows(await benchStoryPage()),
  annotations: async () => printRows(await benchAnnotations()),
  page: async (_, before) => printBrowserRows(await benchPage(before)),
  storm: async () => printBrowserRows(await benchStorm()),
};

const { values, positionals } = parseArgs({
  options: { corpora: { type: 'string' }, before: { type: 'string' } },
  allowPositionals: true,
});
const corpora = readCorpora(values.corpora ?? process.env['CROSSREAD_CORPORA']);
const isWhole = positionals.length === 0 && values.before === undefined;
for (const name of isWhole ? Object.keys(BENCHES) : positionals) {
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!bench) throw new Error(`there is no benchmark "${name}" (${Object.keys(BENCHES).join(', ')})`);
  process.stdout.write(`\n## ${name}\n\n${await bench(corpora, values.before)}`);
}
if (values.before !== undefined && !positionals.includes('page'))
  process.stdout.write(
    `\n## beside ${values.before}\n\n${printRows(await benchAgainstBefore(corpora, values.before))}`,
  );
