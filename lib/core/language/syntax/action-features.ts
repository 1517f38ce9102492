import type { Features } from './features.ts';
import type { ParseState } from './parse-state.ts';
import { classIndex } from './word-class.ts';
import type { WordForms } from './word-forms.ts';

/** A sentence as the parser sees it. */
export interface Sentence {
  readonly forms: WordForms;
  readonly classes: Uint8Array;
  /** How many commas, other marks, quotation marks and verbs there are up to each word, to count those between two. */
  readonly commas: Uint16Array;
  readonly stops: Uint16Array;
  readonly quotes: Uint16Array;
  readonly verbs: Uint16Array;
}

/** The most features `addActionFeatures` adds. */
export const MOST_ACTION_FEATURES = 72;

const NONE = classIndex('NONE');
const ROOT_CLASS = 200;
const ROOT_WORD = 0x3fe1a7;
const NO_WORD = 0x7a11;

/** The part of speech at a place, with values of their own for the root and for nothing. */
export const classAt = ({ classes }: Sentence, i: number): number =>
  i < 0 ? NONE : i >= classes.length ? ROOT_CLASS : (classes[i] ?? NONE);

/** The word's hash at a place, with values of their own for the root and for nothing. */
export const wordAt = ({ forms }: Sentence, i: number): number =>
  i < 0 ? NO_WORD : i >= forms.count ? ROOT_WORD : (forms.whole[i] ?? 0);

const suffixAt = ({ forms }: Sentence, i: number): number => forms.suffixes[2]?.[i] ?? 0;

/** What the lexicon says of the word at a place. */
export const lexicalAt = ({ forms }: Sentence, i: number): number => forms.lexical[i] ?? 0;

/** How many of what a column counts there are between two places, 3 for more. */
const between = (column: Uint16Array, a: number, b: number): number => {
  const last = column.length - 1;
  if (a < 0 || b < 0) return 0;
  return Math.min(3, (column[Math.min(b, last)] ?? 0) - (column[Math.min(a, last)] ?? 0));
};

/** The marks and verbs between two places, in one number. */
export const gapBetween = (sentence: Sentence, a: number, b: number): number => {
  const [from, to] = a < b ? [a, b] : [b, a];
  return (
    between(sentence.commas, from, to) |
    (between(sentence.quotes, from, to) << 2) |
    (between(sentence.stops, from, to) << 4) |
    (between(sentence.verbs, from, to) << 6)
  );
};

/** How far apart two places are, in steps that grow. */
export const distance = (a: number, b: number): number => {
  const d = Math.abs(b - a);
  return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : d < 20 ? 7 : 8;
};

/** What is seen of the state when the next action is chosen. Templates after Zhang and Nivre (2011), with marks added. */
export function addActionFeatures(features: Features, sentence: Sentence, state: ParseState): void {
  const places: Places = {
    state,
    s0: state.below(0),
    s1: state.below(1),
    s2: state.below(2),
    b0: state.ahead(0),
    b1: state.ahead(1),
    b2: state.ahead(2),
  };
  features.one(1, 0);
  addWords(features, sentence, places);
  addNeighbours(features, sentence, places);
  addFamily(features, sentence, places);
  addGaps(features, sentence, places);
}

/** Where the topmost words of the stack are, and the next ones ahead. */
interface Places {
  readonly state: ParseState;
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
}

/** Each word on its own. */
function addWords(features: Features, sentence: Sentence, { s0, s1, b0, b1 }: Places): void {
  const S0 = classAt(sentence, s0);
  const S1 = classAt(sentence, s1);
  const B0 = classAt(sentence, b0);
  const B1 = classAt(sentence, b1);
  const w0 = wordAt(sentence, s0);
  const w1 = wordAt(sentence, s1);
  const v0 = wordAt(sentence, b0);
  const v1 = wordAt(sentence, b1);
  features.two(2, w0, S0);
  features.one(4, S0);
  features.two(5, v0, B0);
  features.one(7, B0);
  features.two(8, v1, B1);
  features.one(10, B1);
  features.two(12, w1, S1);
  features.one(14, S1);
  features.two(16, suffixAt(sentence, s0), S0);
  features.two(17, suffixAt(sentence, b0), B0);
}

