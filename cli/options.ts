import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Failure } from './failure.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** How the answer is written: for people, as one JSON value, or one JSON object a line. */
export type Form = 'text' | 'json' | 'ndjson';

/** The options every command that answers about articles has. */
export const formOptions = { json: { type: 'boolean' }, ndjson: { type: 'boolean' } } as const;

/** Parses a command's arguments; anything unknown is a `Failure`. */
export function parseOptions<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's messages go on with advice about `--`; the first sentence says it all.
    throw new Failure((error as Error).message.split('. ')[0] ?? '');
  }
}

/** The form asked for. */
export function formOf(values: { readonly json?: boolean; readonly ndjson?: boolean }): Form {
  if (values.json && values.ndjson) throw new Failure('--json and --ndjson exclude each other');
  return values.ndjson ? 'ndjson' : values.json ? 'json' : 'text';
}
