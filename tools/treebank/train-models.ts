import { addActionFeatures, MOST_ACTION_FEATURES } from '../../lib/core/language/syntax/action-features.ts';
import { bestClass } from '../../lib/core/language/syntax/choose-class.ts';
import { Features } from '../../lib/core/language/syntax/features.ts';
import { addLabelFeatures, MOST_LABEL_FEATURES } from '../../lib/core/language/syntax/label-features.ts';
import { ACTION, ACTIONS, openActions, ParseState } from '../../lib/core/language/syntax/parse-state.ts';
import { bestAction, prepareSentence } from '../../lib/core/language/syntax/parse-words.ts';
import { addTagFeatures, MOST_TAG_FEATURES } from '../../lib/core/language/syntax/tag-features.ts';
import { RELATIONS, WORD_CLASSES } from '../../lib/core/language/syntax/word-class.ts';
import type { Gold } from './gold.ts';
import { type AveragedRow, Perceptron } from './perceptron.ts';
import { Random } from './random.ts';

export function trainTagger(golds: readonly Gold[], epochs: number, seed = 1): AveragedRow[] {
  const model = new Perceptron(WORD_CLASSES.length);
  const features = new Features(MOST_TAG_FEATURES);
  const scores = new Float32Array(model.classes);
  const random = new Random(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const gold of random.shuffle(golds)) {
      const classes = new Uint8Array(gold.forms.count);
      for (let i = 0; i < gold.forms.count; i++) {
        features.clear();
        addTagFeatures(features, gold.forms, { classes, i });
        model.score(features, scores);
        const guess = bestClass(scores, model.classes);
        model.update(features, gold.classes[i]!, guess);
        classes[i] = guess;
      }
    }
  }
  return model.averaged();
}

/** The arcs of the gold tree that each action would lose (Goldberg and Nivre 2013, arc-hybrid). */
function costs(state: ParseState, gold: Gold): [number, number, number] {
  const { heads } = gold;
  const s0 = state.below(0);
  const s1 = state.below(1);
  const b0 = state.next;
  let shift = 0;
  let left = 0;
  let right = 0;
  if (b0 < state.count) {
    for (let n = 0; n < state.depth; n++) {
      const s = state.below(n);
      if (heads[s] === b0) shift++;
      if (n > 0 && heads[b0] === s) shift++;
    }
  }
  if (s0 >= 0) {
    const head = heads[s0]!;
    if (head === s1 && s1 >= 0) left++;
    if (head > b0) left++;
    if (head >= b0) right++;
    for (let b = b0; b < state.count; b++)
      if (heads[b] === s0) {
        left++;
        right++;
      }
  }
  return [shift, left, right];
}

export interface ParserRows {
  readonly actions: AveragedRow[];
  readonly labels: AveragedRow[];
}

/** Trains the parser on `classes` as the tagger gives them. */
/** A sentence with the parts of speech that the parser is given. */
export interface Tagged {
  readonly gold: Gold;
  readonly classes: Uint8Array;
}

export function trainParser(
  golds: readonly Tagged[],
  epochs: number,
  options: { seed?: number; log?: (line: string) => void } = {},
): ParserRows {
  const actions = new Perceptron(ACTIONS);
  const labels = new Perceptron(RELATIONS.length);
  const actionFeatures = new Features(MOST_ACTION_FEATURES);
  const labelFeatures = new Features(MOST_LABEL_FEATURES);
  const actionScores = new Float32Array(ACTIONS);
  const labelScores = new Float32Array(labels.classes);
  const random = new Random(options.seed ?? 1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let errors = 0,
      steps = 0;
    for (const { gold, classes } of random.shuffle(golds)) {
      const sentence = prepareSentence(gold.forms, classes);
      const state = new ParseState(gold.forms.count);
      while (!state.done) {
        const open = openActions(state);
        actionFeatures.clear();
        addActionFeatures(actionFeatures, sentence, state);
        actions.score(actionFeatures, actionScores);
        const guess = bestAction(actionScores, open).action;
        const cost = costs(state, gold);
        let least = Infinity;
        for (let a = 0; a < 3; a++) if (open & (1 << a)) least = Math.min(least, cost[a]!);
        let free = 0;
        for (let a = 0; a < 3; a++) if (open & (1 << a) && cost[a] === least) free |= 1 << a;
        const right = free & (1 << guess) ? guess : bestAction(actionScores, free).action;
        steps++;
        if (right !== guess) errors++;
        actions.update(actionFeatures, right, guess);
        const take = right === guess ? guess : epoch > 0 && random.next() < 0.9 ? guess : right;
        if (take === ACTION.shift) {
          state.shift();
          continue;
        }
        const word = state.below(0);
        const head = take === ACTION.left ? state.next : state.below(1);
        labelFeatures.clear();
        addLabelFeatures(labelFeatures, sentence, { state, head, word });
        labels.score(labelFeatures, labelScores);
        const label = bestClass(labelScores, labels.classes, 1);
        if (gold.heads[word] === head) labels.update(labelFeatures, gold.labels[word]!, label);
        state.attach(head, label);
      }
    }
    options.log?.(`epoch ${epoch + 1}: ${((100 * errors) / steps).toFixed(2)} % wrong actions`);
  }
  return { actions: actions.averaged(), labels: labels.averaged() };
}
