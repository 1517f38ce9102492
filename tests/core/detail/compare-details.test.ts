import { describe, expect, it } from 'vitest';
import { compareDetails, isOneEdit } from '../../../lib/core/detail/compare-details.ts';
import { findDetails } from '../../../lib/core/detail/find-details.ts';

type Case = readonly [outcome: string, source: string, page: string, sourceDay?: string, pageDay?: string];

/** What is said of the people of two texts. */
function outcomeOf([, source, page, sourceDay, pageDay]: Case): string {
  const said = findDetails({ text: source }, sourceDay ?? null).flatMap((a) =>
    findDetails({ text: page }, pageDay ?? null).flatMap((b) => {
      const compared = compareDetails(a, b);
      if (!compared) return [];
      return compared.relation === 'same' ? 'same' : `${compared.kind}:${compared.severity}`;
    }),
  );
  return said.join(' ') || 'nothing';
}

const CASES: readonly Case[] = [
  [
    'age:major',
    'Maria Lopez, 34, a nurse, was hurt.',
    'Maria Lopez, 43, a nurse, was hurt.',
    '2024-03-05',
    '2024-03-05',
  ],
  [
    'age:major',
    'Maria Lopez, 34, a nurse, was hurt.',
    'The 43-year-old nurse Maria Lopez was hurt.',
    '2024-03-05',
    '2024-03-06',
  ],
  [
    'age:major',
    'Police named the driver as Tom Varga, 41.',
    'The driver, 47-year-old Tom Varga, died.',
    '2024-03-05',
    '2024-03-05',
  ],
  ['age:major', 'Tom Varga (41) drove.', 'Tom Varga, aged 47, drove.', '2024-03-05', '2024-03-05'],
  ['age:minor', 'Maria Lopez, 34, a nurse.', 'Maria Lopez, 36, a nurse.'],
  ['age:minor', 'Maria Lopez, 34, a nurse.', 'Maria Lopez, 35, a nurse.', '2024-03-05', '2024-03-05'],
  ['age:major', 'Ada Moss, a 52-year-old teacher, won.', 'Ada Moss, 25, won.', '2024-03-05', '2024-03-05'],
  ['age:major', 'Ada Moss, 52, won. Moss thanked all.', 'Moss, 25, won.', '2024-03-05', '2024-03-05'],
  ['name:minor', 'Marta Lopez, 34, was hurt.', 'Maria Lopez, 34, was hurt.', '2024-03-05', '2024-03-05'],
  ['name:minor', 'Marta Lopez, 34, was hurt.', 'Marta Lopes, 34, was hurt.', '2024-03-05', '2024-03-05'],
  ['nothing', 'Kristin Dahl, 61, spoke.', 'Kirsten Dahl, 61, spoke.', '2024-03-05', '2024-03-05'],
  ['same', 'Tom Varga, 41, drove.', 'The 41-year-old Tom Varga drove.'],
  ['nothing', 'Maria Lopez, 34, a nurse.', 'Maria Lopez, 35, a nurse.', '2024-03-05', '2024-06-05'],
  ['nothing', 'Maria Lopez, 34, a nurse.', 'Maria Lopez, 44, a nurse.', '2014-03-05', '2024-06-05'],
  ['same', 'Jon Smith, 34, a baker, died.', 'John Smith, 34, a baker, died.', '2024-03-05', '2024-03-05'],
  [
    'same',
    'Ada Lopez, 34, and her son Peter Lopez, 12, were hurt.',
    'Peter Lopez, 12, was hurt.',
    '2024-03-05',
    '2024-03-05',
  ],
  ['nothing', 'Ada Lopez, 34, was hurt.', 'Peter Lopez, 12, was hurt.', '2024-03-05', '2024-03-05'],
  ['nothing', 'Ada Lopez, 34, was hurt.', 'Tom Varga, 41, was hurt.', '2024-03-05', '2024-03-05'],
  ['nothing', 'Route 5, 34, and others are closed.', 'Route 5, 43, and others are closed.', '2024-03-05', '2024-03-05'],
  ['nothing', 'Halden United, 3, Sorn City, 1.', 'Halden United, 2, Sorn City, 1.', '2024-03-05', '2024-03-05'],
  [
    'nothing',
    'In Green Halden, 34 people were hurt.',
    'In Green Halden, 43 people were hurt.',
    '2024-03-05',
    '2024-03-05',
  ],
  ['same', 'Thomas Varga, 41, drove.', 'Tom Varga, 41, drove.', '2024-03-05', '2024-03-05'],
  ['same', 'Tom J. Varga, 41, drove.', 'Tom Varga, 41, drove.', '2024-03-05', '2024-03-05'],
  ['nothing', 'On Monday, March 12, 34 people met.', 'On Monday, March 12, 43 people met.', '2024-03-05', '2024-03-05'],
  ['nothing', 'Velto Bank, 34, fell.', 'Velto Bank, 43, fell.', '2024-03-05', '2024-03-05'],
];

describe('compareDetails', () => {
  it.each(CASES.map((row) => ({ row, name: row.slice(0, 3).join(': ') })))('$name', ({ row }) => {
    expect(outcomeOf(row)).toBe(row[0]);
  });

  it('gives who goes by a family name the full name that the text has', () => {
    const [detail] = findDetails({ text: 'Ada Moss won the race. Moss, 25, thanked all.' }, null);
    expect(detail).toMatchObject({ fullName: 'Ada Moss', years: 25, person: { exact: 'Moss' } });
  });

  it('says nothing of a family name that two people have', () => {
    expect(findDetails({ text: 'Ada Moss and Tom Moss won. Moss, 25, thanked all.' }, null)).toEqual([]);
  });

  it.each([
    ['marta', 'maria', true],
    ['lopez', 'lopes', true],
    ['ann', 'anne', true],
    ['brain', 'brian', true],
    ['maria', 'maria', false],
    ['peter', 'petra', false],
    ['kristin', 'kirsten', false],
  ])('tells whether one letter parts %s and %s', (a, b, isOne) => {
    expect(isOneEdit(a, b)).toBe(isOne);
  });
});
