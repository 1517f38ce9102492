import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWords } from '../../components/merge-words.ts';
import type { WordStep } from '../../lib/core/difference.ts';

const shown = (...words: WordStep[]): string =>
  mergeWords(words)
    .map(({ look, text }) => (look === 'plain' ? text : `<${look}>${text}</>`))
    .join('');

describe('mergeWords', () => {
  it.each<[string, WordStep[]]>([
    [
      'at once, <cut>if we can</>',
      [
        { step: 'equal', source: 'at once', page: 'at once,' },
        { step: 'cut', source: ' if we can', page: '' },
      ],
    ],
    [
      'the <inserted>duty</> <removed>will</> to act',
      [
        { step: 'equal', source: 'the ', page: 'the ' },
        { step: 'replaced', source: 'will ', page: 'duty ' },
        { step: 'equal', source: 'to act', page: 'to act' },
      ],
    ],
    [
      'will <removed>not</> rise.',
      [
        { step: 'equal', source: 'will ', page: 'will ' },
        { step: 'removed', source: 'not ', page: '' },
        { step: 'equal', source: 'rise', page: 'rise' },
        { step: 'cosmetic', source: ',', page: '.' },
      ],
    ],
  ])('reads %j', (expected, words) => {
    expect(shown(...words)).toBe(expected);
  });

  it('shortens a long cut in the middle', () => {
    const text = shown({ step: 'cut', source: Array.from({ length: 80 }, (_, i) => `word${i}`).join(' '), page: '' });
    expect(text).toContain('word9 […] word70');
  });

  it('never runs two looks together, and loses no word of the page', () => {
    const step = fc.constantFrom<WordStep['step']>('equal', 'inserted', 'removed', 'replaced', 'cut', 'beyond');
    const words = fc.array(fc.record({ step, source: fc.string(), page: fc.string() }));
    fc.assert(
      fc.property(words, (steps) => {
        const merged = mergeWords(steps);
        for (const { text } of merged) expect(text === ' ' || text === text.trim()).toBe(true);
        const page = steps.flatMap((s) => (s.step === 'removed' || s.step === 'cut' ? [] : s.page)).join('');
        const kept = merged.flatMap(({ look, text }) => (look === 'removed' || look === 'cut' ? [] : text)).join('');
        expect(kept.replace(/\s/gu, '')).toBe(page.replace(/\s/gu, ''));
      }),
    );
  });
});
