/** Learns the models of one language from treebanks: `node tools/treebank/train.ts LANGUAGE --train FILE … --measure FILE --rows OUT`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serialize } from 'node:v8';
import { ACTIONS } from '../../lib/core/language/syntax/parse-state.ts';
import { tagWords } from '../../lib/core/language/syntax/tag-words.ts';
import { RELATIONS, WORD_CLASSES } from '../../lib/core/language/syntax/word-class.ts';
import { makeAttributions } from './attribution-frames.ts';
import { type Gold, toGold } from './gold.ts';
import { basisOf } from './languages.ts';
import { measureParser } from './measure-parser.ts';
import { FixedModel } from './perceptron.ts';
import { pressWordsOf } from './press-words.ts';
import { Random } from './random.ts';
import { readConllu } from './read-conllu.ts';
import { type Tagged, trainParser, trainTagger } from './train-models.ts';

const FOLDS = 2;
const FOLD_EPOCHS = 3;
const TAG_EPOCHS = 5;

/** Tags each sentence with a model that has not seen it: the parser has to learn from tags as wrong as those it will get. */
function tagUnseen(golds: readonly Gold[]): Tagged[] {
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const others = golds.filter((_gold, i) => i % FOLDS !== fold);
    return new FixedModel(WORD_CLASSES.length, trainTagger(others, FOLD_EPOCHS));
  });
  return golds.flatMap((gold, i) => {
    const model = models[i % FOLDS];
    return model ? { gold, classes: tagWords(gold.forms, model) } : [];
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    train: { type: 'string', multiple: true, default: [] },
    measure: { type: 'string', multiple: true, default: [] },
    lexicon: { type: 'string' },
    made: { type: 'string', default: '0' },
    epochs: { type: 'string', default: '5' },
    rows: { type: 'string', default: 'rows.bin' },
  },
});
const [language = 'en'] = positionals;
const basis = basisOf(language, values.lexicon);
const read = (files: readonly string[]) => files.flatMap((file) => readConllu(readFileSync(file, 'utf8')));
const log = (line: string): void => console.log(`${(performance.now() / 1000).toFixed(0)} s  ${line}`);

const sentences = read(values.train);
const press = pressWordsOf(language);
const made = press ? makeAttributions(sentences, { press, count: Number(values.made), random: new Random(7) }) : [];
const golds = [...sentences, ...made].flatMap((sentence) => toGold(sentence, basis) ?? []);
log(`${golds.length} sentences to learn from`);
const tagged = tagUnseen(golds);
const tagRows = trainTagger(golds, TAG_EPOCHS);
log(`tagger: ${tagRows.length} features`);
const { actions, labels } = trainParser(tagged, Number(values.epochs), { log });
log(`parser: ${actions.length} and ${labels.length} features`);
writeFileSync(values.rows, serialize({ tagRows, actions, labels }));
const models = {
  tags: new FixedModel(WORD_CLASSES.length, tagRows),
  actions: new FixedModel(ACTIONS, actions),
  labels: new FixedModel(RELATIONS.length, labels),
};
const held = read(values.measure).flatMap((sentence) => toGold(sentence, basis) ?? []);
log(JSON.stringify(measureParser(held, models)));
