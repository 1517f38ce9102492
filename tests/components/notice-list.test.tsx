import { describe, expect, it } from 'vitest';
import { NoticeList } from '../../components/notice-list.tsx';
import { show, wordsOf } from './render.tsx';

const view = (notices: readonly string[], isRoomy = false): HTMLElement =>
  show(<NoticeList notices={notices} isRoomy={isRoomy} />);

describe('what limits a check', () => {
  it('is nothing on most pages', () => {
    expect(wordsOf(view([]))).toBe('');
  });

  it('is said at once when it is one thing', () => {
    const root = view(['Too large.'], true);
    expect(wordsOf(root)).toBe('Too large.');
    expect(root.querySelector('details')).toBeNull();
  });

  it('is one line that opens when it is one thing above a list', () => {
    expect(wordsOf(view(['Too large.']).querySelector('details:not([open]) > summary'))).toBe('Too large.');
  });

  it.each([true, false])('is counted when it is several, and open where there is room (%s)', (isRoomy) => {
    const root = view(['Too large.', 'Partly closed.'], isRoomy);
    expect(wordsOf(root.querySelector('summary') as HTMLElement)).toBe('2 things to know about this check');
    expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Too large.',
      'Partly closed.',
    ]);
    expect(root.querySelector('details')?.hasAttribute('open')).toBe(isRoomy);
  });
});
