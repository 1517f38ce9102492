import type { Finding } from '../check/finding.ts';
import type { DifferenceKind, Relation, Severity } from '../difference.ts';
import type { Annotation, AnnotationStatus } from './annotation.ts';
import type { StoredAnnotation } from './stored-annotation.ts';

/** What annotations can be narrowed down by; what is not given lets everything through. */
export interface AnnotationFilters {
  /** Id of a claim set. */
  readonly set?: string;
  /** A source as `sourceKey` gives it. */
  readonly source?: string;
  /** `passage` is what the user marked. */
  readonly type?: Finding['type'] | 'passage';
  readonly severity?: Severity;
  readonly relation?: Relation;
  /** A kind of difference that a finding has, maybe among others. */
  readonly difference?: DifferenceKind;
  readonly status?: AnnotationStatus;
  /** A tag, in whatever case. */
  readonly tag?: string;
  /** Host of the page's address. */
  readonly site?: string;
  /** The month of making, `YYYY-MM`. */
  readonly month?: string;
  /** ISO 8601 dates or times of making, both included; a day given as `to` is included whole. */
  readonly from?: string;
  readonly to?: string;
}

/** What is counted for each value it has. */
export type FacetName = Exclude<keyof AnnotationFilters, 'from' | 'to'>;

/** A value that annotations have, and how many of those found have it. */
export interface Facet {
  readonly value: string;
  /** For people. */
  readonly label: string;
  readonly count: number;
}

/** For each field its values, most frequent first, counted as if that field were not filtered by. */
export type Facets = Readonly<Record<FacetName, readonly Facet[]>>;

/**
 * In which order annotations are given; `article` is by article, the one with the newest annotation first, and `found` by how
 * well the words fit.
 */
export type AnnotationSort = 'article' | 'newest' | 'oldest' | 'changed' | 'page' | 'found';

/** A question to the library of annotations. */
export interface AnnotationQuery {
  /** Words that must all be in an annotation, each at least as the beginning of a word; empty for all annotations. */
  readonly words: string;
  readonly filters: AnnotationFilters;
  readonly sort: AnnotationSort;
  readonly offset: number;
  readonly limit: number;
}

/** The part of the answer that was asked for, and what there is in all. */
export interface AnnotationsFound {
  readonly total: number;
  readonly items: readonly StoredAnnotation[];
  readonly facets: Facets;
  /** In the order `article` the articles of all that was found; together they have `total` annotations. */
  readonly articles: readonly ArticleCounts[];
  /** Ids of those whose passage has other words on its page since they were made. */
  readonly changed: readonly string[];
}

/** How many annotations an article has, of how many its words differ, and how many passages have changed since. */
export interface ArticleCounts {
  readonly count: number;
  readonly differs: number;
  readonly changed: number;
}

/** A value as rows hold it: one and the same for all rows that have it. */
export interface RowValue {
  readonly value: string;
  readonly label: string;
  /** Counts the values of a field, from 0. */
  readonly index: number;
}

/** As much of an annotation as finding and counting take. */
export interface AnnotationRow {
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  /** Of the page, for sorting. */
  readonly url: string;
  readonly start: number;
  readonly values: Readonly<Record<FacetName, readonly RowValue[]>>;
}

/** Every field that is counted. */
const FACET_NAMES = [
  'set',
  'source',
  'type',
  'severity',
  'relation',
  'difference',
  'status',
  'tag',
  'site',
  'month',
] as const satisfies readonly FacetName[];

const byName = <T>(make: (name: FacetName) => T): Record<FacetName, T> =>
  Object.fromEntries(FACET_NAMES.map((name) => [name, make(name)])) as Record<FacetName, T>;

/** Of a web address the host, as in `URL.host`; empty when it has none. */
const hostOf = (url: string): string =>
  /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';

const same = (value: string): [[string, string]] => [[value, value]];

/** The values that an annotation has, each with what people read. */
function valuesOf({
  finding,
  status,
  tags,
  page,
  created,
}: Annotation): Record<FacetName, readonly (readonly [string, string])[]> {
  return {
    set: finding ? [[finding.claim.set, finding.claim.setTitle]] : [],
    source: [
      ...new Map(
        finding?.claim.sources.map(({ sha256, document, title, opening }) => [
          sha256 || document,
          title ?? `“${opening}…”`,
        ]),
      ),
    ],
    type: same(finding?.type ?? 'passage'),
    severity: finding ? same(finding.severity) : [],
    relation: finding ? same(finding.relation) : [],
    difference: [...new Set(finding?.differences.map(({ kind }) => kind))].map((kind) => [kind, kind] as const),
    status: same(status),
    tag: tags.map((tag) => [tag.toLowerCase(), tag]),
    site: same(hostOf(page.url)),
    month: same(created.slice(0, 7)),
  };
}

