import { afterEach, expect, it, vi } from 'vitest';
import { ChunkedList } from '../../components/chunked-list.tsx';
import { show } from './render.tsx';

/** Nothing is near what is seen, as far as this one says. */
class FarAway {
  readonly #say: (entries: readonly { readonly isIntersecting: boolean }[]) => void;

  constructor(say: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    this.#say = say;
  }

  observe(element: object): void {
    Object.assign(element, { getBoundingClientRect: () => ({ height: 300 }) });
    this.#say([{ isIntersecting: false }]);
  }

  disconnect(): void {}
}

/** How many rows of a list of so many are drawn once it is out of sight. */
async function drawnOf(count: number): Promise<number> {
  vi.stubGlobal('IntersectionObserver', FarAway);
  const items = Array.from({ length: count }, (_, i) => i);
  const root = show(<ChunkedList items={items} rowHeight={5} render={(i) => <p key={i}>{i}</p>} />);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return root.querySelectorAll('p').length;
}

afterEach(() => vi.unstubAllGlobals());

it('keeps a short list whole where it is out of sight, and of a long one draws nothing there', async () => {
  expect(await drawnOf(30)).toBe(30);
  expect(await drawnOf(31)).toBe(0);
});
