import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUTTON_LOOKS, type ButtonLook, badgeText, lookOf } from '../../../lib/background/tabs/toolbar-button.ts';
import type { TabState } from '../../../lib/protocol/page-types.ts';

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

describe('the look of the toolbar button', () => {
  it.each<[TabState, ButtonLook]>([
    [{ status: 'checking', discrepancies: 0 }, 'checking'],
    [{ status: 'checked', discrepancies: 0 }, 'nothing'],
    [{ status: 'checked', discrepancies: 3 }, 'differences'],
    [{ status: 'off', discrepancies: 3 }, 'off'],
    [{ status: 'notArticle', discrepancies: 0 }, 'off'],
    [{ status: 'failed', discrepancies: 0 }, 'off'],
  ])('of a tab with %j is "%s"', (state, look) => expect(lookOf(state)).toBe(look));

  it.each(BUTTON_LOOKS.flatMap((look) => [16, 32].map((size) => [look, size])))(
    '"%s" is drawn at %i pixels',
    (look, size) => expect(existsSync(`public/toolbar/${look}-${size}.png`)).toBe(true),
  );
});
