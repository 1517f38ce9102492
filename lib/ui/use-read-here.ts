import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../protocol/messenger.ts';
import type { PageReport } from '../protocol/page-types.ts';

/** What was read on a page, and what of it is not shown. */
export interface ReadHere {
  readonly quotations: number;
  readonly figures: number;
  /** Passages that the user has said nothing is to be said of. */
  readonly muted: number;
}

async function readHere(tabId: number, text: string): Promise<ReadHere> {
  const [read, mutes] = await Promise.all([
    callBackground('countRead', { tabId }),
    callBackground('listMutes', undefined),
  ]);
  return { ...read, muted: mutes.filter(({ page }) => text.includes(page)).length };
}

/** Milliseconds before each try: a background that is being woken, or a page that is being read, answers the next one. */
const TRIES = [0, 500, 2000] as const;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** As `readHere`, tried again a few times; `null` where it cannot be known, or nobody waits for it any more. */
async function readPatiently(tabId: number, text: string, isCurrent: () => boolean): Promise<ReadHere | null> {
  for (const before of TRIES) {
    await pause(before);
    if (!isCurrent()) return null;
    const read = await readHere(tabId, text).catch(() => null);
    if (read) return read;
  }
  return null;
}

/** What was read in a tab, counted again with each check; `null` until then. */
export function useReadHere(tabId: number, report: PageReport | null): ReadHere | null {
  const [here, setHere] = useState<ReadHere | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (report?.status === 'checked')
      // Without it the list is there all the same.
      void readPatiently(tabId, report.text, () => isCurrent).then((read) => isCurrent && setHere(read));
    return () => {
      isCurrent = false;
    };
  }, [tabId, report]);
  return here;
}
