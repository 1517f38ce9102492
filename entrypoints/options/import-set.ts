import { parseClaimSetText } from '../../lib/core/claim/parse-claim-set-text.ts';
import { failed, ok, type Result } from '../../lib/core/result.ts';
import type { StoredClaimSet } from '../../lib/extension/database.ts';
import { t } from '../../lib/extension/translate.ts';

/** Larger files are refused before they are read. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** A claim set from the text of a file, or why it is refused. */
export function readSetText(text: string): Result<StoredClaimSet> {
  const parsed = parseClaimSetText(text);
  if (parsed.ok) return ok({ set: parsed.value, origin: 'imported', addedAt: new Date().toISOString() });
  const [{ path, message } = { path: '', message: '' }] = parsed.error;
  return failed(`${path} ${message}`.trim());
}

/** A claim set from a file, or why it is refused. */
export async function readSetFile(file: Blob): Promise<Result<StoredClaimSet>> {
  return file.size > LARGEST_FILE ? failed(t('options.tooLarge')) : readSetText(await file.text());
}