/** A function that makes rows of annotations; rows made by one share their values, which keeps a hundred thousand small. */
export function rowMaker(): (annotation: Annotation) => AnnotationRow {
  const known = byName(() => new Map<string, RowValue>());
  const share = (name: FacetName, [value, label]: readonly [string, string]): RowValue => {
    const values = known[name];
    const shared = values.get(value) ?? { value, label, index: values.size };
    values.set(value, shared);
    return shared;
  };
  return (annotation) => {
    const values = valuesOf(annotation);
    return {
      id: annotation.id,
      created: annotation.created,
      modified: annotation.modified,
      url: annotation.page.url,
      start: annotation.target.start,
      values: byName((name) => values[name].map((value) => share(name, value))),
    };
  };
}

const isWithin = ({ created }: AnnotationRow, { from, to }: AnnotationFilters): boolean =>
  (from === undefined || created >= from) && (to === undefined || created <= to || created.startsWith(to));

interface Counted {
  readonly value: RowValue;
  count: number;
}

const facetsOf = (counts: readonly (Counted | undefined)[]): Facet[] =>
  counts
    .filter((counted) => counted !== undefined)
    .map(({ value: { value, label }, count }) => ({ value, label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));

function addTo(counts: (Counted | undefined)[], values: readonly RowValue[]): void {
  for (const value of values) {
    const counted = counts[value.index];
    if (counted) counted.count++;
    else counts[value.index] = { value, count: 1 };
  }
}

/** The rows that all filters let through, and the facets. One pass over the rows, which must be of one maker. */
export function filterRows(
  rows: Iterable<AnnotationRow>,
  filters: AnnotationFilters,
): { readonly rows: AnnotationRow[]; readonly facets: Facets } {
  const wanted = FACET_NAMES.flatMap((name) => {
    const value = name === 'tag' ? filters.tag?.toLowerCase() : filters[name];
    return value === undefined ? [] : [{ name, value }];
  });
  const counts = byName((): (Counted | undefined)[] => []);
  const through: AnnotationRow[] = [];
  for (const row of rows) {
    if (!isWithin(row, filters)) continue;
    const missed = wanted.filter(({ name, value }) => row.values[name].every((has) => has.value !== value));
    if (missed.length > 1) continue;
    if (missed[0]) addTo(counts[missed[0].name], row.values[missed[0].name]);
    else {
      through.push(row);
      for (const name of FACET_NAMES) addTo(counts[name], row.values[name]);
    }
  }
  return { rows: through, facets: byName((name) => facetsOf(counts[name])) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first; what was made at once in the order of the page. */
const byNewest = (a: AnnotationRow, b: AnnotationRow): number =>
  compare(b.created, a.created) || byPlace(a, b) || compare(a.id, b.id);

const byPlace = (a: AnnotationRow, b: AnnotationRow): number => compare(a.url, b.url) || a.start - b.start;

const ORDERS: Readonly<
  Record<Exclude<AnnotationSort, 'found' | 'article'>, (a: AnnotationRow, b: AnnotationRow) => number>
> = {
  newest: byNewest,
  oldest: (a, b) => compare(a.created, b.created) || byPlace(a, b) || compare(a.id, b.id),
  changed: (a, b) => compare(b.modified, a.modified) || byNewest(a, b),
  page: (a, b) => byPlace(a, b) || compare(a.id, b.id),
};

/** Those of one article together in the order of its text, the article with the newest annotation first. */
function sortByArticle(rows: AnnotationRow[]): AnnotationRow[] {
  const newest = new Map<string, string>();
  for (const { url, created } of rows) if (created > (newest.get(url) ?? '')) newest.set(url, created);
  return rows.sort(
    (a, b) =>
      compare(newest.get(b.url) ?? '', newest.get(a.url) ?? '') ||
      compare(a.url, b.url) ||
      a.start - b.start ||
      compare(a.id, b.id),
  );
}

/** Rows in an order; `found` leaves them as they are. */
export function sortRows(rows: AnnotationRow[], sort: AnnotationSort): AnnotationRow[] {
  if (sort === 'found') return rows;
  return sort === 'article' ? sortByArticle(rows) : rows.sort(ORDERS[sort]);
}

/** What there is of each article, of rows in the order `article`. */
export function countArticles(rows: readonly AnnotationRow[], changed: ReadonlySet<string>): ArticleCounts[] {
  const articles: { count: number; differs: number; changed: number }[] = [];
  rows.forEach(({ id, url, values }, i) => {
    if (rows[i - 1]?.url !== url) articles.push({ count: 0, differs: 0, changed: 0 });
    const article = articles.at(-1);
    if (!article) return;
    article.count++;
    if (values.relation.some(({ value }) => value === 'differs')) article.differs++;
    if (changed.has(id)) article.changed++;
  });
  return articles;
}
