import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SourceDraft } from '../core/claim/source-draft.ts';
import { readDraft, watchDraft, writeDraft } from '../protocol/source-drafts.ts';

interface Draft {
  readonly draft: SourceDraft | null;
  /** Changes the draft, and remembers it as it was. */
  readonly change: (edit: (draft: SourceDraft) => SourceDraft) => void;
  /** Goes back to the draft before the last change; `null` when there is none. */
  readonly undo: (() => void) | null;
  /** Ends the draft, after which there is nothing to undo. */
  readonly end: () => Promise<void>;
}

/** Changes that can be undone; more than anybody remembers. */
const LONGEST_HISTORY = 100;

/** The draft of the article in a tab, kept up to date with what is added to it from elsewhere. */
export function useDraft(tabId: number): Draft {
  const [draft, setDraft] = useState<SourceDraft | null>(null);
  const [history, setHistory] = useState<readonly SourceDraft[]>([]);

  useEffect(() => {
    const stopped = new AbortController();
    setHistory([]);
    void readDraft(tabId).then((found) => !stopped.signal.aborted && setDraft(found));
    watchDraft(tabId, setDraft, stopped.signal);
    return () => stopped.abort();
  }, [tabId]);

  const change = (edit: (draft: SourceDraft) => SourceDraft): void => {
    if (!draft) return;
    const edited = edit(draft);
    setHistory([...history, draft].slice(-LONGEST_HISTORY));
    setDraft(edited);
    void writeDraft(tabId, edited);
  };
  const last = history.at(-1);
  const undo = (): void => {
    setHistory(history.slice(0, -1));
    setDraft(last ?? null);
    void writeDraft(tabId, last ?? null);
  };
  const end = useCallback(async () => {
    setHistory([]);
    await writeDraft(tabId, null);
  }, [tabId]);
  return { draft, change, undo: last ? undo : null, end };
}
