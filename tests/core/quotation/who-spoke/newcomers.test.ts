import { expect, it } from 'vitest';
import { findQuotations } from '../../../../lib/core/quotation/find-quotations.ts';

const WORDS = '“We did exactly as we were told,”';

/** Whom "he" and "she" mean behind a sentence about somebody new; written before the rule, 13 of the first 28 were right. */
it.each([
  ['Carl Voss blamed the contractor. A spokesman for the contractor denied it. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. A spokesman for the contractor, Mill & Sons, denied it. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. A spokesman for Mill & Sons denied it. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. A foreman, who would not be named, denied it. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. One of the men on the site that day laughed. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. The contractor’s lawyer denied it. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. A 34-year-old welder from Troy, Ohio, denied it. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. Another worker at the yard shook his head. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. A man in a red coat shook his head. Q he said.', 'he'],
  ['Ida Holm blamed the contractor. A nurse at the clinic denied it. Q she said.', 'she'],
  ['Carl Voss blamed the contractor. A lawyer for Voss denied it. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. An official close to the talks was gloomy. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. Outside, a driver waited for his turn. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. On Friday a trader in Lorne laughed at the idea. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. The minister was angry. Q he said.', 'Carl Voss'],
  ['Minister Carl Voss blamed the contractor. The minister was angry. Q he said.', 'Carl Voss'],
  ['Carl Voss blamed the contractor. A lawyer by training, Voss was angry. Q he said.', 'Carl Voss'],
  ['Carl Voss blamed the contractor. A spokeswoman declined to comment. Q he said.', 'Carl Voss'],
  ['Ida Holm blamed the contractor. A spokesman declined to comment. Q she said.', 'Ida Holm'],
  ['Carl Voss blamed the contractor. A year later he was angry still. Q he said.', 'Carl Voss'],
  ['Carl Voss blamed the contractor. A contract was torn up. Q he said.', 'Carl Voss'],
  ['Carl Voss blamed the contractor. A report came out in May. Q he said.', 'Carl Voss'],
  ['Carl Voss blamed the contractor. One of the walls fell down in May. Q he said.', 'Carl Voss'],
  ['A lawyer for the firm left early. Carl Voss stayed to the end. Q he said.', 'Carl Voss'],
  ['Carl Voss blamed the contractor. A father of two, he lost his house in May. Q he said.', 'Carl Voss'],
  ['Carl Voss blamed the contractor. As a driver he knew the road well. Q he said.', 'Carl Voss'],
  ['Carl Voss, a farmer, blamed the contractor. A neighbour had warned him of it. Q he said.', 'he'],
  ['A worker was hurt. The man’s brother, Carl Voss, blamed the contractor. Q he said.', 'Carl Voss'],
  ['Carl Voss blamed the contractor. His lawyer was angry. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. His wife was angry. Q she said.', 'she'],
  ['Carl Voss blamed the contractor. His wife was angry. Q he said.', 'Carl Voss'],
  ['Carl Voss blamed the contractor. His boat was gone. Q he said.', 'Carl Voss'],
  ['Ida Holm sued the firm. Her lawyer, Tom Day, was angry. Q he said.', 'Tom Day'],
  ['Carl Voss spoke to a reporter. A reporter asked him about the firm. Q he said.', 'Carl Voss'],
  ['Carl Voss won Ohio. His rival, Ida Holm, won Iowa. Q he said.', 'Carl Voss'],
  ['Carl Voss blamed the contractor. A spokesman for the mayor, Ida Holm, denied it. Q he said.', 'he'],
  ['Carl Voss blamed the contractor. A spokeswoman for the mayor, Tom Day, denied it. Q she said.', 'she'],
])('%s: %s', (text, name) => {
  expect(findQuotations(text.replace('Q', WORDS)).at(-1)?.speaker?.name).toBe(name);
});
