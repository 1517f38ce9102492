/** Packs what was learned into a weights file: `node tools/treebank/pack.ts LANGUAGE --rows FILE --out FILE`, and measures it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deserialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { ACTIONS } from '../../lib/core/language/syntax/parse-state.ts';
import { parseSyntaxWeights } from '../../lib/core/language/syntax/syntax-weights.ts';
import { RELATIONS, WORD_CLASSES } from '../../lib/core/language/syntax/word-class.ts';
import { toGold } from './gold.ts';
import { basisOf } from './languages.ts';
import { measureParser } from './measure-parser.ts';
import type { AveragedRow } from './perceptron.ts';
import { readConllu } from './read-conllu.ts';
import { scoreSubjects } from './score-subjects.ts';
import { packRows, writeWeights } from './write-weights.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: 'rows.bin' },
    out: { type: 'string', default: 'weights.bin' },
    lexicon: { type: 'string' },
    /** How many features of the tagger, the parser's actions and its labels are kept. */
    keep: { type: 'string', default: '20000,40000,10000' },
    margin: { type: 'string', default: '0' },
    measure: { type: 'string', multiple: true, default: [] },
    subjects: { type: 'string' },
    misses: { type: 'string', default: '0' },
  },
});
const [language = 'en'] = positionals;
const basis = basisOf(language, values.lexicon);
const rows: { tagRows: AveragedRow[]; actions: AveragedRow[]; labels: AveragedRow[] } = deserialize(
  readFileSync(values.rows),
);
const [tags = 0, actions = 0, labels = 0] = values.keep.split(',').map(Number);
const bytes = writeWeights(
  [
    packRows(rows.tagRows, WORD_CLASSES.length, { most: tags, least: 6 }),
    packRows(rows.actions, ACTIONS, { most: actions, least: 3 }),
    packRows(rows.labels, RELATIONS.length, { most: labels, least: 6 }),
  ],
  { entries: basis.entries, leastMargin: Number(values.margin) },
);
writeFileSync(values.out, bytes);
console.log(`${bytes.length} bytes, ${gzipSync(bytes).length} compressed`);
const models = parseSyntaxWeights(bytes.buffer);
if (!models) throw new Error('the weights cannot be read back');
const held = values.measure
  .flatMap((file) => readConllu(readFileSync(file, 'utf8')))
  .flatMap((sentence) => toGold(sentence, { ...basis, lexicon: models.lexicon }) ?? []);
if (held.length > 0) console.log(JSON.stringify(measureParser(held, models)));
if (values.subjects) {
  const misses: string[] = [];
  const score = scoreSubjects(values.subjects, { ...basis, models }, (line) => misses.push(line));
  for (const line of misses.slice(0, Number(values.misses))) console.log(line);
  console.log(JSON.stringify(score));
}
