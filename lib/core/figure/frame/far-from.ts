import type { Token } from '../token.ts';

/** What follows a distance: "21 km *west of* Dorsk", "12 miles *from* Orrin". */
const DIRECTION = /^(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?$/;
const AWAY = /^(?:from|off|outside)$/;
/** Tokens between a place and how far it is: "Hale, (12 miles". */
const MOST_BETWEEN = 2;

/** Whether the words behind a figure measure from somewhere. */
function isFromSomewhere([first, second]: readonly Token[]): boolean {
  const word = first?.lower ?? '';
  return AWAY.test(word) || (DIRECTION.test(word) && second?.lower === 'of');
}

/**
 * The name of the place that is so far from another, right before a distance: "Krasny (21 km west of Dorsk)"; empty where
 * there is none, or where it is no distance.
 */
export function farPlaceOf(before: readonly Token[], behind: readonly Token[]): ReadonlySet<string> {
  if (!isFromSomewhere(behind)) return new Set();
  const last = before.findLastIndex(({ kind }) => kind === 'word');
  if (last < 0 || before.length - 1 - last > MOST_BETWEEN) return new Set();
  const first = before.findLastIndex(({ text }, i) => i <= last && !/^\p{Lu}/u.test(text));
  return new Set(before.slice(first + 1, last + 1).map(({ lower }) => lower));
}
