import { addressKey } from '../../core/claim/address-key.ts';
import { hashText } from '../../core/language/word-key.ts';
import type { MeetingRecord } from '../../protocol/meeting-record.ts';
import type { Database, Writing } from './database.ts';

/** Pages of a source document that are known again; of more the count goes on, and a page may count twice. */
const MOST_MARKS = 1000;

/** Source documents that are counted; those that were met longest ago go first. */
const MOST_SOURCES = 20_000;

/** What a page had of a source document. */
export interface Meeting {
  readonly sha256: string;
  readonly differs: boolean;
}

/** On how many pages the claims of each source document were found: numbers, and no address. */
export interface MeetingStore {
  /** Counts a page for the source documents that it has something of. Writes nothing when there is nothing new. */
  readonly put: (met: readonly Meeting[], url: string, now: Date) => Promise<void>;
  readonly list: () => Promise<readonly MeetingRecord[]>;
  /** Puts these in the place of all that are there: all or none. */
  readonly replaceAll: (records: readonly MeetingRecord[]) => Promise<void>;
}

const markOf = (url: string): number => hashText(addressKey(url)) & 0xffff;

/** A record with a page counted in it; the same object when it was, with the same outcome, on the same day. */
function countPage(
  known: MeetingRecord | undefined,
  { sha256, differs }: Meeting,
  at: Pick<MeetingRecord, 'lastMet'> & { readonly page: number },
): MeetingRecord {
  const { lastMet, page } = at;
  const record = known ?? { sha256, pages: 0, differing: 0, lastMet, marks: [] };
  const mark = 2 * page + (differs ? 1 : 0);
  const before = record.marks.find((each) => each >> 1 === page);
  if (before === mark && record.lastMet === lastMet) return record;
  const wasDiffering = before !== undefined && before % 2 === 1;
  return {
    sha256,
    pages: record.pages + (before === undefined ? 1 : 0),
    differing: record.differing + (differs ? 1 : 0) - (wasDiffering ? 1 : 0),
    lastMet,
    marks: [...record.marks.filter((each) => each !== before), mark].slice(-MOST_MARKS),
  };
}

async function dropOldest(transaction: Writing<'meetings'>): Promise<void> {
  const store = transaction.objectStore('meetings');
  const over = (await store.count()) - MOST_SOURCES;
  if (over <= 0) return;
  const oldest = await store.index('lastMet').getAllKeys(undefined, over);
  await Promise.all(oldest.map((key) => store.delete(key)));
}

/** The store over a database. */
export const openMeetingStore = (database: Database): MeetingStore => ({
  put: async (met, url, now) => {
    const at = { lastMet: now.toISOString().slice(0, 10), page: markOf(url) };
    const known = await database.read((connection) =>
      Promise.all(met.map(({ sha256 }) => connection.get('meetings', sha256))),
    );
    if (met.every((meeting, i) => known[i] && countPage(known[i], meeting, at) === known[i])) return;
    await database.write(['meetings'], async (transaction) => {
      const store = transaction.objectStore('meetings');
      for (const meeting of met) await store.put(countPage(await store.get(meeting.sha256), meeting, at));
      await dropOldest(transaction);
    });
  },
  list: () => database.read((connection) => connection.getAll('meetings')),
  replaceAll: (records) =>
    database.write(['meetings'], async (transaction) => {
      const store = transaction.objectStore('meetings');
      await store.clear();
      for (const record of records) await store.put(record);
    }),
});
