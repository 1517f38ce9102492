import type { Annotation } from '../../core/annotation/annotation.ts';
import type { StoredAnnotation } from '../../core/annotation/stored-annotation.ts';
import { recordOf, storedOf } from './annotation-record.ts';
import type { AnnotationRecord, Connection, Database, Reading, Writing } from './database.ts';
import { findByText } from './find-by-text.ts';
import { keepSound, readSound } from './sound-records.ts';

/** What annotations of a page are looked up by. */
export interface PageKeys {
  readonly addresses: readonly string[];
  /** Text keys of the page's text, rising. */
  readonly textKeys: Uint32Array;
}

/** What is known of a page while annotations are added to it. */
export interface KnownOfPage {
  readonly kept: readonly StoredAnnotation[];
  readonly removed: readonly StoredAnnotation[];
}

/** The annotations that are kept. Every change is one transaction: done whole or not at all, and told when it is on disk. */
export interface AnnotationStore {
  /** In the order of the ids; those that are not there are left out. */
  readonly get: (ids: readonly string[]) => Promise<StoredAnnotation[]>;
  readonly findOfPage: (keys: PageKeys) => Promise<{ byAddress: StoredAnnotation[]; byText: StoredAnnotation[] }>;
  readonly knownOf: (addresses: readonly string[]) => Promise<KnownOfPage>;
  /** Keeps what `choose` makes of what is known of the page. */
  readonly add: (
    addresses: readonly string[],
    choose: (known: KnownOfPage) => readonly Annotation[],
  ) => Promise<StoredAnnotation[]>;
  /** Changes one; `revive` is what it is taken for when it was removed meanwhile. */
  readonly change: (revive: Annotation, change: (current: Annotation) => Annotation) => Promise<StoredAnnotation>;
  /** Changes several; gives those that were changed. */
  readonly changeAll: (
    ids: readonly string[],
    change: (current: Annotation) => Annotation,
  ) => Promise<StoredAnnotation[]>;
  /** Takes annotations away and gives them back; also those of them that had been removed before. */
  readonly remove: (ids: readonly string[], now: Date) => Promise<StoredAnnotation[]>;
  /** Brings removed annotations back as they were; one that is there already stays as it is. */
  readonly restore: (annotations: readonly StoredAnnotation[]) => Promise<StoredAnnotation[]>;
  /** Removed ones that can be brought back, last removed first. */
  readonly listRemoved: () => Promise<StoredAnnotation[]>;
  /** Calls `each` with all annotations, some at a time. */
  readonly readAll: (each: (some: readonly StoredAnnotation[]) => void) => Promise<void>;
  readonly count: () => Promise<{ kept: number; damaged: number }>;
  /** Forgets removed annotations after their time. */
  readonly forgetRemoved: (before: Date) => Promise<void>;
}

/** Annotations read at a time: some megabytes. */
const BATCH = 2_000;

/** Saves an annotation as the revision after the one that is there. */
async function save(
  transaction: Writing<'annotations' | 'removed'>,
  annotation: Annotation,
  revision: number,
): Promise<StoredAnnotation> {
  const stored = { annotation, revision };
  await Promise.all([
    transaction.objectStore('annotations').put(recordOf(stored)),
    transaction.objectStore('removed').delete(annotation.id),
  ]);
  return stored;
}

async function getAllByAddress(connection: Connection, addresses: readonly string[]): Promise<AnnotationRecord[]> {
  const found = await Promise.all(
    addresses.map((address) => connection.getAllFromIndex('annotations', 'addresses', address)),
  );
  return found.flat();
}

const soundOf = (records: readonly AnnotationRecord[]): StoredAnnotation[] =>
  eachOnce(records).flatMap((record) => readSound(record) ?? []);

/** What is known of a page, inside a transaction. */
async function knownIn(
  transaction: Reading<'annotations' | 'removed'>,
  addresses: readonly string[],
): Promise<KnownOfPage> {
  const [annotations, removed] = [transaction.objectStore('annotations'), transaction.objectStore('removed')];
  const kept = await Promise.all(addresses.map((address) => annotations.index('addresses').getAll(address)));
  const gone = await Promise.all(addresses.map((address) => removed.index('addresses').getAll(address)));
  return { kept: soundOf(kept.flat()), removed: soundOf(gone.flat().map(({ record }) => record)) };
}

async function getSound(transaction: Reading<'annotations' | 'removed'>, id: string): Promise<StoredAnnotation | null> {
  const record = await transaction.objectStore('annotations').get(id);
  return record ? readSound(record) : null;
}

async function getRemoved(
  transaction: Reading<'annotations' | 'removed'>,
  id: string,
): Promise<StoredAnnotation | null> {
  const removed = await transaction.objectStore('removed').get(id);
  return removed ? readSound(removed.record) : null;
}

const eachOnce = (records: readonly AnnotationRecord[]): AnnotationRecord[] => [
  ...new Map(records.map((record) => [record.annotation.id, record])).values(),
];

/** Takes one annotation away, inside a transaction; `null` when there is none, removed before or not. */
async function removeIn(
  transaction: Writing<'annotations' | 'removed'>,
  id: string,
  now: Date,
): Promise<StoredAnnotation | null> {
  const removed = transaction.objectStore('removed');
  const record = await transaction.objectStore('annotations').get(id);
  if (record) {
    await removed.put({ record, removedAt: now.toISOString() });
    await transaction.objectStore('annotations').delete(id);
  }
  const known = record ?? (await removed.get(id))?.record;
  return known ? storedOf(known) : null;
}

