import type { WeightyWord } from '../lexicon/weighty-words.ts';
import { gapBefore, keysOf } from '../quoted-text.ts';
import type { Token } from '../read-tokens.ts';
import type { Weights } from './changed-weights.ts';
import type { Edit, Sides } from './edit.ts';

const WANTING = /^(?:(?:just|only|also|really|simply) )?(?:want(?:ed)?|would like|wish(?:ed)?) to$/;
const SPEAKER = /^(?:i|we|and|but|just|also)$/;
/** What is done by saying so. */
const SAYING =
  /^(?:say|thank|wish|congratulate|apologi[sz]e|express|stress|add|assure|remind|emphasi[sz]e|welcome|offer|tell|ask|repeat|acknowledge|praise|salute|honou?r|extend|convey|clarify|confirm|invite|urge|warn|reiterate)$/;

/** Whether one side alone wants to say what the other says: "I just want to thank", "I thank". */
export function isSaidAnyway({ source, page, besideSource, besidePage }: Sides): boolean {
  const [more, beside] = page.length === 0 ? [source, besideSource] : [page, besidePage];
  return (
    Math.min(source.length, page.length) === 0 &&
    WANTING.test(more.map(({ key }) => key).join(' ')) &&
    SPEAKER.test(beside.before ?? '') &&
    SAYING.test(beside.behind ?? '')
  );
}

const EITHER_WAY = /^(?:all|both|each|some)$/;
/** Who is meant, and what may be between. */
const MEANT = /^(?:we|you|they|us|them)(?: (?:are|were|have|had|will|would|can|could|must|should))?$/;
/** What opens a clause: behind it is who does something. */
const OPENING = /^(?:and|but|or|that|because|if|when|while|so|as|than)$/;
const SET_OFF = /[^\s]/u;

/**
 * Whether a quantity comes or goes that tells no more: "all" behind those who are meant anyway ("we are all shocked"), "both"
 * before what is named ("both a nurse and a cook"), "some" of a thing that something is done to ("found some old maps").
 */
export function isQuantityEitherWay({ source: quoted, sourceRange, page, pageRange }: Edit, sides: Sides): boolean {
  const isGone = sides.page.length === 0;
  const [only, ...more] = isGone ? sides.source : sides.page;
  if ((!isGone && sides.source.length > 0) || more.length > 0 || !EITHER_WAY.test(only?.key ?? '')) return false;
  const [text, { start }] = isGone ? [quoted, sourceRange] : [page, pageRange];
  const [, before = ''] = keysOf(text, { start: Math.max(0, start - 2), end: start });
  if (only?.key === 'both') return true;
  if (only?.key === 'some') return before !== '' && !OPENING.test(before) && !SET_OFF.test(gapBefore(text, start));
  return [1, 2].some((reach) => MEANT.test(keysOf(text, { start: Math.max(0, start - reach), end: start }).join(' ')));
}

const OF_A_DEED = /^(?:about|on|of|at|from|by|for|in)$/;
const OWN_VERB = /^(?:trying|wanting|hoping|planning|intending) to \p{L}+(?: (?:the|an?|our|his|her|their|my))?$/u;

/** Whether one side alone has a modal with the verb that it is of: "think about the record", "about trying to break the record". */
export function isWithOwnVerb({ source, page, besideSource }: Sides): boolean {
  const [less, more] = source.length < page.length ? [source, page] : [page, source];
  const isBare = less.length === 0 || (less.length === 1 && /^(?:the|an?)$/.test(less[0]?.key ?? ''));
  return isBare && OF_A_DEED.test(besideSource.before ?? '') && OWN_VERB.test(more.map(({ key }) => key).join(' '));
}

/** "Won't fit any more", "won't fit". */
export const isAnyMore = ({ source, page }: Sides): boolean =>
  Math.min(source.length, page.length) === 0 && [...source, ...page].map(({ key }) => key).join(' ') === 'any more';

const isQuantity = ({ effect, weak }: WeightyWord): boolean => effect === 'quantifier' && !weak;

/** Whether no quantity but "both" is on one side alone: "to plan and to prepare", "both to plan and to prepare". */
export function isOnlyBoth([here, there]: Weights, { source, page }: Sides): boolean {
  const keys = [
    ...here.filter(isQuantity).map(({ at }) => source[at]?.key),
    ...there.filter(isQuantity).map(({ at }) => page[at]?.key),
  ];
  return keys.length === 1 && keys[0] === 'both';
}

const RATE = /^(?:an?|per|each|every)$/;
const OF_RATE = /^(?:second|minute|hour|day|night|week|month|quarter|year|person|head|child)$/;

/** Whether a word, or a slash between two, says of what a rate is. */
const isRateWritten = (tokens: readonly Token[], gap: string): boolean =>
  tokens.length === 1 ? RATE.test(tokens[0]?.key ?? '') : tokens.length === 0 && gap.includes('/');

/** Whether both say of what a rate is, each with its own word: "3 hours/day", "3 hours each day". */
export function isSameRate({ source: quoted, sourceRange, page: text, pageRange }: Edit, sides: Sides): boolean {
  const { source, page, besideSource, besidePage } = sides;
  // "Every child" and "each child" are no rates.
  const areEach = [...source, ...page].every(({ key }) => /^(?:each|every)$/.test(key));
  return (
    !(areEach && source.length === page.length) &&
    OF_RATE.test(besideSource.behind ?? '') &&
    besideSource.behind === besidePage.behind &&
    isRateWritten(source, gapBefore(quoted, sourceRange.start)) &&
    isRateWritten(page, gapBefore(text, pageRange.start))
  );
}
