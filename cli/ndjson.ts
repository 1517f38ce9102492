import { createInterface } from 'node:readline';
import type { Io } from './io.ts';

/**
 * Answers each line of standard input with one line on standard output, in order. A bad line is answered with its
 * `error` and the run goes on.
 */
export async function answerLines(
  { stdin, stdout }: Io,
  answer: (input: Record<string, unknown>) => object,
): Promise<void> {
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const output = JSON.stringify(answerLine(line, answer));
    if (!stdout.write(`${output}\n`)) await new Promise((resolve) => stdout.once('drain', resolve));
  }
}

function answerLine(line: string, answer: (input: Record<string, unknown>) => object): object {
  let id: unknown = null;
  try {
    const input: unknown = JSON.parse(line);
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return { id, error: 'the line is not a JSON object' };
    id = (input as { id?: unknown }).id ?? null;
    return { id, ...answer(input as Record<string, unknown>) };
  } catch (error) {
    const message = error instanceof SyntaxError ? 'the line is not JSON' : (error as Error).message;
    return { id, error: message };
  }
}
