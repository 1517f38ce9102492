import { expect, it } from 'vitest';
import { NothingFound } from '../../components/nothing-found.tsx';
import { show, wordsOf } from './render.tsx';

it.each([
  { on: 0, used: 0, heading: 'No claim set is switched on.', more: 'nothing to compare it with' },
  { on: 2, used: 0, heading: 'No claim set is used on news.example.', more: 'took your sets off this site' },
  { on: 2, used: 1, heading: 'Nothing to compare here yet.', more: 'compared with 1 claim set.' },
  { on: 2, used: 2, heading: 'Nothing to compare here yet.', more: 'compared with 2 claim sets.' },
])('with $used of $on sets used it says why nothing was found', ({ heading, more, ...sets }) => {
  const view = show(<NothingFound {...sets} host="news.example" onUseAsSource={() => {}} />);
  expect(wordsOf(view.querySelector('h2'))).toBe(heading);
  expect(wordsOf(view)).toContain(more);
  expect([...view.querySelectorAll('button, a')].map(wordsOf)).toEqual([
    'Use as a source',
    'New source',
    'Choose claim sets',
  ]);
});
