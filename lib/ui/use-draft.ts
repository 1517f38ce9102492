import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { SourceDraft } from '../core/claim/source-draft.ts';
import { readDraft, watchDraft, writeDraft } from '../protocol/source-drafts.ts';
import { DraftWriter } from './draft-writer.ts';

interface Draft {
  readonly draft: SourceDraft | null;
  /** Whether it was looked for. */
  readonly isRead: boolean;
  /** Whether it is there again when its page is closed and opened. */
  readonly isKept: boolean;
  /** Changes the draft, and remembers it as it was. */
  readonly change: (edit: (draft: SourceDraft) => SourceDraft) => void;
  /** Goes back to the draft before the last change; `null` when there is none. */
  readonly undo: (() => void) | null;
  /** Ends the draft, after which there is nothing to undo. */
  readonly end: () => Promise<void>;
}

/** Changes that can be undone; more than anybody remembers. */
const LONGEST_HISTORY = 100;

/** A draft as it is stored, and what writes it. `onOther` is called when another draft is looked for. */
function useStored(key: string, onOther: () => void) {
  const [draft, setDraft] = useState<SourceDraft | null>(null);
  const [isRead, setRead] = useState(false);
  const [isKept, setKept] = useState(true);
  const writer = useMemo(() => new DraftWriter((next) => writeDraft(key, next), setKept), [key]);
  useEffect(() => {
    const stopped = new AbortController();
    onOther();
    const look = async (): Promise<void> => {
      const found = await readDraft(key);
      if (stopped.signal.aborted) return;
      setDraft(found);
      setRead(true);
    };
    void look();
    // While a later state waits to be written, what is heard is older than what is shown.
    watchDraft(key, (heard) => !writer.isBusy && setDraft(heard), stopped.signal);
    return () => stopped.abort();
  }, [key, writer, onOther]);
  return { draft, setDraft, isRead, isKept, writer };
}

/** The draft under a key, kept up to date with what is added to it from elsewhere. */
export function useDraft(key: string): Draft {
  const [history, setHistory] = useState<readonly SourceDraft[]>([]);
  const forget = useCallback(() => setHistory([]), []);
  const { draft, setDraft, isRead, isKept, writer } = useStored(key, forget);

  const change = (edit: (draft: SourceDraft) => SourceDraft): void => {
    if (!draft) return;
    const edited = edit(draft);
    setHistory([...history, draft].slice(-LONGEST_HISTORY));
    setDraft(edited);
    void writer.put(edited);
  };
  const last = history.at(-1);
  const undo = (): void => {
    setHistory(history.slice(0, -1));
    setDraft(last ?? null);
    void writer.put(last ?? null);
  };
  const end = useCallback(async () => {
    setHistory([]);
    setDraft(null);
    await writer.put(null);
  }, [setDraft, writer]);
  return { draft, isRead, isKept, change, undo: last ? undo : null, end };
}
