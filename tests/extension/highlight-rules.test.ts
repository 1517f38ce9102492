import { expect, it, vi } from 'vitest';
import { limitRules } from '../../lib/extension/highlight-rules.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const RULES = '::highlight(a){color:red}@media print{::highlight(a),::highlight(b){color:black}}';

it('limits the rules of a line to the places, and those of the others to none', () =>
  expect(limitRules(RULES, { line: 'a', selectors: ['article > p', 'x-story'] })).toBe(
    'article > p::highlight(a),x-story::highlight(a){color:red}' +
      '@media print{article > p::highlight(a),x-story::highlight(a),x-nowhere::highlight(b){color:black}}',
  ));

it.each([['*'], ['p{}'], ['a > b > c'], ['p, a'], ['P'], ['']])('does not let %j into a style sheet', (selector) =>
  expect(limitRules(RULES, { line: 'a', selectors: [selector] })).toBe(''),
);

it('does not let the name of a line into a style sheet', () =>
  expect(limitRules(RULES, { line: 'a){} *', selectors: ['p'] })).not.toContain('*'));
