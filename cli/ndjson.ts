import { EndOfRun } from './failure.ts';
import type { Io } from './io.ts';

/** The lines of a stream, which end at line feeds alone: a string in JSON may hold every other line separator as it is. */
async function* readLines(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let begun: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...more] = String(chunk).split('\n');
    begun.push(first);
    for (const next of more) {
      yield begun.join('');
      begun = [next];
    }
  }
  yield begun.join('');
}

/** Answers one input line. */
export type LineAnswer = (line: string) => Promise<string>;

async function writeLine({ stdout }: Pick<Io, 'stdout'>, line: string): Promise<void> {
  if (!stdout.write(`${line}\n`)) await new Promise((resolve) => stdout.once('drain', resolve));
}

/**
 * Answers each line of standard input with one line on standard output, in order, each as soon as it and those before it
 * are known. At most `atOnce` lines are read ahead of the last that was written.
 */
export async function pipeLines(io: Io, answer: LineAnswer, atOnce: number): Promise<void> {
  const waiting: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const line of readLines(io.stdin)) {
    if (line.trim() === '') continue;
    if (waiting.length === atOnce) await waiting.shift();
    const answered = answer(line);
    last = last.then(async () => writeLine(io, await answered));
    // A failure is passed on to the lines behind it, so to wait for the last is enough.
    for (const each of [answered, last]) each.catch(() => undefined);
    waiting.push(last);
  }
  await last;
}

/** Answers the lines of standard input one after another. A bad line is answered with its `error` and the run goes on. */
export const answerLines = (
  io: Io,
  answer: (input: Record<string, unknown>) => object | Promise<object>,
): Promise<void> => pipeLines(io, (line) => answerLine(line, answer), 1);

/** The answer to one line; a bad one is answered with its `error`. */
export async function answerLine(
  line: string,
  answer: (input: Record<string, unknown>) => object | Promise<object>,
): Promise<string> {
  let id: unknown = null;
  try {
    const input: unknown = JSON.parse(line);
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return JSON.stringify({ id, error: 'the line is not a JSON object' });
    id = (input as { id?: unknown }).id ?? null;
    return JSON.stringify({ id, ...(await answer(input as Record<string, unknown>)) });
  } catch (error) {
    if (error instanceof EndOfRun) throw error;
    const message = error instanceof SyntaxError ? 'the line is not JSON' : (error as Error).message;
    return JSON.stringify({ id, error: message });
  }
}
