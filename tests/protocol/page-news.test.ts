import { expect, it, vi } from 'vitest';
import { tellPages, watchPageNews } from '../../lib/protocol/page-news.ts';

const listeners = vi.hoisted(() => new Set<(message: unknown) => unknown>());

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      onMessage: {
        addListener: (listener: (message: unknown) => unknown) => listeners.add(listener),
        removeListener: (listener: (message: unknown) => unknown) => listeners.delete(listener),
      },
      sendMessage: (message: unknown) => {
        if (listeners.size === 0) return Promise.reject(new Error('Receiving end does not exist.'));
        for (const listen of listeners) listen(message);
        return Promise.resolve();
      },
    },
  },
}));

it('a page hears of what it watches until it stops, and of nothing else', async () => {
  const onChange = vi.fn<() => void>();
  const stopped = new AbortController();
  watchPageNews('annotationsChanged', onChange, stopped.signal);
  await tellPages('annotationsChanged');
  await tellPages('appearanceChanged');
  for (const listen of listeners) listen({ to: 'background', call: 'listTags' });
  expect(onChange).toHaveBeenCalledTimes(1);
  stopped.abort();
  await tellPages('annotationsChanged');
  expect(onChange).toHaveBeenCalledTimes(1);
});
