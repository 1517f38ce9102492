import { ThreadTime } from './thread-time.ts';
import { yieldToPage } from './yield-to-page.ts';

/** How work is cut up. */
export interface SliceOptions {
  /** Milliseconds after which the page gets its turn. */
  readonly sliceLength?: number;
  readonly signal?: AbortSignal;
  /** Goes on while the tab is hidden; without it the work waits until somebody looks. */
  readonly evenHidden?: boolean;
  /** Is told what the slices take. */
  readonly time?: ThreadTime;
}

/** Leaves room below the 8 ms that a slice may take for the step under way when the time is up. */
const SLICE_LENGTH = 5;

const becomesVisible = (signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (): void => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', settle);
      resolve();
    };
    document.addEventListener('visibilitychange', settle, signal ? { signal } : {});
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

function runSlice<T>(steps: Generator<unknown, T>, sliceLength: number): IteratorResult<unknown, T> {
  const end = performance.now() + sliceLength;
  let step = steps.next();
  while (!step.done && performance.now() < end) step = steps.next();
  return step;
}

/**
 * Runs a generator to its end in short slices, letting the page go on between them, and by default not at all while
 * the tab is hidden. Whatever goes on when it is called comes to its end first. Rejects with the signal's reason when
 * that aborts.
 */
export async function runInSlices<T>(steps: Generator<unknown, T>, options: SliceOptions = {}): Promise<T> {
  const { sliceLength = SLICE_LENGTH, signal, evenHidden = false, time = new ThreadTime() } = options;
  for (;;) {
    await yieldToPage();
    if (document.hidden && !evenHidden) await becomesVisible(signal);
    signal?.throwIfAborted();
    const step = time.spend(() => runSlice(steps, sliceLength));
    if (step.done) return step.value;
  }
}
