import type { Translate } from './translate.ts';

/** How many claims of each kind a set has. */
interface ClaimCounts {
  readonly quotations: number;
  readonly figures: number;
  /** Dates and ages. */
  readonly told?: number;
}

/** The counts as phrases for a list; dates and ages are named where there are any. */
export const sayClaimCounts = (t: Translate, { quotations, figures, told = 0 }: ClaimCounts): string[] => [
  t('count.quotations', quotations),
  t('count.figures', figures),
  ...(told > 0 ? [t('count.told', told)] : []),
];
