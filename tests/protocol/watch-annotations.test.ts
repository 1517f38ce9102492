import { expect, it, vi } from 'vitest';
import { tellAnnotationsChanged, watchAnnotations } from '../../lib/protocol/watch-annotations.ts';

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

it('watchAnnotations hears of changes until it is told to stop, and of nothing else', async () => {
  const onChange = vi.fn<() => void>();
  const stopped = new AbortController();
  watchAnnotations(onChange, stopped.signal);
  await tellAnnotationsChanged();
  for (const listen of listeners) listen({ to: 'background', call: 'listTags' });
  expect(onChange).toHaveBeenCalledTimes(1);
  stopped.abort();
  await tellAnnotationsChanged();
  expect(onChange).toHaveBeenCalledTimes(1);
});
