import { describe, expect, it } from 'vitest';
import { badgeText } from '../../lib/extension/badge.ts';

describe('badgeText', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('shows %i as %j', (discrepancies, text) => {
    expect(badgeText(discrepancies)).toBe(text);
  });
});
