import { describe, expect, it } from 'vitest';
import { SourceList } from '../../components/source-list.tsx';
import { cutFinding } from './examples.ts';
import { show, wordsOf } from './render.tsx';

const [source] = cutFinding.claim.sources;

describe('the sources of a finding', () => {
  it.each([
    [{ page: 12, line: null, time: null }, ' · p. 12'],
    [{ page: 12, line: 4, time: null }, ' · p. 12, line 4'],
    [{ page: null, line: null, time: 872 }, ' · 00:14:32'],
  ])('say where in them the words are: %j', (place, shown) => {
    if (!source) throw new Error('the example has a source');
    expect(wordsOf(show(<SourceList sources={[{ ...source, place }]} />).querySelector('li'))).toMatch(
      new RegExp(`${shown}$`),
    );
  });

  it('say no place where the document shows none', () => {
    expect(wordsOf(show(<SourceList sources={cutFinding.claim.sources} />))).not.toMatch(/p\. \d|line \d/);
  });
});
