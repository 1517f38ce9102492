import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../../language/lexicon/cue-verbs.ts';
import { mayStandFor } from '../lexicon/contractions.ts';
import { isSlip } from '../lexicon/slips.ts';
import { hides } from '../read-masked.ts';
import type { Token } from '../read-tokens.ts';
import { isTelling } from './reporters-words.ts';

/** What parts words; a dot or comma within a number is part of it. */
const NO_LETTER = /[^\p{L}\p{N}*.,]|(?<!\d)[.,]|[.,](?!\d)/gu;

const lettersOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => token.surface)
    .join('')
    .replace(NO_LETTER, '');

const isNegation = (token: Token): boolean => token.key === 'not' || token.key === 'no';

/** What a letter written on to a number stands for, where the other side writes it out: "1.2m" and "1.2 million". */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

function isScaled(short: readonly Token[], long: readonly Token[]): boolean {
  const scale = SCALES.get(short[1]?.key ?? '');
  const [before, after] = [Number(short[0]?.key.slice(1)), Number(long[0]?.key.slice(1))];
  const isWritten = short.length === 2 && short[0]?.end === short[1]?.start;
  return scale !== undefined && isWritten && long.length === 1 && Math.abs(before * scale - after) < 1;
}

const DECADES: ReadonlyMap<string, string> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, `${i + 2}0s`]),
);

/** "The 1980s", "the ’80s" and "the eighties". */
const isSameDecade = (long: string, short: string): boolean =>
  /^(?:18|19|20)?\d0s$/.test(long) && long.slice(-3) === (DECADES.get(short) ?? short);

/** "St." is a saint or a street. */
const isStreet = (short: Token, long: Token): boolean => short.surface === 'st' && long.surface === 'street';

const areAlike = (source: Token, page: Token): boolean =>
  source.key === page.key ||
  mayStandFor(source.key, page.key) ||
  isSlip(source.surface, page.surface) ||
  hides(source.key, page.key) ||
  hides(page.key, source.key) ||
  isStreet(source, page) ||
  isStreet(page, source) ||
  isSameDecade(source.surface, page.surface) ||
  isSameDecade(page.surface, source.surface);

/** Whether both sides are the same words, written otherwise: parted, masked, shortened, or with a slip of one letter. */
export function isSameWords(source: readonly Token[], page: readonly Token[]): boolean {
  const written = [source, page].map(lettersOf) as [string, string];
  if (written[0] !== '' && written[0] === written[1]) {
    return source.filter(isNegation).length === page.filter(isNegation).length;
  }
  if (hides(written[0], written[1]) || hides(written[1], written[0])) return true;
  if (isScaled(source, page) || isScaled(page, source)) return true;
  return source.length === page.length && source.every((token, i) => areAlike(token, itemAt(page, i)));
}

const POSSESSIVE = "'s";

/** Whether all that differs is the "s" behind an apostrophe ("Hughes’", "Hughes’s"), `before` being the word before it. */
export function isPossessiveForm(
  source: readonly Token[],
  page: readonly Token[],
  before: string | undefined,
): boolean {
  const only = source.length === 0 ? page : page.length === 0 ? source : [];
  return only.length === 1 && only[0]?.key === POSSESSIVE && (before ?? '').endsWith('s');
}

const RELATIVE = /^(?:who|which|that)$/;
/** Verbs behind which "who" asks and "that" states. */
const TAKES_CLAUSE = /^(?:know|knows|knew|see|saw|ask|asked|wonder|wondered|understand|remember|forget|forgot)$/;
const MOVABLE = /^(?:\w{2,20}ly|either|both|also|now|again|today)$/;
/** Adverbs that hold for the word beside them, so that their place is their sense: "nearly all", "only they". */
const HELD_IN_PLACE =
  /^(?:only|merely|simply|solely|purely|mainly|mostly|partly|largely|nearly|hardly|barely|scarcely)$/;

/** Whether one relative pronoun is for another behind a noun ("the people who", "the people that"). */
export function isOtherRelative(source: readonly Token[], page: readonly Token[], before: string | undefined): boolean {
  if (source.length !== 1 || page.length !== 1 || before === undefined) return false;
  const isNoun = isTelling(before) && !CUE_VERBS.has(before) && !TAKES_CLAUSE.test(before);
  return isNoun && RELATIVE.test(source[0]?.key ?? '') && RELATIVE.test(page[0]?.key ?? '');
}

const isMoved = (adverb: string, other: string): boolean =>
  MOVABLE.test(adverb) && !HELD_IN_PLACE.test(adverb) && !isTelling(other) && other !== 'not';

/** Whether an adverb and a small word have changed places ("with either", "either with"). */
export function isOtherOrder(source: readonly Token[], page: readonly Token[]): boolean {
  const [first, second] = source.map(({ key }) => key);
  if (first === undefined || second === undefined || source.length !== 2 || page.length !== 2) return false;
  const isSwapped = page[0]?.key === second && page[1]?.key === first;
  return isSwapped && (isMoved(first, second) || isMoved(second, first));
}
