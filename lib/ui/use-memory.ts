import { useEffect, useState } from 'preact/hooks';
import type { MemoryState } from '../protocol/memory-types.ts';
import { callBackground } from '../protocol/messenger.ts';
import { watchPageNews } from '../protocol/page-news.ts';

/** The reading memory, kept up to date; `null` until it is known. */
export function useMemory(): {
  readonly memory: MemoryState | null;
  /** Takes what came of a change. */
  readonly change: (changing: Promise<MemoryState>) => Promise<void>;
  readonly switchMemory: (isOn: boolean) => Promise<void>;
} {
  const [memory, setMemory] = useState<MemoryState | null>(null);
  useEffect(() => {
    const stopped = new AbortController();
    const refresh = async (): Promise<void> => {
      const state = await callBackground('getMemory', undefined);
      if (!stopped.signal.aborted) setMemory(state);
    };
    const look = (): void => void refresh().catch((error: unknown) => console.error('Crossread: the memory', error));
    watchPageNews('memoryChanged', look, stopped.signal);
    look();
    return () => stopped.abort();
  }, []);
  const change = async (changing: Promise<MemoryState>): Promise<void> => setMemory(await changing);
  return { memory, change, switchMemory: (isOn) => change(callBackground('switchMemory', { isOn })) };
}
