import type { JudgingData } from '../../language/language-pack.ts';
import { listOf, setOf } from '../../language/word-list.ts';
import { matcher } from './word-pattern.ts';

/** What a language's words say of a clause behind them. */
export interface Frames {
  /** Whether by the words before a clause it is not the speaker's, or not so; `next` is the first word behind them. */
  readonly isFrame: (keys: readonly string[], next: string) => boolean;
  /** Whether a word says of others' that it is not so. */
  readonly isDoubt: (key: string) => boolean;
  /**
   * Whether by the words before a clause, of which `next` is the first word, somebody says that it is not so; `null` where the
   * pack does not tell, so that nobody reads words to ask.
   */
  readonly isDenied: ((keys: readonly string[], next: string) => boolean) | null;
}

/** Of a language whose frames are not known by its pack. */
export const NO_FRAMES: Frames = { isFrame: () => false, isDoubt: () => false, isDenied: null };

/** How far before the printed words the clause may open: "dass wir die". */
const CLAUSE_REACH = 4;
/** How far before its clause a word may be that holds for it: an aside may be between them. */
const MATRIX_REACH = 16;
/** How far a verb may be that gives the clause as others', or what seems so. */
const GIVEN_REACH = 6;

/** How far before its clause the verb may be by which somebody denies it, and before that what denies the denial. */
const DENIAL_REACH = 6;
const UNDENIED_REACH = 3;

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
  const isDenying = matcher(listOf(frames.denying));
  const isHeld = matcher(listOf(frames.held));
  const isGiven = matcher(listOf(frames.given));
  const isSeeming = matcher(listOf(frames.seeming));
  const [own, toOwn] = [setOf(frames.own), setOf(frames.toOwn)];
  return {
    isDoubt,
    isDenied: (keys, next) => {
      const end = opensClause(keys.at(-1) ?? '') ? keys.length - 1 : opensClause(next) ? keys.length : 0;
      const verb = keys.findLastIndex((key, i) => i < end && i >= end - DENIAL_REACH && isDenying(key));
      if (verb < 0 || keys.slice(Math.max(0, verb - UNDENIED_REACH), verb).some(isNegation)) return false;
      return !keys.slice(verb + 1, end).some((key) => isJoint(key) || isGiven(key));
    },
    isFrame: (keys, next) => {
      const last = keys.findLastIndex(opensClause);
      const at = opensClause(next) ? keys.length : last;
      if (at < 0 || keys.length - at > CLAUSE_REACH || isJoint(keys[at - 1] ?? '')) return false;
      const joint = keys.findLastIndex((key, i) => i < at && isJoint(key) && !isNegation(key));
      const matrix = keys.slice(Math.max(0, joint + 1, at - MATRIX_REACH), at);
      if (matrix.some(isNegation)) return matrix.some(isHeld);
      const near = matrix.slice(-GIVEN_REACH);
      const lacks = (words: ReadonlySet<string>): boolean => !near.some((key) => words.has(key));
      return matrix.some(isDoubt) || (near.some(isGiven) && lacks(own)) || (near.some(isSeeming) && lacks(toOwn));
    },
  };
}
