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
    if (CHANGE.test(word) && !(word === 'up' && tokens[i + 1]?.lower === 'to')) return 'change';
    if (!BOUND.test(word)) return 'level';
  }
  return 'level';
}
