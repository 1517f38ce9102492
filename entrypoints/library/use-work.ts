import { useState } from 'preact/hooks';
import { type Notice, noticeOf } from '../../components/toast.tsx';

/** Something long that is under way. */
export interface Work {
  readonly done: number;
  readonly total: number;
  readonly cancel: () => void;
}

/** Something long: it stops when the signal aborts, and tells how far it is. */
export type LongWork = (signal: AbortSignal, onProgress: (done: number) => void) => Promise<Notice | null>;

/** What is under way, and what came of what was done last. */
export interface Working {
  readonly notice: Notice | null;
  readonly work: Work | null;
  /** Does something and says what came of it. */
  readonly act: (doing: () => Promise<Notice | null>) => void;
  /** The same with progress, and a way to stop it, in which case it says `whenStopped`. */
  readonly runLong: (total: number, doing: LongWork, whenStopped: string) => Promise<Notice | null>;
}

/** One thing after the other: what is done, how far it is, what came of it. */
export function useWork(): Working {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const act = (doing: () => Promise<Notice | null>): void => {
    setNotice(null);
    void noticeOf(doing).then(setNotice);
  };
  const runLong: Working['runLong'] = async (total, doing, whenStopped) => {
    const stopped = new AbortController();
    const show = (done: number): void => setWork({ done, total, cancel: () => stopped.abort() });
    show(0);
    try {
      return await doing(stopped.signal, show);
    } catch (error) {
      if (stopped.signal.aborted) return { text: whenStopped };
      throw error;
    } finally {
      setWork(null);
    }
  };
  return { notice, work, act, runLong };
}
