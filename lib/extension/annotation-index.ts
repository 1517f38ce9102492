import MiniSearch from 'minisearch';
import type { Annotation } from '../core/annotation/annotation.ts';
import { type AnnotationRow, rowOf } from '../core/annotation/annotation-query.ts';
import type { StoredAnnotation } from '../core/annotation/stored-annotation.ts';
import { findWords } from '../core/text/words.ts';

/** Every annotation as a row to filter by, with an index of its words. */
export interface AnnotationIndex {
  readonly rows: ReadonlyMap<string, AnnotationRow>;
  /** Ids of the annotations that hold all words, each at least as the beginning of one; best first. */
  readonly find: (words: string) => string[];
  readonly put: (stored: readonly StoredAnnotation[]) => void;
  readonly remove: (ids: readonly string[]) => void;
}

/** Fields in which words are looked for; those that a person wrote weigh more. */
const BOOST = { note: 3, tags: 3, exact: 2, title: 1, source: 1 };

interface Indexed extends Record<keyof typeof BOOST, string> {
  readonly id: string;
}

function fieldsOf({ id, note, tags, target, page, finding }: Annotation): Indexed {
  const sources = finding?.claim.sources.map(({ title, publisher }) => `${title ?? ''} ${publisher ?? ''}`) ?? [];
  return {
    id,
    note,
    tags: tags.join(' '),
    exact: target.exact,
    title: `${page.title} ${page.publisher ?? ''}`,
    source: [...new Set([...sources, finding?.claim.exact ?? ''])].join(' '),
  };
}

const foldedWords = (text: string): string[] => findWords(text).map(({ folded }) => folded);

/** An empty index. */
export function createAnnotationIndex(): AnnotationIndex {
  const rows = new Map<string, AnnotationRow>();
  const search = new MiniSearch<Indexed>({
    fields: Object.keys(BOOST),
    tokenize: foldedWords,
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, prefix: true, combineWith: 'AND' },
  });
  const remove = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (rows.delete(id)) search.discard(id);
    }
  };
  return {
    rows,
    find: (words) => search.search(words).map(({ id }) => id as string),
    put: (stored) => {
      remove(stored.map(({ annotation }) => annotation.id));
      for (const { annotation } of stored) {
        rows.set(annotation.id, rowOf(annotation));
        search.add(fieldsOf(annotation));
      }
    },
    remove,
  };
}
