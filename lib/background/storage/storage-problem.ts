import { t } from '../../locale/translate.ts';

/** Why nothing could be stored: no room, a database of a newer version, or an older version that does not let go of it. */
export type StorageReason = 'full' | 'newer' | 'blocked';

/** Something about the database that a person can put right; its message says how. */
export class StorageProblem extends Error {
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

/** An error of the database as something that can be told. */
export const explainStorage = (error: unknown): unknown =>
  nameOf(error) === 'QuotaExceededError' ? new StorageProblem('full', { cause: error }) : error;
