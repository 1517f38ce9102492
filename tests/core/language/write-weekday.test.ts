import { expect, it } from 'vitest';
import { writeWeekday } from '../../../lib/core/language/write-weekday.ts';

const NOW = new Date('2026-11-30T12:00:00');

it.each([
  ['en', 'Saturday, November 28'],
  ['en-GB', 'Saturday 28 November'],
  ['de', 'Samstag, 28. November'],
  ['fr', 'samedi 28 novembre'],
  ['es', 'sábado, 28 de noviembre'],
  ['ar', 'السبت، 28 نوفمبر'],
  ['he', 'יום שבת, 28 בנובמבר'],
])('a day of this year is written in %s without it: %s', (language, written) => {
  expect(writeWeekday('2026-11-28T12:00:00', language, NOW)).toBe(written);
});

it('a day of another year has it', () => {
  expect(writeWeekday('2025-11-28T12:00:00', 'en', NOW)).toBe('Friday, November 28, 2025');
});
