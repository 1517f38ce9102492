import { afterAll, expect, it, vi } from 'vitest';
import { StoryChunk } from '../../entrypoints/compare/story-chunk.tsx';
import type { ComparedArticle } from '../../lib/core/check/compare-articles.ts';
import { compareStorySteps } from '../../lib/core/check/compare-story.ts';
import type { StoryWords } from '../../lib/core/exchange/write/story-words.ts';
import { runToEnd } from '../../lib/core/run-to-end.ts';
import { show, wordsOf } from './render.tsx';

type Look = (entries: readonly { readonly isIntersecting: boolean; readonly boundingClientRect: object }[]) => void;

function article(title: string, words: string): ComparedArticle {
  const document = { id: 'd1', title, publisher: null, url: null, date: null, opening: title, sha256: '0'.repeat(64) };
  return { document, text: `${title}\n\n“${words},” said Ida Moen, the mayor.`, language: 'en', date: null };
}

const ARTICLES = [
  article('One', 'We will close the bridge on Monday unless the cables are replaced'),
  article('Two', 'We will not close the bridge on Monday unless the cables are replaced'),
];
const COLUMNS = ['One', 'Two'].map((title) => ({ title, publisher: null, date: null, day: null, url: null }));
const WORDS = { absent: 'Not there', relations: {}, told: 'told', base: 'base' } as StoryWords;

afterAll(() => vi.unstubAllGlobals());

it('draws the rows that are near to being seen, and keeps those of which one is opened', async () => {
  let look: Look | undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(onLook: Look) {
        look = onLook;
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('requestAnimationFrame', setImmediate);
  const { rows } = runToEnd(compareStorySteps(ARTICLES));
  const view = show(
    <table>
      <StoryChunk rows={rows} columns={COLUMNS} words={WORDS} />
    </table>,
  );
  const comes = async (isIntersecting: boolean): Promise<string> => {
    look?.([{ isIntersecting, boundingClientRect: { height: 120 } }]);
    await new Promise((resolve) => setTimeout(resolve));
    return wordsOf(view);
  };
  await vi.waitFor(() => expect(look).toBeDefined());
  expect(await comes(true)).toContain('We will not close');
  expect(await comes(false)).toBe('');
  await comes(true);
  view.querySelector<HTMLElement>('button.how')?.click();
  await vi.waitFor(() => expect(view.querySelectorAll('tr.opened')).toHaveLength(1));
  expect(await comes(false)).toContain('We will not close');
  expect(view.querySelectorAll('tr.opened')).toHaveLength(1);
});

it('draws one chunk a frame, and none that has gone before its turn', async () => {
  const looks: Look[] = [];
  const frames: (() => void)[] = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(onLook: Look) {
        looks.push(onLook);
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  const { rows } = runToEnd(compareStorySteps(ARTICLES));
  const view = show(
    <table>
      {[1, 2, 3].map((key) => (
        <StoryChunk key={key} rows={rows} columns={COLUMNS} words={WORDS} />
      ))}
    </table>,
  );
  const tell = (look: Look | undefined, isIntersecting: boolean): void =>
    look?.([{ isIntersecting, boundingClientRect: { height: 120 } }]);
  const drawnAfterFrame = async (): Promise<number> => {
    frames.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
    return view.querySelectorAll('blockquote').length / 2;
  };
  await vi.waitFor(() => expect(looks).toHaveLength(3));
  for (const look of looks) tell(look, true);
  tell(looks[1], false);
  expect(await drawnAfterFrame()).toBe(1);
  expect(await drawnAfterFrame()).toBe(2);
  expect(await drawnAfterFrame()).toBe(2);
  expect(frames).toEqual([]);
});
