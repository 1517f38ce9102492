import {
  type AnnotationQuery,
  type AnnotationsFound,
  countArticles,
  filterRows,
  sortRows,
} from '../../core/annotation/annotation-query.ts';
import type { StoredAnnotation } from '../../core/annotation/stored-annotation.ts';
import { type AnnotationIndex, createAnnotationIndex } from './annotation-index.ts';
import type { AnnotationStore } from './annotation-store.ts';

/** Finds annotations. What it holds of them is read when first asked, and then kept up to date. */
export interface AnnotationSearch {
  readonly search: (query: AnnotationQuery) => Promise<AnnotationsFound>;
  /** Ids of all that a query finds, in its order, whatever its offset and limit. */
  readonly findIds: (query: Pick<AnnotationQuery, 'words' | 'filters' | 'sort'>) => Promise<string[]>;
  /** Tags in use, most frequent first. */
  readonly listTags: () => Promise<string[]>;
  /** Reads everything again the next time. */
  readonly forget: () => void;
  /** Tells that annotations were saved or removed. */
  readonly update: (saved: readonly StoredAnnotation[], removed: readonly string[]) => void;
}

async function readIndex(store: AnnotationStore): Promise<AnnotationIndex> {
  const index = createAnnotationIndex();
  await store.readAll((some) => index.put(some));
  return index;
}

/** Gives the ids of annotations whose passages have other words by now. */
type ReadChanged = () => Promise<ReadonlySet<string>>;

type Asked = Pick<AnnotationQuery, 'words' | 'filters' | 'sort'>;

function findIn(index: AnnotationIndex, { words, filters, sort }: Asked) {
  const isAll = words.trim() === '';
  const candidates = isAll ? index.rows.values() : index.find(words);
  const { rows, facets } = filterRows(candidates, filters);
  return { rows: sortRows(rows, isAll && sort === 'found' ? 'newest' : sort), facets };
}

/** Opens a search over a store. */
export function openAnnotationSearch(store: AnnotationStore, readChanged: ReadChanged): AnnotationSearch {
  let loading: Promise<AnnotationIndex> | null = null;
  const load = async (): Promise<AnnotationIndex> => {
    try {
      loading ??= readIndex(store);
      return await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  const find = async (asked: Asked) => findIn(await load(), asked);
  return {
    search: async (query) => {
      const [{ rows, facets }, known] = await Promise.all([find(query), readChanged()]);
      const ids = rows.slice(query.offset, query.offset + query.limit).map(({ id }) => id);
      const articles = query.sort === 'article' ? countArticles(rows, known) : [];
      const changed = ids.filter((id) => known.has(id));
      return { total: rows.length, items: await store.get(ids), facets, articles, changed };
    },
    findIds: async (query) => (await find(query)).rows.map(({ id }) => id),
    listTags: async () => {
      const { facets } = filterRows((await load()).rows.values(), {});
      return facets.tag.map(({ label }) => label);
    },
    forget: () => {
      loading = null;
    },
    update: (saved, removed) => {
      // Whoever asks from now on waits for this; one who fails reads everything again.
      loading &&= apply(loading, saved, removed);
      loading?.catch(() => {});
    },
  };
}

/** Brings an index up to date once it has been read; what it read already does no harm. */
async function apply(
  reading: Promise<AnnotationIndex>,
  saved: readonly StoredAnnotation[],
  removed: readonly string[],
): Promise<AnnotationIndex> {
  const index = await reading;
  index.remove(removed);
  index.put(saved);
  return index;
}
