import type { JudgingData } from '../language-pack.ts';
import ar from './ar/operators.json' with { type: 'json' };
import de from './de/operators.json' with { type: 'json' };
import es from './es/operators.json' with { type: 'json' };
import fr from './fr/operators.json' with { type: 'json' };
import he from './he/operators.json' with { type: 'json' };

/** The operators of the languages that are judged by single words alone, by their two letters; folded. */
export const OPERATORS: ReadonlyMap<string, JudgingData> = new Map<string, JudgingData>([
  ['ar', ar],
  ['de', de],
  ['es', es],
  ['fr', fr],
  ['he', he],
]);
