import { addActionFeatures, MOST_ACTION_FEATURES, type Sentence } from './action-features.ts';
import { bestClass } from './choose-class.ts';
import { Features, type Scorer } from './features.ts';
import { addLabelFeatures, MOST_LABEL_FEATURES } from './label-features.ts';
import { ACTION, ACTIONS, openActions, ParseState } from './parse-state.ts';
import { classIndex } from './word-class.ts';
import type { WordForms } from './word-forms.ts';
import { MARK } from './words.ts';

/** A parsed sentence, one entry a word. */
export interface Tree {
  /** The head of each word; the root's is the number of words. */
  readonly heads: Int32Array;
  /** The relation to the head, as a place in `RELATIONS`. */
  readonly labels: Uint8Array;
  /** How sure the arc is: by how much its action beat the next best one. */
  readonly arcMargins: Float32Array;
  /** How sure the relation is. */
  readonly labelMargins: Float32Array;
}

const VERBS: ReadonlySet<number> = new Set(
  (['VERB.Fin', 'VERB.Inf', 'VERB.Part', 'VERB.Ger', 'AUX.Fin'] as const).map((name) => classIndex(name)),
);

/** Puts what is counted between words beside the words, so that each count is one subtraction. */
export function prepareSentence(forms: WordForms, classes: Uint8Array): Sentence {
  const column = () => new Uint16Array(forms.count + 1);
  const sentence = { forms, classes, commas: column(), stops: column(), quotes: column(), verbs: column() };
  const { commas, stops, quotes, verbs } = sentence;
  for (let i = 0; i <= forms.count; i++) {
    const marks = forms.marks[i] ?? 0;
    commas[i] = (commas[i - 1] ?? 0) + (marks & MARK.comma ? 1 : 0);
    quotes[i] = (quotes[i - 1] ?? 0) + (marks & MARK.quote ? 1 : 0);
    stops[i] = (stops[i - 1] ?? 0) + (marks & ~(MARK.comma | MARK.quote) ? 1 : 0);
    verbs[i] = (verbs[i - 1] ?? 0) + (VERBS.has(classes[i - 1] ?? 255) ? 1 : 0);
  }
  return sentence;
}

/** The best open action and by how much it beats the next best open one (infinite where there is no other). */
export function bestAction(scores: Float32Array, open: number): { action: number; margin: number } {
  let action = -1;
  let second = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < ACTIONS; a++) {
    if (!(open & (1 << a))) continue;
    const score = scores[a] ?? 0;
    if (action < 0) action = a;
    else if (score > (scores[action] ?? 0)) {
      second = scores[action] ?? 0;
      action = a;
    } else if (score > second) second = score;
  }
  return { action, margin: (scores[action] ?? 0) - second };
}

const marginOf = (scores: Float32Array, best: number): number => {
  let second = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < scores.length; c++) if (c !== best && (scores[c] ?? 0) > second) second = scores[c] ?? 0;
  return (scores[best] ?? 0) - second;
};

/** The tree over a sentence's words: one greedy pass, two actions a word (arc-hybrid, Goldberg and Nivre 2013). */
export function parseWords(sentence: Sentence, scorers: { actions: Scorer; labels: Scorer }): Tree {
  const { count } = sentence.forms;
  const state = new ParseState(count);
  const arcMargins = new Float32Array(count);
  const labelMargins = new Float32Array(count);
  const actionFeatures = new Features(MOST_ACTION_FEATURES);
  const labelFeatures = new Features(MOST_LABEL_FEATURES);
  const actionScores = new Float32Array(ACTIONS);
  const labelScores = new Float32Array(scorers.labels.classes);
  while (!state.done) {
    actionFeatures.clear();
    addActionFeatures(actionFeatures, sentence, state);
    scorers.actions.score(actionFeatures, actionScores);
    const { action, margin } = bestAction(actionScores, openActions(state));
    if (action === ACTION.shift) {
      state.shift();
      continue;
    }
    const word = state.below(0);
    const head = action === ACTION.left ? state.next : state.below(1);
    labelFeatures.clear();
    addLabelFeatures(labelFeatures, sentence, { state, head, word });
    scorers.labels.score(labelFeatures, labelScores);
    const label = bestClass(labelScores, scorers.labels.classes, 1);
    arcMargins[word] = margin;
    labelMargins[word] = marginOf(labelScores, label);
    state.attach(head, label);
  }
  return { heads: state.heads, labels: state.labels, arcMargins, labelMargins };
}
