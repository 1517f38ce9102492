import { expect, it } from 'vitest';
import { printedDate } from '../../../../lib/core/language/time/printed-date.ts';

const LINE = 'Veröffentlicht am 2. März 2026 um 10:30 Uhr';

const behind = (lines: number) => `${'Sie ist offen und bleibt es auch.\n'.repeat(lines)}${LINE}`;

it('reads the date line of a language behind many words that may be beside one', () => {
  expect(printedDate(`Die Brücke\n${LINE}\n\nSie ist offen.`, 'de')).toBe('2026-03-02');
  expect(printedDate(`Die Brücke\n${'um '.repeat(25)}\n${LINE}\n\nSie ist offen.`, 'de')).toBe('2026-03-02');
});

it('looks for it where an article begins, without the words beside it, and no further', () => {
  expect(printedDate(behind(10), 'de')).toBe('2026-03-02');
  expect(printedDate(behind(40), 'de')).toBeNull();
});

it.each([
  ['Updated 4 May 2019\nPublished 3 May 2019', 'en', '2019-05-03'],
  ['Last updated: 4 May 2019', 'en', '2019-05-04'],
  ['Aktualisiert am 4. Mai 2019\nVeröffentlicht am 3. Mai 2019', 'de', '2019-05-03'],
  ['Event: 2 March 2026', 'en', null],
  ['Doors open: 2 March 2026\nPosted: 1 March 2026', 'en', '2026-03-01'],
  ['Published: 3 May 2019 at 10:42', 'en', '2019-05-03'],
])('reads %j as %s', (head, language, date) => {
  expect(printedDate(`The bridge\n${head}\n\nIt is open.`, language)).toBe(date);
});
