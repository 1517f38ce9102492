import type { Figure } from '../figure/figure.ts';
import { intervalOf } from '../figure/figure-interval.ts';
import { passage } from '../language/span.ts';

/** Between a share and the number that it is a share of. */
const OF = /^\s*(?:of (?:the|its|their|his|her|all|all the|some|about|nearly) )?$/;

const isShare = ({ value, unit }: Figure): boolean => unit === null && value !== null && value > 0 && value < 1;

/**
 * The numbers that a source gives as a share of another: "half of the 640 passengers" are 320 passengers. Rounded, as
 * nobody is counted in parts. `figures` are those of `text`, in reading order.
 */
export function deriveParts(figures: readonly Figure[], text: string): Figure[] {
  return figures.flatMap((share, i) => {
    const whole = figures[i + 1];
    if (!whole || !isShare(share) || whole.unit !== null || whole.value === null || !Number.isInteger(whole.value))
      return [];
    // "A third of the 900-page report" is a part of one thing.
    if (/\p{N}-\p{L}/u.test(whole.exact)) return [];
    if (whole.comparator !== 'exactly' || !OF.test(text.slice(share.end, whole.start).replace(/^\s+/, ''))) return [];
    const value = Math.round((share.value ?? 0) * whole.value);
    const comparator = share.comparator === 'exactly' ? 'about' : share.comparator;
    return [
      { ...whole, ...passage(text, share.start, whole.end), value, ...intervalOf(value, comparator), comparator },
    ];
  });
}
