import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../../lib/core/finding/describe-finding.ts';
import type { Finding } from '../../../lib/core/finding/finding.ts';
import type { Difference } from '../../../lib/core/text/difference.ts';
import { exampleFinding } from '../annotation/examples.ts';

const finding = (changes: Partial<Finding>): Finding => exampleFinding('x', 'x', changes);
const difference = (changes: Partial<Difference>): Difference => ({
  kind: 'wording',
  severity: 'minor',
  source: '',
  page: '',
  ...changes,
});
const differs = (...differences: Partial<Difference>[]): string =>
  describeFinding(finding({ differences: differences.map(difference) }));

describe('describeFinding', () => {
  it.each([
    [{ relation: 'same', differences: [] }, 'The page has the source’s words.'],
    [
      { relation: 'same', differences: [], type: 'unquoted' },
      'The page uses the source’s words without quotation marks.',
    ],
    [{ relation: 'same', differences: [], type: 'figure' }, 'The page’s figure agrees with the source.'],
    [
      { relation: 'same', differences: [], notes: ['longer'] },
      'The page quotes more than the source does; the words that both have are the same.',
    ],
    [
      { relation: 'unclear', differences: [], type: 'figure' },
      'Could not tell whether this counts the same thing as the source’s figure.',
    ],
  ] satisfies [Partial<Finding>, string][])('says how %j stands', (changes, sentence) => {
    expect(describeFinding(finding(changes))).toBe(sentence);
  });

  it.each([
    [{ source: 'not' }, 'The page leaves out “not”.'],
    [{ page: 'never' }, 'The page adds “never”.'],
    [{ source: 'will', page: 'may' }, 'The page has “may” where the source has “will”.'],
    [
      { kind: 'cut', source: 'if it rains', cut: { at: 'end', marked: false } },
      'The page leaves out “if it rains” at the end.',
    ],
    [
      { kind: 'cut', source: 'so far', cut: { at: 'middle', marked: true } },
      'The page leaves out “so far” in the middle, and shows that words are missing.',
    ],
    [
      { kind: 'speaker', source: 'Ida Brandt', page: 'Olaf Lind' },
      'The page gives these words to Olaf Lind; the source gives them to Ida Brandt.',
    ],
    [
      { kind: 'counted', source: 'children', page: 'civilians' },
      'The page counts “civilians” where the source counts “children”.',
    ],
  ] satisfies [Partial<Difference>, string][])('names %j', (change, sentence) => {
    expect(differs(change)).toBe(sentence);
  });

  it('names the gravest difference first and says how many more there are', () => {
    expect(differs({ page: 'a' }, { source: 'not', severity: 'major' })).toBe(
      'The page leaves out “not”. One more difference.',
    );
    expect(differs({ page: 'a' }, { page: 'b' }, { page: 'c' })).toBe('The page adds “a”. 2 more differences.');
  });

  it('shortens long passages in the middle and throws on no text', () => {
    expect(differs({ page: 'word '.repeat(100) }).length).toBeLessThan(130);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (page) => differs({ page }).isWellFormed() || !page.isWellFormed()),
    );
  });
});
