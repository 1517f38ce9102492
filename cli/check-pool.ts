import { Worker } from 'node:worker_threads';
import type { WorkerReply } from './check-worker.ts';
import { EndOfRun } from './failure.ts';
import type { LineAnswer } from './ndjson.ts';
import type { IndexFiles } from './open-indexes.ts';

/** What a line waits for. */
interface Waiting {
  readonly resolve: (answer: string) => void;
  readonly reject: (error: unknown) => void;
}

/** One thread and the lines that it was given, in order. */
class CheckThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #fault: Error | null = null;

  constructor(files: IndexFiles) {
    this.#worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: files });
    this.#worker.on('message', (reply: WorkerReply) => {
      const line = this.#waiting.shift();
      if ('answer' in reply) line?.resolve(reply.answer);
      else line?.reject(new EndOfRun(reply.ended));
    });
    this.#worker.on('error', (error: Error) => {
      this.#fault = error;
      for (const line of this.#waiting.splice(0)) line.reject(error);
    });
  }

  /** How many lines it was given and has not answered. */
  get load(): number {
    return this.#waiting.length;
  }

  answer(line: string): Promise<string> {
    if (this.#fault) return Promise.reject(this.#fault);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(line, []);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Threads that check articles against index files, each with the files open. */
export interface CheckPool {
  readonly answer: LineAnswer;
  readonly end: () => Promise<void>;
}

/** Starts so many threads. A line goes to the one that has the fewest. */
export function startCheckPool(files: IndexFiles, count: number): CheckPool {
  const threads = Array.from({ length: count }, () => new CheckThread(files));
  return {
    answer: (line) => threads.reduce((least, one) => (one.load < least.load ? one : least)).answer(line),
    end: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}
