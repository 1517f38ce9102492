import type { Token } from '../token.ts';
import type { TokenRange } from './clause-span.ts';
import type { FigureFrame } from './frame.ts';

/** The size that token `i` ends; `null` for what is only a part of a thing: "*a* 6-inch screen". */
function sizeAt(tokens: readonly Token[], i: number): string | null {
  if (tokens[i]?.lower !== 'inch' || tokens[i - 1]?.text !== '-') return null;
  return /^an?$/.test(tokens[i - 3]?.lower ?? '') ? null : (tokens[i - 2]?.text ?? null);
}

/** The sizes by which a sentence tells models apart, in its order: "the new *13-inch* Orba", "*11-inch* models". */
export const modelSizes = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((_, i) => sizeAt(tokens, i) ?? []);

/** Whether a figure only names a model, by its size. */
export const isModelSize = (tokens: readonly Token[], { first }: TokenRange): boolean =>
  sizeAt(tokens, first + 2) !== null;

/** Whether two figures are of other models. Where one sentence names none, its measures may be any model's. */
export const areOfOtherModels = (a: FigureFrame, b: FigureFrame, areMeasures: boolean): boolean =>
  a.models.join() !== b.models.join() && (areMeasures || (a.models.length > 0 && b.models.length > 0));
