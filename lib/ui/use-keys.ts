import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** A keyboard command with the key it has now. */
export interface Key {
  readonly name: string;
  /** In the language of the messages. */
  readonly description: string;
  /** As the browser writes it ("Alt+Shift+N"); empty without one. */
  readonly shortcut: string;
}

/** What Firefox alone has. */
interface KeyNews {
  readonly onChanged?: { addListener(listener: () => void): void; removeListener(listener: () => void): void };
}

/** What a browser without keys to give, as on a phone, does not have. */
const keysOfBrowser = ({ commands }: Partial<typeof browser> = browser) => commands;

/** Whether this browser gives keys to commands. */
export const hasKeys = (): boolean => keysOfBrowser() !== undefined;

/** The keyboard commands as they are, also after they were changed in the browser's settings. */
export function useKeys(): readonly Key[] {
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    const stopped = new AbortController();
    const given = keysOfBrowser();
    if (!given) return undefined;
    const read = async (): Promise<void> => {
      const commands = await given.getAll();
      if (stopped.signal.aborted) return;
      setKeys(
        commands
          .filter(({ description }) => description)
          .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut })),
      );
    };
    const readAgain = (): void => void read();
    const { onChanged } = given as unknown as KeyNews;
    onChanged?.addListener(readAgain);
    stopped.signal.addEventListener('abort', () => onChanged?.removeListener(readAgain));
    // Chrome tells nobody, but its settings are in another tab.
    document.addEventListener('visibilitychange', readAgain, stopped);
    readAgain();
    return () => stopped.abort();
  }, []);
  return keys;
}
