import { classAt, distance, gapBetween, lexicalAt, type Sentence, wordAt } from './action-features.ts';
import type { Features } from './features.ts';
import type { ParseState } from './parse-state.ts';

/** The most features `addLabelFeatures` adds. */
export const MOST_LABEL_FEATURES = 60;

const entry = (column: Int32Array | Uint8Array | Uint32Array, i: number): number => (i < 0 ? -1 : (column[i] ?? -1));

/** What is seen when the relation of `word` to `head` is chosen; all of the word's own dependents are known by then. */
export function addLabelFeatures(
  features: Features,
  sentence: Sentence,
  { state, head, word }: { state: ParseState; head: number; word: number },
): void {
  const side = word < head ? 1 : 2;
  const H = classAt(sentence, head) * 2 + side;
  const D = classAt(sentence, word);
  const h = wordAt(sentence, head);
  const d = wordAt(sentence, word);
  const far = distance(word, head);
  const gap = gapBetween(sentence, word, head);
  const suffix = sentence.forms.suffixes[2]?.[word] ?? 0;
  features.two(3, H, D);
  features.two(4, h, D);
  features.two(5, H, d);
  features.three(6, h, d, side);
  features.three(9, H, D, far);
  features.three(10, H, D, gap);
  features.three(11, H, suffix, D);
  features.three(13, h, D, gap);
  features.three(14, H, D, entry(sentence.forms.marks, word));
  features.three(15, H, D, lexicalAt(sentence, word));
  features.three(16, H, D, lexicalAt(sentence, head));
  addOwnFamily(features, sentence, { state, word, D, H });
  addHeadFamily(features, { state, head, D, H, d, h });
  const around = [
    classAt(sentence, word - 1),
    classAt(sentence, word + 1),
    classAt(sentence, head - 1),
    classAt(sentence, head + 1),
  ] as const;
  features.three(40, H, D, around[0]);
  features.three(41, H, D, around[1]);
  features.three(44, wordAt(sentence, word - 1), D, H);
  features.three(45, wordAt(sentence, word + 1), D, H);
  features.four(47, [around[0], D, around[1], H]);
}

function addOwnFamily(
  features: Features,
  sentence: Sentence,
  { state, word, D, H }: { state: ParseState; word: number; D: number; H: number },
): void {
  const left = entry(state.left, word);
  features.three(20, D, H, classAt(sentence, left));
  features.three(21, D, H, wordAt(sentence, left));
  features.three(26, D, H, entry(state.leftLabels, word));
  features.three(27, D, H, entry(state.rightLabels, word));
  features.four(28, [D, H, entry(state.leftLabels, word), entry(state.rightLabels, word)]);
}

interface HeadFamily {
  readonly state: ParseState;
  readonly head: number;
  readonly D: number;
  readonly H: number;
  readonly d: number;
  readonly h: number;
}

function addHeadFamily(features: Features, { state, head, D, H, d, h }: HeadFamily): void {
  const leftSet = entry(state.leftLabels, head);
  const rightSet = entry(state.rightLabels, head);
  features.three(30, D, H, leftSet);
  features.three(31, D, H, rightSet);
  features.four(33, [d, D, H, leftSet]);
  features.four(34, [h, D, H, leftSet]);
}
