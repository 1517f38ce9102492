import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { callBackground } from '../protocol/messenger.ts';
import { isAllowedOn } from '../protocol/page-access.ts';
import type { Reading, ReadingMode } from '../settings/reading.ts';
import { askForSites, chooseReading, findShut } from './choose-reading.ts';

/** Which pages are to be read without being asked, and what the browser lets us read of that. */
export interface ReadingNow {
  readonly reading: Reading;
  /** The choice that holds; `none` while all news pages are to be read and the browser does not let us. */
  readonly mode: ReadingMode | 'none';
  /** Hosts that were chosen and that the browser does not let us read. */
  readonly shut: readonly string[];
}

async function readNow(): Promise<ReadingNow> {
  const [reading, isAllowed] = await Promise.all([callBackground('getReading', undefined), isAllowedOn(undefined)]);
  const { mode, sites, always } = reading;
  // Where every news page is to be read, one question stands for all of them.
  const shut = mode === 'all' ? [] : await findShut([...new Set([...sites, ...always])].sort());
  return { reading, mode: mode === 'all' && !isAllowed ? 'none' : mode, shut };
}

/** The choice of what is read automatically, kept up to date; `now` is `null` until it is known. */
export function useReading(): {
  readonly now: ReadingNow | null;
  /** Whether the browser has refused what was asked last. */
  readonly isRefused: boolean;
  readonly refresh: () => void;
  /** To be called straight on the click, as is the next. */
  readonly choose: (mode: ReadingMode) => void;
  /** Asks the browser again for the sites that are shut. */
  readonly askAgain: () => void;
} {
  const [now, setNow] = useState<ReadingNow | null>(null);
  const [isRefused, setRefused] = useState(false);
  const refresh = (): void => {
    readNow().then(setNow, (error: unknown) => console.error('Crossread: what is to be read', error));
  };
  const settle = (asked: Promise<boolean>): void => {
    asked
      .then((isGiven) => setRefused(!isGiven))
      .catch((error: unknown) => console.error('Crossread: asking for access', error))
      .finally(refresh);
  };
  useEffect(() => {
    refresh();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(refresh);
    onRemoved.addListener(refresh);
    return () => {
      onAdded.removeListener(refresh);
      onRemoved.removeListener(refresh);
    };
  }, []);
  return {
    now,
    isRefused,
    refresh,
    choose: (mode) => settle(chooseReading(mode)),
    askAgain: () => settle(askForSites(now?.shut ?? [])),
  };
}
