import { describe, expect, it } from 'vitest';
import { compareQuotation } from '../../../../lib/core/quotation/compare-quotation.ts';

type Reading = readonly [when: string, outcome: string];

/** The readings of both sides where a condition is turned round. */
function read(source: string, page: string): readonly [Reading, Reading] | null {
  const { differences } = compareQuotation({ source, page: [page], isSameSpeaker: true });
  const readings = differences.flatMap((difference) =>
    'readings' in difference ? (difference.readings ?? []) : [],
  )[0];
  return readings
    ? [
        [readings.source.when, readings.source.outcome],
        [readings.page.when, readings.page.outcome],
      ]
    : null;
}

describe('a negation that is put into another clause', () => {
  it.each<[string, string, readonly [Reading, Reading]]>([
    [
      'To pass this bill would increase the risk of fire in the hills.',
      'If they don’t pass this bill, it would increase the risk of fire in the hills.',
      [
        ['To pass this bill', 'would increase the risk of fire in the hills'],
        ['If they don’t pass this bill', 'it would increase the risk of fire in the hills'],
      ],
    ],
    [
      'If we close the mill, the town will lose its heart.',
      'If we don’t close the mill, the town will lose its heart.',
      [
        ['If we close the mill', 'the town will lose its heart'],
        ['If we don’t close the mill', 'the town will lose its heart'],
      ],
    ],
    [
      'The price of bread would rise if we raised the tax.',
      'The price of bread would rise if we never raised the tax.',
      [
        ['if we raised the tax', 'The price of bread would rise'],
        ['if we never raised the tax', 'The price of bread would rise'],
      ],
    ],
    [
      'Not to pay the crews would be a mistake of the first order.',
      'To pay the crews would be a mistake of the first order.',
      [
        ['Not to pay the crews', 'would be a mistake of the first order'],
        ['To pay the crews', 'would be a mistake of the first order'],
      ],
    ],
    [
      'Without the new pumps, the valley will flood every spring.',
      'With the new pumps, the valley will flood every spring.',
      [
        ['Without the new pumps', 'the valley will flood every spring'],
        ['With the new pumps', 'the valley will flood every spring'],
      ],
    ],
    [
      'When the wardens are armed, people get hurt in the park.',
      'When the wardens are not armed, people get hurt in the park.',
      [
        ['When the wardens are armed', 'people get hurt in the park'],
        ['When the wardens are not armed', 'people get hurt in the park'],
      ],
    ],
    [
      'Failing to vaccinate the herd could ruin this county.',
      'Vaccinating the herd could ruin this county.',
      [
        ['Failing to vaccinate the herd', 'could ruin this county'],
        ['Vaccinating the herd', 'could ruin this county'],
      ],
    ],
    [
      'The bank will call in the loan unless we sell the yard.',
      'The bank will call in the loan if we sell the yard.',
      [
        ['unless we sell the yard', 'The bank will call in the loan'],
        ['if we sell the yard', 'The bank will call in the loan'],
      ],
    ],
  ])('%s | %s', (source, page, expected) => {
    expect(read(source, page)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['The army will not leave the valley this year.', 'The army will surely leave the valley this year.'],
    ['If we close the mill, the town will lose its heart.', 'If we close the mill, the town will lose its shops.'],
    ['If we close the mill, the town will lose its heart.', 'If we close the mill, the town will not lose its heart.'],
    ['To pass this bill would increase the risk of fire.', 'To pass this bill would increase the risk of fire.'],
    ['I went to town to buy a lamp for the hall.', 'I never went to town to buy a lamp for the hall.'],
  ])('has no two readings: %s | %s', (source, page) => {
    expect(read(source, page)).toBeNull();
  });
});
