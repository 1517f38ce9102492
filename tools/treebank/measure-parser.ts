import type { Scorer } from '../../lib/core/language/syntax/features.ts';
import { parseWords, prepareSentence } from '../../lib/core/language/syntax/parse-words.ts';
import { tagWords } from '../../lib/core/language/syntax/tag-words.ts';
import { relationIndex } from '../../lib/core/language/syntax/word-class.ts';
import type { Gold } from './gold.ts';

/** In per cent: right parts of speech, heads, heads with relations; subjects found of those given and of those there are. */
export interface ParserScores {
  readonly tags: number;
  readonly heads: number;
  readonly arcs: number;
  readonly subjectPrecision: number;
  readonly subjectRecall: number;
}

const SUBJECTS: ReadonlySet<number> = new Set([relationIndex('nsubj'), relationIndex('nsubj:pass')]);
const percent = (part: number, whole: number): number => Number(((100 * part) / (whole || 1)).toFixed(2));

/** Measures models on sentences that they did not learn from. */
export function measureParser(
  golds: readonly Gold[],
  scorers: { readonly tags: Scorer; readonly actions: Scorer; readonly labels: Scorer },
): ParserScores {
  const count = { words: 0, tags: 0, heads: 0, arcs: 0, given: 0, there: 0, found: 0 };
  for (const gold of golds) {
    const classes = tagWords(gold.forms, scorers.tags);
    const tree = parseWords(prepareSentence(gold.forms, classes), scorers);
    for (let i = 0; i < gold.forms.count; i++) {
      const sameHead = tree.heads[i] === gold.heads[i];
      const [given, there] = [SUBJECTS.has(tree.labels[i] ?? 0), SUBJECTS.has(gold.labels[i] ?? 0)];
      count.words++;
      if (classes[i] === gold.classes[i]) count.tags++;
      if (sameHead) count.heads++;
      if (sameHead && tree.labels[i] === gold.labels[i]) count.arcs++;
      if (given) count.given++;
      if (there) count.there++;
      if (given && there && sameHead) count.found++;
    }
  }
  return {
    tags: percent(count.tags, count.words),
    heads: percent(count.heads, count.words),
    arcs: percent(count.arcs, count.words),
    subjectPrecision: percent(count.found, count.given),
    subjectRecall: percent(count.found, count.there),
  };
}
