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

/** A view with its place in the list, from 0. */
export interface PlacedView {
  readonly view: SavedView;
  readonly at: number;
}

/** The views after a change, and what had the name before: enough to take the change back. */
export interface ViewsChanged {
  readonly views: readonly SavedView[];
  readonly before: PlacedView | null;
}

/** The views without the one that has a name. */
export function withoutView(views: readonly SavedView[], name: string): ViewsChanged {
  const at = views.findIndex((view) => view.name === name);
  const view = views[at];
  return view ? { views: views.toSpliced(at, 1), before: { view, at } } : { views, before: null };
}

/** The views with one more, instead of the one that has its name; at a place, or else last. */
export function withView(views: readonly SavedView[], view: SavedView, at?: number): ViewsChanged {
  const { views: others, before } = withoutView(views, view.name);
  return { views: others.toSpliced(at ?? others.length, 0, view), before };
}
