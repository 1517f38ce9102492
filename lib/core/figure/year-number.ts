import type { Token } from './token.ts';

const YEAR = /^(?:1\d|2[01])\d\d$/;
/** Years that a text of today speaks of: four digits in this span are a year unless the words say otherwise. */
const RECENT = /^(?:19[2-9]\d|20[0-4]\d)$/;
const BEFORE_YEAR =
  /^(?:in|since|of|by|from|until|till|before|after|during|between|early|late|mid|year|years|circa|around|and|to|summer|spring|autumn|fall|winter|christmas|for|through|pre|post|fiscal|fy|the|back|founded|established|built|born|opened|est)$/;
/** What is counted in thousands without a comma often enough to outweigh the look of a year. */
const COUNTED =
  /^(?:people|persons|men|women|children|deaths|dead|killed|injured|wounded|lives|soldiers|troops|workers|jobs|employees|civilians|hostages|prisoners|refugees|homes|houses|cases|victims|casualties|units|copies|others|more|fans|students|customers|members|police|officers|protesters|votes|words|boxes|shares|seats|points)$/;
const BOUND =
  /^(?:than|about|nearly|almost|roughly|approximately|some|least|most|over|exceeded|surpassed|surpass|surpasses)$/;

/** Whether four digits without a comma, with no unit after them, name a year. */
export function isYear(tokens: readonly Token[], i: number, next: number): boolean {
  const text = tokens[i]?.text ?? '';
  if (!YEAR.test(text) || next !== i + 1) return false;
  const before = tokens[i - 1]?.lower ?? '';
  const after = tokens[next]?.lower ?? '';
  if (BOUND.test(before)) return false;
  if (RECENT.test(text)) return !COUNTED.test(after) || /^(?:in|since|by|until)$/.test(before);
  return BEFORE_YEAR.test(before) && !COUNTED.test(after);
}
