import type { BackgroundCalls } from '../../protocol/messages.ts';
import type { BackgroundHandlers } from '../../protocol/messenger.ts';
import type { DataCounts } from '../../protocol/set-types.ts';
import { deleteChoices } from '../storage/choice-store.ts';
import { readSettings } from '../storage/choices.ts';
import type { CrossreadSchema, Database, StoreName } from '../storage/database.ts';
import { explainStorage, StorageProblem } from '../storage/storage-problem.ts';

/** What must be readable for everything to work. */
const STORES = [
  'claimSets',
  'setSummaries',
  'setDocuments',
  'setChanges',
  'mutes',
  'annotations',
  'removed',
  'checkedPages',
  'meetings',
] as const;

type DataCalls = Pick<BackgroundHandlers, 'findDataProblem' | 'salvageData' | 'deleteEverything'>;

interface StoredData {
  readonly database: Database;
  /** Empties the memory of what was read, and says how many articles it had. */
  readonly emptyMemory: () => Promise<number | null>;
  /** Called when everything is gone. */
  readonly onGone: () => Promise<void>;
}

type Value<S extends StoreName> = CrossreadSchema[S]['value'];

/** The records of a store one by one, without those that cannot be read. */
async function readEach<S extends StoreName>(database: Database, store: S): Promise<Value<S>[]> {
  const keys = await database.read((connection) => connection.getAllKeys(store)).catch(() => []);
  const records: Value<S>[] = [];
  for (const key of keys) {
    const record = await database.read((connection) => connection.get(store, key)).catch(() => undefined);
    if (record !== undefined) records.push(record);
  }
  return records;
}

/** All of a store that can be read. */
const readWhatIsThere = <S extends StoreName>(database: Database, store: S): Promise<Value<S>[]> =>
  database.read((connection) => connection.getAll(store)).catch(() => readEach(database, store));

async function salvage(database: Database): Promise<ReturnType<BackgroundCalls['salvageData']>> {
  const sets = await readWhatIsThere(database, 'claimSets');
  const mutes = await readWhatIsThere(database, 'mutes');
  const annotations = await readWhatIsThere(database, 'annotations');
  const settings = await readSettings().catch(() => null);
  return { settings, sets, mutes, annotations: annotations.map(({ annotation }) => annotation) };
}

async function count(database: Database): Promise<Omit<DataCounts, 'remembered'>> {
  const counted = (store: StoreName): Promise<number | null> =>
    database.read((connection) => connection.count(store)).catch(() => null);
  const [sets, annotations, mutes, pages] = await Promise.all([
    counted('claimSets'),
    counted('annotations'),
    counted('mutes'),
    counted('checkedPages'),
  ]);
  return { sets, annotations, mutes, pages };
}

const areChoicesLost = (): Promise<boolean> =>
  readSettings().then(
    () => false,
    () => true,
  );

/** What can be done when the database cannot be read, and how everything is deleted. */
export const answerDataCalls = ({ database, emptyMemory, onGone }: StoredData) =>
  ({
    findDataProblem: async () => {
      try {
        await database.read((connection) => Promise.all(STORES.map((store) => connection.count(store))));
        await readSettings();
        return null;
      } catch (error) {
        const problem = explainStorage(error);
        return problem instanceof StorageProblem ? problem.message : String(problem);
      }
    },
    salvageData: () => salvage(database),
    deleteEverything: async ({ settings }: Parameters<BackgroundCalls['deleteEverything']>[0]) => {
      const counts = await count(database);
      const isLost = await areChoicesLost();
      await database.remake();
      const remembered = await emptyMemory();
      if (settings || isLost) await deleteChoices();
      await onGone();
      return { ...counts, remembered };
    },
  }) satisfies DataCalls;
