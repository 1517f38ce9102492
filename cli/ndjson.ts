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

/**
 * Answers each line of standard input with one line on standard output, in order. A bad line is answered with its
 * `error` and the run goes on.
 */
export async function answerLines(
  { stdin, stdout }: Io,
  answer: (input: Record<string, unknown>) => object,
): Promise<void> {
  for await (const line of readLines(stdin)) {
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
