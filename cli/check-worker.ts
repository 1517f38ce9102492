/** A thread that checks articles against index files: a line in, its answer out, in order. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerArticle, openIndexCheck } from './check-indexes.ts';
import { EndOfRun } from './failure.ts';
import { answerLine } from './ndjson.ts';
import type { IndexFiles } from './open-indexes.ts';

/** What a thread says of one line: its answer, or why the run ends. */
export type WorkerReply = { readonly answer: string } | { readonly ended: string };

const opening = openIndexCheck(workerData as IndexFiles);

async function reply(line: string): Promise<WorkerReply> {
  try {
    const check = await opening;
    return { answer: await answerLine(line, (input) => answerArticle(input, check)) };
  } catch (error) {
    if (error instanceof EndOfRun) return { ended: error.message };
    throw error;
  }
}

parentPort?.on('message', (line: string) => {
  // A check waits for nothing but the file, which answers at once: lines are answered in the order they come.
  void reply(line).then((answer) => parentPort?.postMessage(answer, []));
});
