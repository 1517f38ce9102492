import { expect, it } from 'vitest';
import { JudgedAgain } from '../../components/judged-again.tsx';
import { cutFinding, sameFinding } from './examples.ts';
import { show, wordsOf } from './render.tsx';

it('says what a kept finding was and what it is now', () => {
  const root = show(<JudgedAgain before={cutFinding} now={{ ...sameFinding, extent: 'part' }} />);
  expect(wordsOf(root)).toBe('When you annotated it: a major difference. Now: the same, in part.');
});

it('says nothing of one that is judged as before', () => {
  expect(wordsOf(show(<JudgedAgain before={cutFinding} now={{ ...cutFinding, start: 3 }} />))).toBe('');
});
