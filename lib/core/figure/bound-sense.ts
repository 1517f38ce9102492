import { ONES, SCALES, TENS } from './number-words.ts';
import type { Token } from './token.ts';

const DURATION = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies))$/;
/**
 * Before "over" and a duration, what takes the duration as its own measure: "for over 20 years", "lasted over an hour".
 * After anything else "over" is "during": "shrank over 20 years".
 */
const TAKES_DURATION =
  /^(?:for|in|of|after|within|with|by|and|or|to|from|until|since|is|was|are|were|be|been|being|well|just|slightly|a|bit|took|take|takes|taken|taking|last|lasts|lasted|lasting|spent|spend|spends|spending|spanning|spans|spanned|served|serves|serving|waited|waits|wait|waiting|ran|runs|run|running|aged|now|already|that|than|has|have|had|,|\(|:|;|—|–|"|“)$/;
/** Verbs that carry something up to a number: it arrived there, and the number is no limit. */
const MOTION =
  /^(?:go|goes|went|going|gone|move|moves|moved|moving|climb|climbs|climbed|climbing|rise|rises|rose|risen|rising|back|way|inch|inches|inched|inching|come|comes|came|coming|push|pushes|pushed|pushing|bring|brings|brought|bringing|take|takes|took|taking|taken|drive|drives|drove|driving|shoot|shoots|shot|jump|jumps|jumped|creep|creeps|crept|creeping|tick|ticks|ticked|bump|bumped|nudge|nudged|edge|edged|edging)$/;

/** "Death Toll Up to 7": a count that has gone up, where the verb is left out. */
const COUNT = /^(?:toll|count|tally|total|number|deaths|cases)$/;

const isNumberWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'digits' ||
    /^(?:an?|half|dozen|dozens|-)$/.test(token.lower) ||
    [ONES, TENS, SCALES].some((words) => words.has(token.lower)));

/** Whether the number that begins at token `i` measures a duration. */
export function isDuration(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (at < i + 5 && isNumberWord(tokens[at])) at++;
  return DURATION.test(tokens[at]?.lower ?? '');
}

/** "Over 20 years of follow-up": whether something is watched during the duration from token `i` on. */
function isWatched(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (at < i + 5 && isNumberWord(tokens[at])) at++;
  return (
    tokens[at + 1]?.lower === 'of' && /^(?:follow|screening|observation|monitoring)$/.test(tokens[at + 2]?.lower ?? '')
  );
}

/** Whether words that look like a bound of the number at token `i` have another sense there. */
export function isOtherSense(tokens: readonly Token[], { at }: { readonly at: number }, i: number): boolean {
  const [word, after, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (word?.lower === 'up' && after?.lower === 'to')
    return [MOTION, COUNT].some((words) => words.test(before?.lower ?? ''));
  if (word?.lower !== 'over' || !isDuration(tokens, i)) return false;
  if (isWatched(tokens, i) || /^(?:the|these|those|their|his|her|its|our)$/.test(after?.lower ?? '')) return true;
  if (at === 0) return false;
  return !TAKES_DURATION.test(before?.lower ?? '');
}
