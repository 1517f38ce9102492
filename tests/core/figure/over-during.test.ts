import { expect, it } from 'vitest';
import { findFigures } from '../../../lib/core/figure/find-figures.ts';

/** "Over" is more than, or during. Before the rule 4 of these 6 were right. */
it.each([
  ['Over 20 years of follow-up, twelve of them fell ill.', 'exactly'],
  ['Over the three years of screening, twelve of them fell ill.', 'exactly'],
  ['Women fell ill over 20 years of follow-up.', 'exactly'],
  ['Over the 12 weeks, their weight fell.', 'exactly'],
  ['He lived there for over 20 years.', 'over'],
  ['Over 20 years of experience count.', 'over'],
])('%s', (text, comparator) => {
  expect(findFigures(text)[0]?.comparator).toBe(comparator);
});
