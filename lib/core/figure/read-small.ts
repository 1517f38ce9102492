import { readNounPhrase } from './counted.ts';
import type { Comparator } from './figure.ts';
import type { Reading } from './read-cardinal.ts';
import type { Token } from './token.ts';

/** A small number told by another word than its own, and the first token after that word. */
export interface SmallNumber {
  /** `null` when the word leaves it open. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly comparator: Comparator;
  readonly next: number;
}

const exactly = (value: number, next: number): SmallNumber => ({
  value,
  low: value,
  high: value,
  comparator: 'exactly',
  next,
});

/** What reports count down to nothing. Of other things "no" says that there is none to speak of ("no signs"). */
const COUNTED_TO_NONE =
  /^(?:deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|injur(?:y|ies)|victims?|survivors?|arrests?|goals?|tries|errors?|cases|infections|passengers|prisoners|hostages|dead|wounded|injured)$/;
const LIKELY_NONE = /^(?:further|new|more|serious|civilian|confirmed|reported|other|known|immediate)$/;
/** Two by nature, or one thing by name. */
const NO_PAIR =
  /^(?:shoes|boots|trousers|jeans|shorts|socks|gloves|glasses|spectacles|scissors|earrings|hands|eyes|ears|legs|sunglasses|trainers|sneakers|pants|tights|pliers|binoculars|skis|headphones)$/;
const BOTH_IDIOM =
  /^(?:sides|ways|ends|hands|parties|teams|houses|chambers|directions|worlds|sexes|countries|nations)$/;
const DETERMINER = /^(?:the|these|those|his|her|its|their|our|my|your)$/;

const isPluralWord = (word: string): boolean =>
  /(?:people|men|women|children)$/.test(word) || (word.endsWith('s') && !/(?:ss|us|is)$/.test(word));

/** The last word of the plural noun phrase at token `i`, when "and" does not go on from it. */
function pluralAt(tokens: readonly Token[], i: number): string | null {
  const noun = readNounPhrase(tokens, i, false);
  const last = noun && tokens[noun.next - 1];
  if (!last || !isPluralWord(last.lower) || tokens[noun.next]?.lower === 'and') return null;
  return last.lower;
}

const afterOfThe = (tokens: readonly Token[], i: number): number | null =>
  tokens[i]?.lower === 'of' && DETERMINER.test(tokens[i + 1]?.lower ?? '') ? i + 2 : null;

function readBoth({ tokens }: Reading, i: number): SmallNumber | null {
  if (tokens[i]?.lower !== 'both') return null;
  const noun = pluralAt(tokens, afterOfThe(tokens, i + 1) ?? i + 1);
  const isKept = tokens[i + 1]?.kind === 'word' && !DETERMINER.test(tokens[i + 1]?.lower ?? '');
  return noun !== null && isKept && !BOTH_IDIOM.test(noun) ? exactly(2, i + 1) : null;
}

function readNone({ tokens }: Reading, i: number): SmallNumber | null {
  const word = tokens[i]?.lower;
  if (word === 'none') {
    const at = afterOfThe(tokens, i + 1);
    return at !== null && pluralAt(tokens, at) !== null ? exactly(0, i + 1) : null;
  }
  if (word !== 'no') return null;
  const at = LIKELY_NONE.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  return COUNTED_TO_NONE.test(tokens[at]?.lower ?? '') ? exactly(0, i + 1) : null;
}

/** What a score of is a result. */
const SPORT = /^(?:points|goals|runs|matches|games|sets|tests|frames|holes|birdies|shots)$/;

/** "A pair of climbers", "a couple of hikers", "a handful of farmers", "a score of houses". */
function readGroup({ tokens }: Reading, i: number): SmallNumber | null {
  if (tokens[i]?.lower !== 'a' || tokens[i + 2]?.lower !== 'of') return null;
  const next = i + 3;
  const group = tokens[i + 1]?.lower ?? '';
  if (!/^(?:pair|couple|handful|score)$/.test(group)) return null;
  const noun = pluralAt(tokens, next);
  if (noun === null) return null;
  if (group === 'handful') return { value: null, low: 3, high: 10, comparator: 'between', next };
  if (group === 'score') return SPORT.test(noun) ? null : { ...exactly(20, next), comparator: 'about' };
  if (group === 'couple') return { ...exactly(2, next), comparator: 'about' };
  return NO_PAIR.test(noun) ? null : exactly(2, next);
}

/** Reads "both suspects", "a pair of climbers", "a handful of farmers", "no deaths", "none of the miners". */
export function readSmall(reading: Reading, i: number): SmallNumber | null {
  return readBoth(reading, i) ?? readNone(reading, i) ?? readGroup(reading, i);
}
