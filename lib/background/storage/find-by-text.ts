import { numberAt } from '../../core/item-at.ts';
import type { AnnotationRecord, Connection } from './database.ts';

/**
 * Annotations whose text key is one of `keys`, which must rise. Both sides are gone through at once, each skipping ahead to
 * where the other is: the cost follows the shorter of the two, a long page against few annotations or the other way round.
 */
export async function findByText(connection: Connection, keys: Uint32Array): Promise<AnnotationRecord[]> {
  const found: AnnotationRecord[] = [];
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return found;
  const index = connection.transaction('annotations').store.index('textKey');
  let at = 0;
  let cursor = await index.openCursor(IDBKeyRange.bound(first, last));
  while (cursor) {
    while (at < keys.length && numberAt(keys, at) < cursor.key) at++;
    if (at === keys.length) break;
    const isWanted = keys[at] === cursor.key;
    if (isWanted) found.push(cursor.value);
    cursor = isWanted ? await cursor.continue() : await cursor.continue(keys[at]);
  }
  return found;
}
