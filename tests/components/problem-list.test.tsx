import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../components/problem-list.tsx';
import { show, wordsOf } from './render.tsx';

describe('ProblemList', () => {
  it('says where in the file something is wrong, and what to do', () => {
    const list = show(
      <ProblemList
        problems={[
          { path: 'claims[0].speaker', reason: 'noSuchSpeaker', about: 's9', at: { line: 12, column: 5 } },
          { path: '', reason: 'emptyFile' },
        ]}
      />,
    );
    expect([...list.querySelectorAll('li')].map(wordsOf)).toEqual([
      'Line 12, column 5 claims[0].speaker“s9” is not among the speakers. Add it there, or write null.',
      'The file is empty. Choose another one.',
    ]);
  });

  it('lists the first twenty of many and says how many more there are', () => {
    const problems = Array.from({ length: 23 }, (_, i) => ({ path: `claims[${i}].id`, reason: 'missing' as const }));
    const list = show(<ProblemList problems={problems} />);
    expect(list.querySelectorAll('li')).toHaveLength(21);
    expect(wordsOf(list.querySelector('li:last-child'))).toBe('and 3 more');
  });
});