/** The words together. */
function addNeighbours(features: Features, sentence: Sentence, { s0, s1, s2, b0, b1, b2 }: Places): void {
  const S0 = classAt(sentence, s0);
  const S1 = classAt(sentence, s1);
  const S2 = classAt(sentence, s2);
  const B0 = classAt(sentence, b0);
  const B1 = classAt(sentence, b1);
  const B2 = classAt(sentence, b2);
  const w0 = wordAt(sentence, s0);
  const w1 = wordAt(sentence, s1);
  const v0 = wordAt(sentence, b0);
  const v1 = wordAt(sentence, b1);
  const k0 = lexicalAt(sentence, s0);
  const l0 = lexicalAt(sentence, b0);
  features.three(18, k0, S0, B0);
  features.three(19, S0, l0, B0);
  features.three(23, w0, S0, B0);
  features.three(24, S0, v0, B0);
  features.two(26, S0, B0);
  features.two(27, B0, B1);
  features.three(33, w1, S1, S0);
  features.three(34, S1, w0, S0);
  features.two(35, w1, w0);
  features.two(36, S1, S0);
  features.three(37, w1, S1, B0);
  features.three(40, S0, B0, B1);
  features.four(41, [S0, B0, B1, B2]);
  features.three(43, S1, S0, B0);
  features.four(44, [S2, S1, S0, B0]);
  features.four(45, [S1, S0, B0, B1]);
  features.three(48, S0, v0, B1);
  features.three(49, S0, B0, v1);
  features.three(51, S1, w0, B0);
  features.three(52, S1, S0, v0);
}

const entry = (column: Int32Array | Uint8Array | Uint32Array, i: number): number => (i < 0 ? -1 : (column[i] ?? -1));

/** The dependents that the words already have. */
function addFamily(features: Features, sentence: Sentence, { state, s0, s1, b0 }: Places): void {
  const S0 = classAt(sentence, s0);
  const S1 = classAt(sentence, s1);
  const B0 = classAt(sentence, b0);
  const { left, right, labels } = state;
  const child = (template: number, column: Int32Array, of: number): void => {
    const word = entry(column, of);
    const label = word < 0 ? 0 : (labels[word] ?? 0);
    const kind = classAt(sentence, word);
    features.three(template, S0, B0, kind);
    features.four(template + 3, [S1, S0, B0, label]);
  };
  child(60, left, s0);
  child(65, right, s0);
  child(70, left, b0);
  child(90, right, s1);
  const sets = [
    entry(state.leftLabels, s0),
    entry(state.rightLabels, s0),
    entry(state.leftLabels, b0),
    entry(state.rightLabels, s1),
  ] as const;
  features.two(100, S0, sets[0]);
  features.two(102, B0, sets[2]);
  features.four(104, [S0, B0, sets[0], sets[2]]);
  features.four(105, [S1, S0, sets[3], sets[0]]);
  features.three(106, S0, B0, sets[1]);
}

/** The marks and the distance between the words. */
function addGaps(features: Features, sentence: Sentence, { s0, s1, b0 }: Places): void {
  const S0 = classAt(sentence, s0);
  const S1 = classAt(sentence, s1);
  const B0 = classAt(sentence, b0);
  const { marks, quoted } = sentence.forms;
  const far0 = distance(s0, b0);
  const far1 = distance(s1, s0);
  const gap0 = gapBetween(sentence, s0, b0);
  const gap1 = gapBetween(sentence, s1, s0);
  const mark0 = entry(marks, b0);
  const mark1 = entry(marks, b0 + 1);
  const within = (entry(quoted, s0) + 1) * 9 + (entry(quoted, b0) + 1) * 3 + entry(quoted, s1) + 1;
  features.three(110, S0, B0, far0);
  features.three(113, S1, S0, far1);
  features.three(114, S0, B0, gap0);
  features.three(115, S1, S0, gap1);
  features.four(116, [S1, S0, B0, gap0]);
  features.three(117, wordAt(sentence, b0), S0, gap0);
  features.three(119, S0, B0, mark0);
  features.four(120, [S0, B0, mark0, mark1]);
  features.four(121, [S1, S0, mark0, B0]);
  features.four(123, [S1, S0, B0, within]);
  features.three(125, wordAt(sentence, b0), mark1, S0);
}
