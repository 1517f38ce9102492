import type { Token } from '../token.ts';
import type { TokenRange } from './clause-span.ts';
import type { FigureRole } from './frame.ts';

/** Words between a number and the word that gives it its role. */
export const BOUND =
  /^(?:about|around|nearly|almost|some|roughly|approximately|over|under|more|less|fewer|than|at|least|most|up|only|just|a|an|as|many|much|the|no|below|above|exactly|between|close|of|[$€£~<>])$/;

/** Words that make a change of the number after them. */
export const CHANGE =
  /^(?:up|down|by|rose|rise|rises|risen|fell|fall|falls|fallen|gained|gains|gain|lost|jumped|jumps|dropped|drops|grew|grows|climbed|climbs|slid|sank|soared|surged|plunged|shed|declined|increased|decreased|dipped|shrank|advanced|added|another|additional)$/;

const FROM = /^(?:from|compared|versus|vs|against)$/;

const CHANGE_AFTER = /^(?:higher|lower|increase|rise|jump|gain|drop|fall|decline|growth|cut|decrease|more)$/;

/** "Picked up 312 people", "made up 30 percent": the verb and its particle are one word. */
const PARTICLE = /^(?:up|down)$/;
const OF_PARTICLE =
  /^(?:pick|round|make|made|set|buy|bought|take|took|give|gave|blow|blew|hold|held|line|lock|turn|sign|call|gun|shoot|shot|tear|tore|shut|close|knock|burn|pull|wash)(?:s|ed|d|ing|ting|ning)?$/;
const POINTS = /^(?:%|percent|points?|basis|p|pence|cents?)$/;
/** "Shed 8,400 jobs": they are cut, and no level is lower by them. */
const JOBS = /^(?:jobs|posts|positions|workers|employees|staff|roles)$/;

/** Whether what looks like a change at token `i` is none. */
function isNoChange(tokens: readonly Token[], i: number, next: number): boolean {
  const { lower = '' } = tokens[i] ?? {};
  const isCounted = (noun: RegExp): boolean =>
    tokens.slice(Math.max(0, next - 1), next + 1).some((token) => noun.test(token.lower));
  if (lower === 'shed') return isCounted(JOBS);
  // "Closed down 82" is a change all the same.
  const hasNoun = tokens[next - 1]?.kind === 'word' && !isCounted(POINTS);
  return hasNoun && PARTICLE.test(lower) && OF_PARTICLE.test(tokens[i - 1]?.lower ?? '');
}

/** How far before the number the word that gives it its role is. */
const ROLE_REACH = 6;

/** The role of a number in its clause, by the word that governs it. */
export function roleOf(tokens: readonly Token[], { first, next }: TokenRange): FigureRole {
  if (CHANGE_AFTER.test(tokens[next]?.lower ?? '')) return 'change';
  if (tokens[first - 1]?.lower === 'but' && tokens[first - 2]?.lower === 'all') return 'rest';
  for (let i = first - 1; i >= Math.max(0, first - ROLE_REACH); i--) {
    const word = tokens[i]?.lower ?? '';
    if (FROM.test(word) || (word === 'with' && tokens[i - 1]?.lower === 'compared')) return 'from';
    if (word === 'to' || word === 'at') return 'level';
    if (isNoChange(tokens, i, next)) return 'level';
    if (CHANGE.test(word) && !(word === 'up' && tokens[i + 1]?.lower === 'to')) return 'change';
    if (!BOUND.test(word)) return 'level';
  }
  return 'level';
}
