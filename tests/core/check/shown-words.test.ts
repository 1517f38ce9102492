import { describe, expect, it } from 'vitest';
import { shownWords } from '../../../lib/core/check/shown-words.ts';
import type { Difference, WordStep } from '../../../lib/core/difference.ts';

const equal: WordStep = { step: 'equal', source: 'the bridge opens', page: 'the bridge opens' };
const cutOf = (source: string): WordStep => ({ step: 'cut', source, page: '' });
const cutAt = (at: 'start' | 'middle' | 'end'): Difference => ({
  kind: 'cut',
  effect: 'condition',
  severity: 'major',
  source: 'if it rains',
  page: '',
  cut: { at, marked: false },
});

const stepsOf = (words: readonly WordStep[], differences: readonly Difference[] = []): string[] =>
  shownWords({ words: [...words], differences: [...differences] } as Parameters<typeof shownWords>[0]).map(
    ({ step }) => step,
  );

describe('the words of a finding', () => {
  const quotedInPart = [cutOf('I said that '), equal, cutOf(' if it rains')];

  it('are fuller in the source around what is quoted in part', () =>
    expect(stepsOf(quotedInPart)).toEqual(['beyond', 'equal', 'beyond']));

  it.each([
    ['start', ['cut', 'equal', 'beyond']],
    ['end', ['beyond', 'equal', 'cut']],
  ] as const)('are cut at the %s where a difference says so', (at, steps) =>
    expect(stepsOf(quotedInPart, [cutAt(at)])).toEqual(steps),
  );

  it('are cut between printed words whatever the differences are', () =>
    expect(stepsOf([equal, cutOf(' if it rains '), equal])).toEqual(['equal', 'cut', 'equal']));

  it('may be none', () => expect(stepsOf([])).toEqual([]));
});
