import { describe, expect, it } from 'vitest';
import { compareQuotation } from '../../../../lib/core/quotation/compare-quotation.ts';

const effectsOf = (source: string, page: string): string[] =>
  compareQuotation({ source, page: [page], isSameSpeaker: true }).differences.map((difference) =>
    'effect' in difference ? `${difference.severity} ${difference.effect}` : difference.kind,
  );

describe('what a difference touches', () => {
  it.each<[source: string, page: string, effect: string]>([
    [
      'We drove for an hour and then the engine died on us.',
      'We drove down Route 12 for an hour and then the engine died on us.',
      'minor name',
    ],
    [
      'We waited at Gate 40 until the doors were opened by a guard.',
      'We waited until the doors were opened by a guard.',
      'minor name',
    ],
    [
      'The house was built by my father with his own two hands.',
      'The house was built in 1967 by my father with his own two hands.',
      'minor number',
    ],
    [
      'The roof is sound, and I think the walls are older than the church.',
      'The roof is sound, and the walls are older than the church.',
      'minor modality',
    ],
    [
      'He was here at noon and the gate was locked behind him.',
      'He was here at noon and we believe that the gate was locked behind him.',
      'minor modality',
    ],
    [
      'This was the second worst storm that I have seen on the coast.',
      'This was the worst storm that I have seen on the coast.',
      'major number',
    ],
    [
      'We went to the second protest because the law was bad for us.',
      'We went to the protest because the law was bad for us.',
      'minor other',
    ],
    [
      'He is the fourth richest man in the valley and never pays.',
      'He is the third richest man in the valley and never pays.',
      'major number',
    ],
  ])('%s / %s: %s', (source, page, effect) => {
    expect(effectsOf(source, page)).toEqual([effect]);
    const [severity = ''] = effect.split(' ');
    expect(effectsOf(page, source).map((other) => other.split(' ')[0])).toEqual([severity]);
  });
});

it.each([
  ['You are a better judge of that than I.', 'You are a better judge of that than I am.'],
  ['Nobody in the yard works as hard as she.', 'Nobody in the yard works as hard as she does.'],
])('what a comparison has in full is no more of what was said: %s / %s', (source, page) => {
  expect(compareQuotation({ source, page: [page], isSameSpeaker: true })).toMatchObject({
    relation: 'same',
    notes: [],
  });
});

it('what is set off and only says so once more may be left out', () => {
  const source = 'I take the blame, all of it, and I will pay for the boat in the spring.';
  const page = ['I take the blame … and I will pay for the boat in the spring.'];
  expect(compareQuotation({ source, page, isSameSpeaker: true }).relation).toBe('same');
});

it.each([
  ['We lost the herd, all but two, in a single night of snow.', 'We lost the herd … in a single night of snow.'],
  ['The boats, each except the oldest, were safe in the harbour.', 'The boats … were safe in the harbour.'],
])('what is set off and leaves some out may not: %s / %s', (source, page) => {
  expect(compareQuotation({ source, page: [page], isSameSpeaker: true })).toMatchObject({
    relation: 'differs',
    severity: 'major',
  });
});
