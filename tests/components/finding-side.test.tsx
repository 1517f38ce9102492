import { describe, expect, it } from 'vitest';
import { FindingSide } from '../../components/finding-side.tsx';
import { cutFinding, sameFinding } from './examples.ts';
import { show, wordsOf } from './render.tsx';

const marked = (root: HTMLElement): string[] => [...root.querySelectorAll('ins, del')].map((mark) => wordsOf(mark));

describe('one side of a finding', () => {
  it('has its own words, those that were cut marked in the source alone, and who is quoted', () => {
    const page = show(<FindingSide finding={cutFinding} side="page" />);
    expect(marked(page)).toEqual([]);
    expect(wordsOf(page.querySelector('figcaption'))).toBe('Ola Brandt');
    const source = show(<FindingSide finding={cutFinding} side="source" />);
    expect(marked(source)).toEqual(['if the river falls']);
    expect(wordsOf(source.querySelector('figcaption.other'))).toBe('Ida Moen');
  });

  it('marks nothing where the two agree in other words', () => {
    const words = [{ step: 'replaced', source: 'over 53,000', page: '53,272' }] as const;
    const root = show(<FindingSide finding={{ ...sameFinding, words }} side="page" />);
    expect(marked(root)).toEqual([]);
    expect(wordsOf(root.querySelector('blockquote'))).toBe('53,272');
  });

  it('shows in grey what the source says beyond the words that are printed', () => {
    const inPart = { ...sameFinding, extent: 'part', words: cutFinding.words } as const;
    const source = show(<FindingSide finding={inPart} side="source" />);
    expect(marked(source)).toEqual([]);
    expect([...source.querySelectorAll('.beyond')].map((grey) => wordsOf(grey))).toEqual(['if the river falls']);
  });

  it('shows the passage itself where there is nothing to compare word by word', () => {
    expect(wordsOf(show(<FindingSide finding={sameFinding} side="page" />).querySelector('blockquote'))).toBe(
      sameFinding.exact,
    );
  });
});
