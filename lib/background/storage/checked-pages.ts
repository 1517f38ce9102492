import type { PageMetadata } from '../../core/check/page-metadata.ts';
import { addressKey } from '../../core/claim/address-key.ts';
import type { CheckedPageRecord } from '../../protocol/annotation-types.ts';
import type { Database } from './database.ts';

/** A page as it came out of a check. */
export interface CheckedPageState {
  readonly page: PageMetadata;
  readonly findings: number;
  readonly discrepancies: number;
}

/** The pages that were checked while the user had a record kept. */
export interface PageRecord {
  /** Writes a check down; one of the same page with the same outcome within the hour is not written again. */
  readonly put: (state: CheckedPageState, now: Date) => Promise<void>;
  /** Last checked first. */
  readonly list: () => Promise<CheckedPageRecord[]>;
  /** Strikes pages out by their keys. */
  readonly remove: (addresses: readonly string[]) => Promise<void>;
}

const HOUR = 3_600_000;

const isOld = ({ lastChecked }: CheckedPageRecord, now: Date): boolean =>
  Math.abs(now.getTime() - Date.parse(lastChecked)) >= HOUR;

/** Opens the record over a database. */
export const openPageRecord = (database: Database): PageRecord => ({
  put: async ({ page, findings, discrepancies }, now) => {
    const address = addressKey(page.canonicalUrl ?? page.url);
    const known = await database.read((connection) => connection.get('checkedPages', address));
    const isSame = known?.findings === findings && known.discrepancies === discrepancies;
    if (known && isSame && !isOld(known, now)) return;
    const lastChecked = now.toISOString();
    const firstChecked = known?.firstChecked ?? lastChecked;
    await database.write(['checkedPages'], (transaction) =>
      transaction
        .objectStore('checkedPages')
        .put({ address, page, firstChecked, lastChecked, findings, discrepancies }),
    );
  },
  list: async () => {
    const pages = await database.read((connection) => connection.getAllFromIndex('checkedPages', 'lastChecked'));
    return pages.reverse();
  },
  remove: (addresses) =>
    database.write(['checkedPages'], async (transaction) => {
      await Promise.all(addresses.map((address) => transaction.objectStore('checkedPages').delete(address)));
    }),
});
