import { expect, it } from 'vitest';
import { plainOfMarkup } from '../../../lib/core/source/mail-markup.ts';

it('words of mail that are quoted more deeply than anybody quotes are words all the same', () => {
  const lines = plainOfMarkup('<blockquote>x'.repeat(40_000)).split('\n\n');
  expect(lines).toHaveLength(40_000);
  expect(lines.at(-1)).toMatch(/^(?:> )+x$/);
});
