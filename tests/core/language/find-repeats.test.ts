import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRepeats } from '../../../lib/core/language/find-repeats.ts';

const BODY = '“We will not wait for the next ship,” the harbour master said.';

test.each([
  ['its own words with other marks', 'We will not wait for the next ship', 1],
  ['in capitals', 'WE WILL NOT WAIT FOR THE NEXT SHIP', 1],
  ['words over a line break', 'We will not wait\nfor the next ship', 1],
  ['with the speaker in a block of its own', 'We will not wait for the next ship\n\nThe harbour master', 1],
  ['other words', 'We will wait for the next ship', 0],
  ['too few words', 'The next ship', 0],
])('a pull quote of %s', (_, quote, repeats) => {
  const text = `${BODY}\n\n${quote}\n\nThe ferries run again on Monday.`;
  const start = BODY.length + 2;
  const found = findRepeats(text, [{ start, end: start + quote.length }]);
  expect(found).toHaveLength(repeats);
  for (const span of found) expect(span.start).toBe(start);
});

test('nothing is a repeat of itself, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(200), fc.nat(200), (text, a, b) => {
      const [start = 0, end = 0] = [Math.min(a, text.length), Math.min(b, text.length)].sort((x, y) => x - y);
      findRepeats(text, [{ start, end }]);
      expect(findRepeats(text, [{ start: 0, end: text.indexOf('\n\n') < 0 ? text.length : 0 }])).toEqual([]);
    }),
  );
});
