import { expect, it, vi } from 'vitest';
import { writeRules } from '../../../lib/background/tabs/highlight-rules.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

it('writes the rules of each line for its places, on paper too', () =>
  expect(
    writeRules(
      {
        lines: [
          { line: 'text-wavy', selectors: ['article > p', 'x-story'] },
          { line: 'text-flash', selectors: ['p'] },
        ],
      },
      'usual',
    ),
  ).toMatchInlineSnapshot(`
    "article > p::highlight(text-wavy), x-story::highlight(text-wavy) { text-decoration: underline wavy max(2px, 0.11em) rgb(214 31 66) !important }
    @media (forced-colors: active) { article > p::highlight(text-wavy), x-story::highlight(text-wavy) { text-decoration-color: CanvasText !important } }
    @media print { article > p::highlight(text-wavy), x-story::highlight(text-wavy) { background-color: transparent !important; color: inherit !important; text-decoration: none !important } }
    p::highlight(text-flash) { background-color: rgb(240 228 66) !important; color: black !important }
    @media (forced-colors: active) { p::highlight(text-flash) { background-color: Highlight !important; color: HighlightText !important } }
    @media print { p::highlight(text-flash) { background-color: transparent !important; color: inherit !important; text-decoration: none !important } }
    "
  `));

it.each([['*'], ['p{}'], ['a > b > c'], ['p, a'], ['P'], ['']])('does not let %j into a style sheet', (selector) =>
  expect(writeRules({ lines: [{ line: 'text-wavy', selectors: [selector] }] }, 'usual')).toBe(''),
);

it('does not let the name of a line into a style sheet that is none of ours', () =>
  expect(writeRules({ lines: [{ line: 'a){} *', selectors: ['p'] }] }, 'usual')).toBe(''));
