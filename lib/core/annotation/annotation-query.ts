import type { Finding } from '../finding/finding.ts';
import type { Relation, Severity } from '../text/difference.ts';
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
  readonly status?: AnnotationStatus;
  /** A tag, in whatever case. */
  readonly tag?: string;
  /** Host of the page's address. */
  readonly site?: string;
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

/** In which order annotations are given; `found` is by how well the words fit. */
export type AnnotationSort = 'newest' | 'oldest' | 'changed' | 'page' | 'found';

/** A question to the library of annotations. */
export interface AnnotationQuery {
  /** Words that must all stand in an annotation, each at least as the beginning of a word; empty for all annotations. */
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
}

/** As much of an annotation as finding and counting take. */
export interface AnnotationRow {
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  /** Of the page, for sorting. */
  readonly url: string;
  readonly start: number;
  readonly values: Readonly<Record<FacetName, readonly Omit<Facet, 'count'>[]>>;
}

/** Of a web address the host, as in `URL.host`; empty when it has none. */
const hostOf = (url: string): string =>
  /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';

const same = (value: string): { value: string; label: string } => ({ value, label: value });

function valuesOf({ finding, status, tags, page }: Annotation): AnnotationRow['values'] {
  const sources = new Map(
    finding?.claim.sources.map(({ sha256, document, title, opening }) => [
      sha256 || document,
      title ?? `“${opening}…”`,
    ]),
  );
  return {
    set: finding ? [{ value: finding.claim.set, label: finding.claim.setTitle }] : [],
    source: [...sources].map(([value, label]) => ({ value, label })),
    type: [same(finding?.type ?? 'passage')],
    severity: finding ? [same(finding.severity)] : [],
    relation: finding ? [same(finding.relation)] : [],
    status: [same(status)],
    tag: tags.map((tag) => ({ value: tag.toLowerCase(), label: tag })),
    site: [same(hostOf(page.url))],
  };
}

/** What finding and counting take of an annotation. */
export const rowOf = (annotation: Annotation): AnnotationRow => ({
  id: annotation.id,
  created: annotation.created,
  modified: annotation.modified,
  url: annotation.page.url,
  start: annotation.target.start,
  values: valuesOf(annotation),
});

/** Every field that is counted. */
export const FACET_NAMES = [
  'set',
  'source',
  'type',
  'severity',
  'relation',
  'status',
  'tag',
  'site',
] as const satisfies readonly FacetName[];

const isWithin = ({ created }: AnnotationRow, { from, to }: AnnotationFilters): boolean =>
  (from === undefined || created >= from) && (to === undefined || created <= to || created.startsWith(to));

/** The fields by which a row is not let through. */
function missedBy({ values }: AnnotationRow, filters: AnnotationFilters): FacetName[] {
  return FACET_NAMES.filter((name) => {
    const wanted = name === 'tag' ? filters.tag?.toLowerCase() : filters[name];
    return wanted !== undefined && values[name].every(({ value }) => value !== wanted);
  });
}

type Counts = Map<string, { label: string; count: number }>;

function count(counts: Counts, values: readonly Omit<Facet, 'count'>[]): void {
  for (const { value, label } of values) {
    const known = counts.get(value);
    if (known) known.count++;
    else counts.set(value, { label, count: 1 });
  }
}

const facetsOf = (counts: Counts): Facet[] =>
  [...counts]
    .map(([value, counted]) => ({ value, ...counted }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));

/** The rows that all filters let through, and the facets. One pass over the rows. */
export function filterRows(
  rows: Iterable<AnnotationRow>,
  filters: AnnotationFilters,
): { readonly rows: AnnotationRow[]; readonly facets: Facets } {
  const counts = new Map<FacetName, Counts>(FACET_NAMES.map((name) => [name, new Map()]));
  const through: AnnotationRow[] = [];
  for (const row of rows) {
    if (!isWithin(row, filters)) continue;
    const missed = missedBy(row, filters);
    if (missed.length === 0) through.push(row);
    for (const name of missed.length === 0 ? FACET_NAMES : missed.length === 1 ? missed : [])
      count(counts.get(name) as Counts, row.values[name]);
  }
  const facets = Object.fromEntries(FACET_NAMES.map((name) => [name, facetsOf(counts.get(name) as Counts)]));
  return { rows: through, facets: facets as unknown as Facets };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first; what was made at once in the order of the page. */
const byNewest = (a: AnnotationRow, b: AnnotationRow): number =>
  compare(b.created, a.created) || byPlace(a, b) || compare(a.id, b.id);

const byPlace = (a: AnnotationRow, b: AnnotationRow): number => compare(a.url, b.url) || a.start - b.start;

const ORDERS: Readonly<Record<Exclude<AnnotationSort, 'found'>, (a: AnnotationRow, b: AnnotationRow) => number>> = {
  newest: byNewest,
  oldest: (a, b) => compare(a.created, b.created) || byPlace(a, b) || compare(a.id, b.id),
  changed: (a, b) => compare(b.modified, a.modified) || byNewest(a, b),
  page: (a, b) => byPlace(a, b) || compare(a.id, b.id),
};

/** Rows in an order; `found` leaves them as they are. */
export const sortRows = (rows: AnnotationRow[], sort: AnnotationSort): AnnotationRow[] =>
  sort === 'found' ? rows : rows.sort(ORDERS[sort]);
