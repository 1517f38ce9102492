import { bestClass } from './choose-class.ts';
import { Features, type Scorer } from './features.ts';
import { addTagFeatures, MOST_TAG_FEATURES } from './tag-features.ts';
import type { WordForms } from './word-forms.ts';

/** The part of speech of each word, as places in `WORD_CLASSES`: chosen from left to right, each seeing those before it. */
export function tagWords(forms: WordForms, scorer: Scorer): Uint8Array {
  const classes = new Uint8Array(forms.count);
  const features = new Features(MOST_TAG_FEATURES);
  const scores = new Float32Array(scorer.classes);
  for (let i = 0; i < forms.count; i++) {
    features.clear();
    addTagFeatures(features, forms, { classes, i });
    scorer.score(features, scores);
    classes[i] = bestClass(scores, scorer.classes);
  }
  return classes;
}
