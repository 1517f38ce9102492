import type { AnnotationQuery } from '../core/annotation/annotation-query.ts';

/** A question to the library that the reader has given a name. */
export interface SavedView extends Pick<AnnotationQuery, 'words' | 'filters' | 'sort'> {
  readonly name: string;
}

const SORTS: readonly AnnotationQuery['sort'][] = ['article', 'newest', 'oldest', 'changed', 'page', 'found'];

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseView(stored: unknown): SavedView[] {
  if (!isRecord(stored)) return [];
  const { name, words, filters, sort } = stored;
  if (typeof name !== 'string' || name.trim() === '' || typeof words !== 'string' || !isRecord(filters)) return [];
  // Fields that there are not let everything through.
  const known = Object.fromEntries(Object.entries(filters).filter(([, value]) => typeof value === 'string'));
  return [{ name, words, filters: known, sort: SORTS.find((one) => one === sort) ?? 'article' }];
}

/** Views from whatever is stored; damaged ones are left out. */
export const parseViews = (stored: unknown): readonly SavedView[] =>
  Array.isArray(stored) ? stored.flatMap(parseView) : [];
