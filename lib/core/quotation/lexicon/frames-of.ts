import type { JudgingData } from '../../language/language-pack.ts';
import { listOf, setOf } from '../../language/word-list.ts';
import { matcher } from './word-pattern.ts';

/** What a language's words say of a clause behind them. */
export interface Frames {
  /** Whether by the words before a clause it is not the speaker's, or not so; `next` is the first word behind them. */
  readonly isFrame: (keys: readonly string[], next: string) => boolean;
  /** Whether a word says of others' that it is not so. */
  readonly isDoubt: (key: string) => boolean;
}

/** Of a language whose frames are not known by its pack. */
export const NO_FRAMES: Frames = { isFrame: () => false, isDoubt: () => false };

/** How far before the printed words the clause may open: "dass wir die". */
const CLAUSE_REACH = 4;
/** How far before its clause a word may be that holds for it. */
const MATRIX_REACH = 6;

/** What a language's frames are read with. */
interface FrameWords {
  readonly isNegation: (key: string) => boolean;
  /** Whether a word is "and" or the like. */
  readonly isJoint: (key: string) => boolean;
}

/**
 * Reads the frames of a language: "es stimmt nicht, dass", "il est faux que", "dicen que", "dudo que", "parece que", but "no
 * dudo que", "wir sagen, dass" and "me parece que" are none. Of "und dass" the frame is ahead of what it is joined to.
 */
export function framesOf({ frames }: JudgingData, { isNegation, isJoint }: FrameWords): Frames {
  if (frames === undefined) return NO_FRAMES;
  const opensClause = matcher(listOf(frames.clause));
  const isDoubt = matcher(listOf(frames.doubted));
  const isHeld = matcher(listOf(frames.held));
  const isGiven = matcher(listOf(frames.given));
  const isSeeming = matcher(listOf(frames.seeming));
  const [own, toOwn] = [setOf(frames.own), setOf(frames.toOwn)];
  return {
    isDoubt,
    isFrame: (keys, next) => {
      const last = keys.findLastIndex(opensClause);
      const at = opensClause(next) ? keys.length : last;
      if (at < 0 || keys.length - at > CLAUSE_REACH || isJoint(keys[at - 1] ?? '')) return false;
      const matrix = keys.slice(Math.max(0, at - MATRIX_REACH), at);
      if (matrix.some(isNegation)) return matrix.some(isHeld);
      const lacks = (words: ReadonlySet<string>): boolean => !matrix.some((key) => words.has(key));
      return matrix.some(isDoubt) || (matrix.some(isGiven) && lacks(own)) || (matrix.some(isSeeming) && lacks(toOwn));
    },
  };
}
