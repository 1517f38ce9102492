import { ONES, TENS } from './number-words.ts';
import { isHyphen, type Reading, readCardinal } from './read-cardinal.ts';

/** How many times: "sixfold", "tripled", "twice as many". */
export interface Multiple {
  readonly value: number;
  readonly next: number;
}

/** Before "the" and the like: "double the average". Alone they are rooms, bills and jumps as well. */
const ADJECTIVES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);
/** Forms that are verbs. */
const VERBS: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
]);
/** "Has halved", "halved in May": not "two halved lemons". */
const HALVED = /^(?:halved|halving)$/;
const BEFORE_HALVED = /^(?:has|have|had|was|were|been|be|being|and|nearly|almost|than|roughly|about|effectively|by)$/;
const AFTER_HALVED =
  /^(?:[.,;:)–—]|in|to|since|from|over|by|during|after|as|within|last|this|its|their|his|her|the|and|between)$/;
/** After "twice" and "thrice", what makes a comparison of it; otherwise it tells how often. */
const AFTER_TWICE = /^(?:the|that|its|their|his|her|what|this)$/;
const AFTER_AS = /^(?:many|much|likely|often)$/;
const SPAN = /^(?:the|an?|that|this|\p{Nd}.*|two|three|four|five|six|seven|eight|nine|ten|several|many)$/u;
const FOLD = /^(\p{L}+)fold$/u;

/** "Twice the size", "twice as many", "twice as loud as": not "scored twice as the rain fell". */
function isComparison({ tokens }: Reading, i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  if (word !== 'as') return AFTER_TWICE.test(word);
  if (AFTER_AS.test(tokens[i + 1]?.lower ?? '')) return true;
  const after = tokens[i + 2];
  return after === undefined || after.kind === 'mark' || /^(?:as|and|again)$/.test(after.lower);
}

/** "Fees have halved", "the agency halved its forecast" */
function isHalved({ tokens }: Reading, i: number): boolean {
  if (!HALVED.test(tokens[i]?.lower ?? '')) return false;
  const after = tokens[i + 1];
  return BEFORE_HALVED.test(tokens[i - 1]?.lower ?? '') || after === undefined || AFTER_HALVED.test(after.lower);
}

/** Reads how many times something is of another thing; a number with "times" after it is read as any other unit. */
export function readMultiple(reading: Reading, i: number): Multiple | null {
  const { tokens } = reading;
  const token = tokens[i];
  if (token === undefined) return null;
  const verb = VERBS.get(token.lower);
  // "Doubled over", "doubled down", "doubled as": other verbs of the same spelling; not "doubled over a year".
  const [after, then] = [tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? ''];
  const isOther = /^(?:down|back|as|up)$/.test(after) || (after === 'over' && !SPAN.test(then));
  if (verb !== undefined) return isOther ? null : { value: verb, next: i + 1 };
  if (isHalved(reading, i)) return { value: 0.5, next: i + 1 };
  const adjective = ADJECTIVES.get(token.lower);
  if (adjective !== undefined) return AFTER_TWICE.test(after) ? { value: adjective, next: i + 1 } : null;
  if (token.lower === 'half' && after === 'as')
    return isComparison(reading, i + 1) ? { value: 0.5, next: i + 1 } : null;
  if (token.lower === 'twice' || token.lower === 'thrice')
    return isComparison(reading, i + 1) ? { value: token.lower === 'twice' ? 2 : 3, next: i + 1 } : null;
  const [, stem] = FOLD.exec(token.lower) ?? [];
  const value =
    stem === undefined ? undefined : (ONES.get(stem) ?? TENS.get(stem) ?? (stem === 'hundred' ? 100 : undefined));
  if (value !== undefined && value > 1) return { value, next: i + 1 };
  const isFold = (at: number): boolean => tokens[at]?.lower === 'fold';
  const mayFold = isFold(i + 1) || isFold(i + 2);
  const number = mayFold && (token.kind === 'digits' || ONES.has(token.lower)) ? readCardinal(reading, i) : null;
  if (number === null) return null;
  const at = isHyphen(tokens[number.next]) ? number.next + 1 : number.next;
  return isFold(at) && (at > number.next || !tokens[at]?.spaced) ? { value: number.value, next: at + 1 } : null;
}
