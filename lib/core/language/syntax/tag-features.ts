import type { Features } from './features.ts';
import { classIndex } from './word-class.ts';
import type { WordForms } from './word-forms.ts';

/** The most features `addTagFeatures` adds. */
export const MOST_TAG_FEATURES = 64;

const NONE = classIndex('NONE');
const at = (column: Uint32Array | Uint8Array | undefined, i: number): number => column?.[i] ?? 0;

/** The word at a place, the words beside it, and the parts of speech of those before it. */
interface Surroundings {
  readonly i: number;
  readonly word: number;
  readonly before: number;
  readonly after: number;
  readonly form: number;
  readonly class1: number;
  readonly class2: number;
}

/** What is seen of the word at `i` when its part of speech is chosen; `classes` holds those of the words before it. */
export function addTagFeatures(
  features: Features,
  forms: WordForms,
  { classes, i }: { classes: Uint8Array; i: number },
): void {
  const around: Surroundings = {
    i,
    word: at(forms.whole, i),
    before: at(forms.whole, i - 1),
    after: at(forms.whole, i + 1),
    form: at(forms.shape, i),
    class1: i > 0 ? at(classes, i - 1) : NONE,
    class2: i > 1 ? at(classes, i - 2) : NONE,
  };
  features.one(1, 0);
  addForm(features, forms, around);
  addNeighbours(features, forms, around);
  addPairs(features, forms, around);
  addLexical(features, forms, around);
}

/** The word itself. */
function addForm(features: Features, { suffixes, prefixes }: WordForms, { i, word, form }: Surroundings): void {
  const [last1, last2, last3, last4] = suffixes;
  features.one(2, word);
  features.two(3, at(last3, i), form);
  features.one(4, at(last1, i));
  features.one(5, at(last2, i));
  features.one(6, at(last3, i));
  features.one(7, at(last4, i));
  features.one(8, at(prefixes[0], i));
  features.one(9, at(prefixes[1], i));
  features.one(10, at(prefixes[2], i));
  features.one(11, form);
}

/** The words and parts of speech beside it. */
function addNeighbours(features: Features, { whole, suffixes }: WordForms, around: Surroundings): void {
  const { i, word, before, after, form, class1, class2 } = around;
  const [, last2, last3] = suffixes;
  features.one(12, class1);
  features.two(13, class1, class2);
  features.two(14, class1, word);
  features.two(15, class1, at(last3, i));
  features.two(16, class1, form);
  features.one(17, before);
  features.one(18, after);
  features.one(19, at(whole, i - 2));
  features.one(20, at(whole, i + 2));
  features.two(21, before, word);
  features.two(22, word, after);
  features.one(23, at(last3, i - 1));
  features.one(24, at(last3, i + 1));
  features.one(25, at(last2, i + 1));
}

/** The marks around it, and what is seen of several words together. */
function addPairs(features: Features, { suffixes, shape, marks, count }: WordForms, around: Surroundings): void {
  const { i, word, before, after, form, class1, class2 } = around;
  const [, last2, last3] = suffixes;
  const mark = at(marks, i);
  const nextMark = i + 1 < count ? at(marks, i + 1) : 255;
  features.two(26, mark, nextMark);
  features.two(27, mark, form);
  features.two(28, nextMark, at(last3, i));
  features.two(29, at(shape, i - 1), form);
  features.two(30, form, at(shape, i + 1));
  features.three(31, class1, at(last3, i), at(last2, i + 1));
  features.three(32, class1, class2, at(last3, i));
  features.three(33, class1, class2, word);
  features.three(34, class1, at(last2, i), after);
  features.two(35, class1, after);
  features.two(36, before, at(last3, i));
  features.two(37, at(last3, i), at(last3, i + 1));
  features.three(38, before, at(last2, i), after);
  features.two(39, form, at(marks, i + 1));
  features.two(40, word, form);
}

/** What the lexicon says of it and of the words beside it. */
function addLexical(features: Features, { lexical }: WordForms, around: Surroundings): void {
  const { i, before, after, form, class1, class2 } = around;
  const known = at(lexical, i);
  features.two(41, known, form);
  features.two(42, known, class1);
  features.three(43, known, class1, class2);
  features.two(44, known, at(lexical, i + 1));
  features.three(45, class1, known, at(lexical, i + 1));
  features.three(46, at(lexical, i - 1), known, class1);
  features.two(47, known, after);
  features.two(48, known, before);
}
