/** A birthday is missed, or a date is read a day late. */
const BIRTHDAY = 1;
/** Years that may be between two articles of which one has no date: stories are printed again in the year after. */
const UNDATED: readonly [least: number, most: number] = [0, 1];

/**
 * How grave it is that two texts give one person two ages, so many years apart: minor where both may be right, for all that
 * is known of the years between the texts.
 */
export function ageSeverity(apart: number, between: readonly [least: number, most: number] | null): 'minor' | 'major' {
  const [least, most] = between ?? UNDATED;
  return apart >= least - BIRTHDAY && apart <= most + BIRTHDAY ? 'minor' : 'major';
}
