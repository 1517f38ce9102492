import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BUTTON_LOOKS,
  type ButtonLook,
  badgeText,
  lookOf,
  showOnButton,
  signalOnButton,
} from '../../../lib/background/tabs/toolbar-button.ts';
import type { TabState } from '../../../lib/protocol/page-types.ts';

async function nothing(): Promise<void> {}

/** A toolbar button whose every call takes a turn, as in a browser. */
const button = vi.hoisted(() => {
  const state = { text: '' };
  const action = {
    getBadgeText: async (): Promise<string> => state.text,
    setBadgeText: async ({ text }: { readonly text: string }): Promise<void> => {
      state.text = text;
    },
    setIcon: nothing,
    setTitle: nothing,
    setBadgeBackgroundColor: nothing,
    setBadgeTextColor: nothing,
  };
  return { state, action };
});

vi.mock('wxt/browser', () => ({ browser: { action: button.action } }));
vi.mock('../../../lib/locale/translate.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../lib/background/storage/choices.ts', () => ({ readSite: async () => ({}) }));
vi.mock('../../../lib/protocol/tab-report.ts', () => ({
  readReport: async () => ({ status: 'checked', findings: [], sourceOf: [] }),
}));

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

describe('a signal on the button', () => {
  const TAB = 7;
  const differing: TabState = { status: 'checked', discrepancies: 5 };

  beforeEach(() => {
    vi.useFakeTimers();
    button.state.text = '';
  });

  afterEach(() => vi.useRealTimers());

  it('outlasts a state that was about to be shown, and gives way to the state in the end', async () => {
    const shown = showOnButton(TAB, differing);
    await Promise.all([signalOnButton(TAB, true), shown]);
    expect(button.state.text).toBe('✓');
    await showOnButton(TAB, differing);
    expect(button.state.text).toBe('✓');
    await vi.runAllTimersAsync();
    expect(button.state.text).toBe('');
  });
});
