import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { StoredAnnotation } from '../../core/annotation/stored-annotation.ts';
import type { ListedDocument } from '../../core/claim/list-documents.ts';
import type { CheckedPageRecord } from '../../protocol/annotation-types.ts';
import type { MeetingRecord } from '../../protocol/meeting-record.ts';
import type { MuteRecord, SetSummaryRecord, StoredClaimSet } from '../../protocol/set-types.ts';

/** A change of a set, kept for a while so that it can be taken back. */
export interface SetChangeRecord {
  readonly id: string;
  readonly before: StoredClaimSet | null;
  readonly beforeRevision: number | null;
  readonly isRemoval: boolean;
}

/** The documents of a set, kept beside it so that a list of them does not read every claim. */
export interface SetDocumentsRecord {
  /** Of the set. */
  readonly id: string;
  readonly documents: readonly ListedDocument[];
}

/** The arrays of a claim index, kept so that it need not be built again. */
export interface ClaimIndexRecord {
  /** Tells which sets in which revisions it was built over. */
  readonly key: string;
  /** Their ids in the order of the index, `null` for those that are not used any more. */
  readonly sets: readonly (string | null)[];
  readonly buffer: ArrayBuffer;
}

/** An annotation with the keys it is found by. */
export interface AnnotationRecord extends StoredAnnotation {
  /** Keys of the page's own and canonical address. */
  readonly addresses: readonly string[];
  /** Key of the passage's words; left out when they are too few. */
  readonly textKey?: number;
  /** The tags in lower case. */
  readonly tagKeys: readonly string[];
}

/** An annotation that was removed, kept for a while so that it can be brought back. */
export interface RemovedRecord {
  readonly record: AnnotationRecord;
  /** ISO 8601 with time. */
  readonly removedAt: string;
}

/** Something stored that could not be read, put aside as it was. */
export interface DamagedRecord {
  readonly store: string;
  readonly value: unknown;
  /** ISO 8601 with time. */
  readonly foundAt: string;
}

/** What the database holds. Only the background opens it. */
export interface CrossreadSchema extends DBSchema {
  claimSets: { key: string; value: StoredClaimSet };
  setSummaries: { key: string; value: SetSummaryRecord };
  setDocuments: { key: string; value: SetDocumentsRecord };
  setChanges: { key: number; value: SetChangeRecord };
  mutes: { key: string; value: MuteRecord };
  claimIndexes: { key: string; value: ClaimIndexRecord };
  annotations: {
    key: string;
    value: AnnotationRecord;
    indexes: { addresses: string; textKey: number; tagKeys: string; status: string };
  };
  removed: { key: string; value: RemovedRecord; indexes: { addresses: string; removedAt: string } };
  damaged: { key: number; value: DamagedRecord };
  checkedPages: { key: string; value: CheckedPageRecord; indexes: { lastChecked: string } };
  meetings: { key: string; value: MeetingRecord; indexes: { lastMet: string } };
}

/** An open database. */
export type Connection = IDBPDatabase<CrossreadSchema>;

/** What the database keeps its records in. */
export type StoreName = StoreNames<CrossreadSchema>;

/** A transaction that may write into some stores. */
export type Writing<S extends StoreName> = IDBPTransaction<CrossreadSchema, S[], 'readwrite'>;

/** A transaction that reads some stores, or more. */
export type Reading<S extends StoreName> = IDBPTransaction<CrossreadSchema, S[], IDBTransactionMode>;

/** A connection that is opened when first used, and again after the browser has closed it. */
export interface Database {
  /** Runs `work` with an open connection, for reading. */
  read<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction over some stores: done whole or, when `work` throws, not at all. Gives what `work` gave,
   * when what was written is safely on disk. `work` may wait for nothing but the transaction, and may be run again when it was cut off.
   */
  write<S extends StoreName, T>(stores: readonly S[], work: (transaction: Writing<S>) => Promise<T>): Promise<T>;
  /** Deletes the database; what is opened next is empty. */
  remake(): Promise<void>;
}

/**
 * What takes the database of one version to the next: the one at index `n` takes version `n` to `n + 1`. All that are needed
 * run in one transaction, so that an upgrade is done whole or not at all. Never change one that has been released; add
 * another, and a database of the version before to the fixtures.
 */
const MIGRATIONS: readonly ((database: Connection) => void)[] = [
  (database) => {
    database.createObjectStore('claimSets', { keyPath: 'set.id' });
  },
  (database) => {
    const annotations = database.createObjectStore('annotations', { keyPath: 'annotation.id' });
    annotations.createIndex('addresses', 'addresses', { multiEntry: true });
    annotations.createIndex('textKey', 'textKey');
    annotations.createIndex('tagKeys', 'tagKeys', { multiEntry: true });
    annotations.createIndex('status', 'annotation.status');
    const removed = database.createObjectStore('removed', { keyPath: 'record.annotation.id' });
    removed.createIndex('addresses', 'record.addresses', { multiEntry: true });
    removed.createIndex('removedAt', 'removedAt');
    database.createObjectStore('damaged', { autoIncrement: true });
    const pages = database.createObjectStore('checkedPages', { keyPath: 'address' });
    pages.createIndex('lastChecked', 'lastChecked');
  },
  (database) => {
    database.createObjectStore('setSummaries', { keyPath: 'id' });
    database.createObjectStore('setChanges', { autoIncrement: true });
    database.createObjectStore('mutes', { keyPath: 'id' });
    database.createObjectStore('claimIndexes', { keyPath: 'key' });
  },
  (database) => {
    database.createObjectStore('setDocuments', { keyPath: 'id' });
    const meetings = database.createObjectStore('meetings', { keyPath: 'sha256' });
    meetings.createIndex('lastMet', 'lastMet');
  },
];

/** The version that this code reads and writes. */
export const DATABASE_VERSION = MIGRATIONS.length;

/** Takes a database from an older version to the present one, inside the transaction of its upgrade. */
export function migrateDatabase(database: Connection, oldVersion: number): void {
  for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database);
}
