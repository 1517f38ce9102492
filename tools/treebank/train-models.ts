import {
  addActionFeatures,
  MOST_ACTION_FEATURES,
  type Sentence,
} from '../../lib/core/language/syntax/action-features.ts';
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

/** A sentence with the parts of speech that the parser is given. */
export interface Tagged {
  readonly gold: Gold;
  readonly classes: Uint8Array;
}

/** A wrong action is followed so often, from the second round on: the parser has to learn to go on from its own mistakes. */
const EXPLORE = 0.9;

/** Learns the parser's actions and labels, one sentence at a time. */
class ParserTrainer {
  readonly actions = new Perceptron(ACTIONS);
  readonly labels = new Perceptron(RELATIONS.length);
  private readonly actionFeatures = new Features(MOST_ACTION_FEATURES);
  private readonly labelFeatures = new Features(MOST_LABEL_FEATURES);
  private readonly actionScores = new Float32Array(ACTIONS);
  private readonly labelScores = new Float32Array(RELATIONS.length);
  private readonly random: Random;
  steps = 0;
  errors = 0;

  constructor(random: Random) {
    this.random = random;
  }

  /** Learns from a sentence; `explores` says whether wrong actions are followed. */
  learn({ gold, classes }: Tagged, explores: boolean): void {
    const sentence = prepareSentence(gold.forms, classes);
    const state = new ParseState(gold.forms.count);
    while (!state.done) {
      const action = this.chooseAction(sentence, state, { gold, explores });
      if (action === ACTION.shift) state.shift();
      else this.attach(sentence, state, { gold, head: action === ACTION.left ? state.next : state.below(1) });
    }
  }

  private chooseAction(
    sentence: Sentence,
    state: ParseState,
    { gold, explores }: { gold: Gold; explores: boolean },
  ): number {
    const open = openActions(state);
    this.actionFeatures.clear();
    addActionFeatures(this.actionFeatures, sentence, state);
    this.actions.score(this.actionFeatures, this.actionScores);
    const guess = bestAction(this.actionScores, open).action;
    const free = freeActions(state, gold, open);
    const right = free & (1 << guess) ? guess : bestAction(this.actionScores, free).action;
    this.steps++;
    if (right === guess) {
      this.actions.update(this.actionFeatures, right, guess);
      return guess;
    }
    this.errors++;
    this.actions.update(this.actionFeatures, right, guess);
    return explores && this.random.next() < EXPLORE ? guess : right;
  }

  private attach(sentence: Sentence, state: ParseState, { gold, head }: { gold: Gold; head: number }): void {
    const word = state.below(0);
    this.labelFeatures.clear();
    addLabelFeatures(this.labelFeatures, sentence, { state, head, word });
    this.labels.score(this.labelFeatures, this.labelScores);
    const label = bestClass(this.labelScores, RELATIONS.length, 1);
    if (gold.heads[word] === head) this.labels.update(this.labelFeatures, gold.labels[word]!, label);
    state.attach(head, label);
  }
}

/** Of the open actions, as bits, those that lose fewest arcs. */
function freeActions(state: ParseState, gold: Gold, open: number): number {
  const cost = costs(state, gold);
  const isOpen = (action: number): boolean => (open & (1 << action)) !== 0;
  const least = Math.min(...cost.filter((_, action) => isOpen(action)));
  return cost.reduce((free, value, action) => (isOpen(action) && value === least ? free | (1 << action) : free), 0);
}

/** Trains the parser on `classes` as the tagger gives them. */
export function trainParser(
  golds: readonly Tagged[],
  epochs: number,
  { log }: { log?: (line: string) => void } = {},
): ParserRows {
  const random = new Random(1);
  const trainer = new ParserTrainer(random);
  for (let epoch = 0; epoch < epochs; epoch++) {
    [trainer.steps, trainer.errors] = [0, 0];
    for (const tagged of random.shuffle(golds)) trainer.learn(tagged, epoch > 0);
    log?.(`epoch ${epoch + 1}: ${((100 * trainer.errors) / trainer.steps).toFixed(2)} % wrong actions`);
  }
  return { actions: trainer.actions.averaged(), labels: trainer.labels.averaged() };
}
