import { expect, it } from 'vitest';
import { compareQuotation } from '../../../../lib/core/quotation/compare-quotation.ts';

/** What one side asks and the other says: written before the rule, when 5 of 10 were right. */
it.each([
  [
    'unclear',
    'Nobody in this village wants the wind farm on the hill.',
    'Everybody in this village knows who wants the wind farm.',
  ],
  ['unclear', 'Nobody here sold the boats to the port.', 'Everybody here asked who sold the boats to the port.'],
  ['unclear', 'All of us voted for the strike in May.', 'None of us knows why they voted for the strike in May.'],
  ['unclear', 'Everyone in the hall saw the letter.', 'Nobody in the hall told us who saw the letter.'],
  ['unclear', 'No one at the school closed the gate.', 'Everyone at the school wondered who closed the gate.'],
  ['differs', 'Nobody in this village wants the wind farm.', 'Everybody in this village wants the wind farm.'],
  [
    'differs',
    'Nobody knows who wants the wind farm on the hill.',
    'Everybody knows who wants the wind farm on the hill.',
  ],
  [
    'differs',
    'They know who wants the wind farm on the hill.',
    'They do not know who wants the wind farm on the hill.',
  ],
  ['differs', 'Nobody asked us whether we had seen the letter.', 'They asked us whether we had seen the letter.'],
  ['same', 'We know why the board closed the pool in May.', 'The board closed the pool in May.'],
])('is %s: %s / %s', (relation, source, page) => {
  expect(compareQuotation({ source, page: [page], around: ['', ''] }).relation).toBe(relation);
});
