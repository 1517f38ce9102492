import { deleteDB, openDB } from 'idb';
import { browser } from 'wxt/browser';

const NAME = 'crossread-choices';
const STORE = 'choices';
/** Says that what an older version had in `storage.local` has been taken over: what comes there later is nobody's choice. */
const TAKEN_OVER = 'takenOver';
const OLD_KEYS = ['settings', 'reading'];

interface Record {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Reads something that the user has chosen, or keeps in its place what `change` gives. In a database, which no content script
 * can open: `storage.local` is open to all of them in Firefox, and so to a page that has taken over its process.
 */
async function withChoice(key: string, change: ((stored: unknown) => unknown) | null): Promise<unknown> {
  const database = await openDB(NAME, 1, {
    upgrade: (created) => void created.createObjectStore(STORE, { keyPath: 'key' }),
  });
  try {
    const isNew = (await database.get(STORE, TAKEN_OVER)) === undefined;
    // Every page that is loaded or checked reads: such reads wait for no other, and for no disk.
    if (!isNew && !change) return ((await database.get(STORE, key)) as Record | undefined)?.value;
    const old = isNew ? await browser.storage.local.get(OLD_KEYS) : {};
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
    const put = (record: Record): Promise<unknown> => transaction.store.put(record);
    if (isNew && (await transaction.store.get(TAKEN_OVER)) === undefined) {
      for (const [name, value] of Object.entries(old)) await put({ key: name, value });
      await put({ key: TAKEN_OVER, value: true });
    }
    const stored = ((await transaction.store.get(key)) as Record | undefined)?.value;
    const changed = change?.(stored);
    if (changed !== undefined) await put({ key, value: changed });
    await transaction.done;
    if (isNew) await browser.storage.local.remove(OLD_KEYS);
    return changed ?? stored;
  } finally {
    database.close();
  }
}

/** What is kept under a key; `undefined` for nothing. */
export const readChoice = (key: string): Promise<unknown> => withChoice(key, null);

/** Changes what is kept under a key in one step, so that none of two changes at once overwrites the other. */
export const changeChoice = (key: string, change: (stored: unknown) => unknown): Promise<unknown> =>
  withChoice(key, change);

/** Deletes all that the user has chosen. */
export async function deleteChoices(): Promise<void> {
  await deleteDB(NAME);
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
