import { expect, it, vi } from 'vitest';
import { limitRules } from '../../lib/extension/highlight-rules.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const RULES = '::highlight(a){color:red}@media print{::highlight(a),::highlight(b){color:black}}';

it('limits every rule to the places', () =>
  expect(limitRules(RULES, ['article > p', 'x-story'])).toBe(
    ':is(article > p, x-story)::highlight(a){color:red}' +
      '@media print{:is(article > p, x-story)::highlight(a),:is(article > p, x-story)::highlight(b){color:black}}',
  ));

it.each([['*'], ['p{}'], ['a > b > c'], ['p, a'], ['P'], ['']])('does not let %j into a style sheet', (selector) =>
  expect(limitRules(RULES, [selector])).toBe(''),
);
