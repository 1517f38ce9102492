import { describe, expect, it } from 'vitest';
import { RememberedList } from '../../components/remembered-list.tsx';
import { cutFinding, sameFinding } from './examples.ts';
import { show, wordsOf } from './render.tsx';

const article = {
  url: 'https://courier.example/bridge',
  title: 'Bridge to open, come what may',
  publisher: 'The Valley Courier',
  firstRead: '2024-03-04T10:00:00Z',
  readAt: '2024-03-05T12:00:00Z',
};

describe('what was read before', () => {
  it('is nothing where nothing was', () => {
    expect(show(<RememberedList otherwise={[]} before={[]} />).innerHTML).toBe('');
  });

  it('says when and where words were read otherwise, with both wordings and a link', () => {
    const root = show(<RememberedList otherwise={[{ finding: cutFinding, article }]} before={[]} />);
    expect(wordsOf(root.querySelector('h2'))).toBe('1 passage that you have read otherwise');
    expect(wordsOf(root.querySelector('h3'))).toBe(
      'You read these words otherwise on Tuesday, March 5, 2024, at The Valley Courier.',
    );
    expect([...root.querySelectorAll('.words')].map(wordsOf)).toEqual([
      'We will open the bridge',
      'We will open the bridge if the river falls',
    ]);
    const link = root.querySelector('a');
    expect(wordsOf(link)).toBe('Bridge to open, come what may');
    expect([link?.getAttribute('href'), link?.getAttribute('target')]).toEqual([article.url, '_blank']);
    expect(root.querySelector('details')).toBeNull();
  });

  it('folds what was read in the same words into one line, with where it was read first', () => {
    const root = show(<RememberedList otherwise={[]} before={[{ finding: sameFinding, article }]} />);
    expect(root.querySelector('h2')).toBeNull();
    expect(root.querySelector('details')?.hasAttribute('open')).toBe(false);
    expect(wordsOf(root.querySelector('summary'))).toBe('1 passage that you have read before');
    expect(wordsOf(root.querySelector('li'))).toContain('First read on Monday, March 4, 2024, at The Valley Courier.');
  });

  it('names the site where no outlet is known, and leads to no address that is not on the web', () => {
    const unnamed = { ...article, publisher: null };
    const named = show(<RememberedList otherwise={[{ finding: cutFinding, article: unnamed }]} before={[]} />);
    expect(wordsOf(named.querySelector('h3'))).toContain('at courier.example.');
    const scripted = { ...article, url: 'javascript:alert(1)' };
    const root = show(<RememberedList otherwise={[{ finding: cutFinding, article: scripted }]} before={[]} />);
    expect(root.querySelector('a')).toBeNull();
  });
});
