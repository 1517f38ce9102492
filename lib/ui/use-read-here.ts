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

/** What was read in a tab, counted again with each check; `null` until then. */
export function useReadHere(tabId: number, report: PageReport | null): ReadHere | null {
  const [here, setHere] = useState<ReadHere | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (report?.status === 'checked')
      readHere(tabId, report.text).then(
        (read) => isCurrent && setHere(read),
        // The list is there all the same.
        () => isCurrent && setHere(null),
      );
    return () => {
      isCurrent = false;
    };
  }, [tabId, report]);
  return here;
}
