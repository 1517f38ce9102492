import { describe, expect, it } from 'vitest';
import { sayClaimCounts } from '../../components/claim-counts.ts';
import type { Translate } from '../../components/translate.ts';

const t = ((key: string, count: number) => `${count} ${key}`) as unknown as Translate;

describe('what a set has', () => {
  it.each([
    [{ quotations: 1, figures: 0 }, ['1 count.quotations']],
    [{ quotations: 0, figures: 2 }, ['2 count.figures']],
    [{ quotations: 0, figures: 0, told: 3 }, ['3 count.told']],
    [{ quotations: 4, figures: 5, told: 6 }, ['4 count.quotations', '5 count.figures', '6 count.told']],
    [{ quotations: 0, figures: 0 }, ['0 count.quotations', '0 count.figures']],
  ])('is counted where there is any: %j', (counts, said) => expect(sayClaimCounts(t, counts)).toEqual(said));
});