/** Brings one annotation back, inside a transaction. */
async function restoreIn(
  transaction: Writing<'annotations' | 'removed'>,
  known: StoredAnnotation,
): Promise<StoredAnnotation> {
  const { id } = known.annotation;
  const record = await transaction.objectStore('annotations').get(id);
  // It may have been brought back, written on and removed again meanwhile: the latest counts.
  const { annotation, revision } = (await getRemoved(transaction, id)) ?? known;
  return record ? storedOf(record) : save(transaction, annotation, revision + 1);
}

/** The store over a database. */
class DatabaseStore implements AnnotationStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async get(ids: readonly string[]): Promise<StoredAnnotation[]> {
    const found = await this.#database.read((connection) => {
      const { store } = connection.transaction('annotations');
      return Promise.all(ids.map((id) => store.get(id)));
    });
    return this.#sound(found.filter((record) => record !== undefined));
  }

  async findOfPage({ addresses, textKeys }: PageKeys) {
    const [here, elsewhere] = await this.#database.read((connection) =>
      Promise.all([getAllByAddress(connection, addresses), findByText(connection, textKeys)]),
    );
    const byAddress = eachOnce(here);
    const known = new Set(byAddress.map(({ annotation }) => annotation.id));
    const others = elsewhere.filter(({ annotation }) => !known.has(annotation.id));
    return { byAddress: await this.#sound(byAddress), byText: await this.#sound(others) };
  }

  knownOf(addresses: readonly string[]): Promise<KnownOfPage> {
    return this.#database.read((connection) => knownIn(connection.transaction(['annotations', 'removed']), addresses));
  }

  add(
    addresses: readonly string[],
    choose: (known: KnownOfPage) => readonly Annotation[],
  ): Promise<StoredAnnotation[]> {
    return this.#database.write(['annotations', 'removed'], async (transaction) => {
      const added: StoredAnnotation[] = [];
      for (const annotation of choose(await knownIn(transaction, addresses)))
        added.push(await save(transaction, annotation, 1));
      return added;
    });
  }

  change(revive: Annotation, change: (current: Annotation) => Annotation): Promise<StoredAnnotation> {
    return this.#database.write(['annotations', 'removed'], async (transaction) => {
      const kept = await getSound(transaction, revive.id);
      const known = kept ?? (await getRemoved(transaction, revive.id)) ?? { annotation: revive, revision: 0 };
      const changed = change(known.annotation);
      return kept && changed === kept.annotation ? kept : save(transaction, changed, known.revision + 1);
    });
  }

  changeAll(ids: readonly string[], change: (current: Annotation) => Annotation): Promise<StoredAnnotation[]> {
    return this.#database.write(['annotations', 'removed'], async (transaction) => {
      const changed: StoredAnnotation[] = [];
      for (const id of ids) {
        const known = await getSound(transaction, id);
        const annotation = known && change(known.annotation);
        if (known && annotation && annotation !== known.annotation)
          changed.push(await save(transaction, annotation, known.revision + 1));
      }
      return changed;
    });
  }

  remove(ids: readonly string[], now: Date): Promise<StoredAnnotation[]> {
    return this.#database.write(['annotations', 'removed'], async (transaction) => {
      const taken: StoredAnnotation[] = [];
      for (const id of ids) {
        const known = await removeIn(transaction, id, now);
        if (known) taken.push(known);
      }
      return taken;
    });
  }

  restore(annotations: readonly StoredAnnotation[]): Promise<StoredAnnotation[]> {
    return this.#database.write(['annotations', 'removed'], async (transaction) => {
      const back: StoredAnnotation[] = [];
      for (const known of annotations) back.push(await restoreIn(transaction, known));
      return back;
    });
  }

  async listRemoved(): Promise<StoredAnnotation[]> {
    const removed = await this.#database.read((connection) => connection.getAllFromIndex('removed', 'removedAt'));
    return removed.reverse().map(({ record }) => storedOf(record));
  }

  async readAll(each: (some: readonly StoredAnnotation[]) => void): Promise<void> {
    let records = await this.#readFrom(null);
    for (;;) {
      const last = records.at(-1);
      const isEnd = !last || records.length < BATCH;
      // The next ones are read while these are worked on.
      const next = isEnd ? null : this.#readFrom(IDBKeyRange.lowerBound(last.annotation.id, true));
      next?.catch(() => {});
      each(await this.#sound(records));
      if (!next) return;
      records = await next;
    }
  }

  count(): Promise<{ kept: number; damaged: number }> {
    return this.#database.read(async (connection) => {
      const [kept, damaged] = await Promise.all([connection.count('annotations'), connection.count('damaged')]);
      return { kept, damaged };
    });
  }

  forgetRemoved(before: Date): Promise<void> {
    return this.#database.write(['removed'], async (transaction) => {
      const range = IDBKeyRange.upperBound(before.toISOString());
      for (const id of await transaction.objectStore('removed').index('removedAt').getAllKeys(range))
        await transaction.objectStore('removed').delete(id);
    });
  }

  #sound(records: readonly AnnotationRecord[]): Promise<StoredAnnotation[]> {
    return keepSound(this.#database, records);
  }

  #readFrom(range: IDBKeyRange | null): Promise<AnnotationRecord[]> {
    return this.#database.read((connection) => connection.getAll('annotations', range, BATCH));
  }
}

/** Opens the store over a database. */
export const openAnnotationStore = (database: Database): AnnotationStore => new DatabaseStore(database);
