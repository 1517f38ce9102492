import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../../lib/core/language/time/day-range.ts';
import { findDocumentDay } from '../../../../lib/core/language/time/document-day.ts';

const read = (text: string, date: string | null = null): string | null => {
  const day = findDocumentDay(text, date);
  return day && isoDay(day.first);
};

describe('findDocumentDay', () => {
  it.each([
    '(Mar 29, 2011 10:42 PM) The bridge is closed.',
    'Bridge closed\n\n(Mar 29, 2011  10:42 PM CDT) The bridge is closed.',
    'Bridge closed\n\nBy Anna Lind\n\nMarch 29, 2011\n\nThe bridge is closed.',
    'Bridge closed\nPublished 29 March 2011\nThe bridge is closed.',
    'Bridge closed\nUpdated: Tuesday, March 29, 2011 at 4:05 p.m.\nThe bridge is closed.',
    'Bridge closed\n2011-03-29\nThe bridge is closed.',
  ])('reads the date line of %j', (text) => expect(read(text)).toBe('2011-03-29'));

  it.each([
    'The bridge was closed on March 29, 2011.',
    'The bridge was closed for good by the council on the night of March 29, 2011, after the flood.',
    'The bridge is closed.',
  ])('finds none in %j', (text) => expect(read(text)).toBeNull());

  it('takes the known date before the printed one', () =>
    expect(read('(Mar 29, 2011) The bridge is closed.', '2011-04-02T10:00:00Z')).toBe('2011-04-02'));
});
