import { type ParseArgsConfig, parseArgs } from 'node:util';
import { DOCUMENT_KINDS, type DocumentKind } from '../lib/core/claim/claim.ts';
import { Failure } from './failure.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** How the answer is written: for people, as one JSON value, or one JSON object a line. */
export type Form = 'text' | 'json' | 'ndjson';

/** The options every command that answers about articles has. */
export const formOptions = { json: { type: 'boolean' }, ndjson: { type: 'boolean' } } as const;

/** What the commands that read documents have besides. */
export const kindOption = { kind: { type: 'string' } } as const;

/** The kind that documents are said to be of; `null` where their words tell. */
export function kindOf({ kind }: { readonly kind?: string }): DocumentKind | null {
  const known = DOCUMENT_KINDS.find((each) => each === kind);
  if (kind !== undefined && !known) throw new Failure(`--kind is one of ${DOCUMENT_KINDS.join(', ')}`);
  return known ?? null;
}

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
