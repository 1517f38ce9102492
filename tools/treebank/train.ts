import { serialize } from 'node:v8';
import { readFileSync, writeFileSync } from 'node:fs';
import { ACTIONS } from '../../lib/core/language/syntax/parse-state.ts';
import { tagWords } from '../../lib/core/language/syntax/tag-words.ts';
import { RELATIONS, WORD_CLASSES } from '../../lib/core/language/syntax/word-class.ts';
import { makeAttributions } from './attribution-frames.ts';
import { basisOf } from './languages.ts';
import { type Gold, toGold } from './gold.ts';
import { readConllu } from './read-conllu.ts';
import { pressWordsOf } from './press-words.ts';
import { Random } from './random.ts';
import { fix, measure, trainParser, trainTagger } from './train-models.ts';

const [language = 'en', trainFile = '', devFile = '', epochsText = '8', out = '/tmp/ud/rows.bin', lexicon, madeCount = '0'] = process.argv.slice(2);
const basis = basisOf(language, lexicon);
const load = (file: string): Gold[] => readConllu(readFileSync(file, 'utf8')).flatMap((s) => toGold(s, basis) ?? []);
const log = (line: string) => console.log(`${(performance.now() / 1000).toFixed(0)} s  ${line}`);
const sentences = readConllu(readFileSync(trainFile, 'utf8'));
const press = pressWordsOf(language);
const made = press ? makeAttributions(sentences, { press, count: Number(madeCount), random: new Random(7) }) : [];
const train = [...sentences, ...made].flatMap((s) => toGold(s, basis) ?? []);
const dev = load(devFile);
log(`${train.length} sentences to learn, ${dev.length} to measure`);
const FOLDS = 2;
const jack = train.map((gold) => ({ gold, classes: new Uint8Array(gold.forms.count) as Uint8Array }));
for (let fold = 0; fold < FOLDS; fold++) {
  const rows = trainTagger(train.filter((_, i) => i % FOLDS !== fold), 3);
  const model = fix(WORD_CLASSES.length, rows);
  jack.forEach((item, i) => { if (i % FOLDS === fold) item.classes = tagWords(item.gold.forms, model); });
  log(`fold ${fold}: ${rows.length} features`);
}
const tagRows = trainTagger(train, 5);
log(`tagger: ${tagRows.length} features`);
const { actions, labels } = trainParser(jack, Number(epochsText), { log });
log(`parser: ${actions.length} and ${labels.length} features`);
writeFileSync(out, serialize({ tagRows, actions, labels }));
const tags = fix(WORD_CLASSES.length, tagRows);
log(JSON.stringify(measure(dev, { tags, actions: fix(ACTIONS, actions), labels: fix(RELATIONS.length, labels) })));
