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
