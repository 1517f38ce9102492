import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookSheetOf, showLook } from '../../lib/ui/look-sheet.ts';

class Sheet {
  rules = '';
  replaceSync(rules: string): void {
    this.rules = rules;
  }
}

const openPage = (): Document => ({ adoptedStyleSheets: [] }) as unknown as Document;
const rulesOf = ({ adoptedStyleSheets }: Document): string[] =>
  (adoptedStyleSheets as unknown as Sheet[]).map(({ rules }) => rules);

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('CSSStyleSheet', Sheet);
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('gives a page the look that the page before had, until it is told its own', () => {
  const first = openPage();
  lookSheetOf(first);
  expect(rulesOf(first)).toEqual(['']);
  showLook(first, ':root{font-size:115%}');
  expect(rulesOf(first)).toEqual([':root{font-size:115%}']);

  const next = openPage();
  lookSheetOf(next);
  expect(rulesOf(next)).toEqual([':root{font-size:115%}']);
  showLook(next, '');
  expect(rulesOf(next)).toEqual(['']);
});
