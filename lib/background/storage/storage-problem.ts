import { PlainError } from '../../core/plain-error.ts';
import { t } from '../../locale/translate.ts';

/** Why nothing could be stored: no room, a database of a newer version, an older version that does not let go of it, or damage. */
export type StorageReason = 'full' | 'newer' | 'blocked' | 'damaged';

/** Something about the database that a person can put right; its message says how. */
export class StorageProblem extends PlainError {
  readonly reason: StorageReason;

  constructor(reason: StorageReason, options?: ErrorOptions) {
    super(t(`storage.${reason}`), options);
    this.reason = reason;
  }
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '');

/** Whether the database was left by a newer version of the extension than this one. */
export const isNewer = (error: unknown): boolean => nameOf(error) === 'VersionError';

/**
 * Whether work failed because the browser has closed the connection: trying again with a new one may work. Nothing of it was
 * written, for a transaction that was cut off is undone.
 */
export const isCutOff = (error: unknown): boolean =>
  ['InvalidStateError', 'AbortError', 'UnknownError'].includes(nameOf(error));

/** What browsers say of a database that lacks a store or whose files they cannot read. */
const isDamaged = (error: unknown): boolean =>
  ['UnknownError', 'NotFoundError', 'DataError', 'NotReadableError', 'EncodingError'].includes(nameOf(error));

/** An error of the database as something that can be said. */
export function explainStorage(error: unknown): unknown {
  if (nameOf(error) === 'QuotaExceededError') return new StorageProblem('full', { cause: error });
  return isDamaged(error) ? new StorageProblem('damaged', { cause: error }) : error;
}
