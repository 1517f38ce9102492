import type { Translate } from './translate.ts';

/** How many claims of each kind a set has. */
interface ClaimCounts {
  readonly quotations: number;
  readonly figures: number;
  /** Dates and ages. */
  readonly told?: number;
}

/** The counts as phrases for a list: only of what there is, or that there are no quotations and no figures. */
export function sayClaimCounts(t: Translate, { quotations, figures, told = 0 }: ClaimCounts): string[] {
  const hasNone = quotations + figures + told === 0;
  return [
    ...(quotations > 0 || hasNone ? [t('count.quotations', quotations)] : []),
    ...(figures > 0 || hasNone ? [t('count.figures', figures)] : []),
    ...(told > 0 ? [t('count.told', told)] : []),
  ];
}
