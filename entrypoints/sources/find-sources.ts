import { hostOfAddress } from '../../lib/core/claim/web-address.ts';
import type { SourceName, SourceRow } from '../../lib/protocol/source-types.ts';
import { finderOf, searchableText } from '../../lib/ui/search-words.ts';

/** What a list of sources can be ordered by. */
export const SOURCE_ORDERS = ['title', 'date', 'outlet', 'claims', 'met'] as const;

/** One of these orders. */
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** Which sources are listed, and in which order. */
export interface SourceQuestion {
  /** All of these words, or their beginnings, are in a source's title, outlet, address or set. */
  readonly words: string;
  readonly set: string | null;
  readonly kind: string | null;
  /** First part of a BCP 47 tag. */
  readonly language: string | null;
  readonly order: SourceOrder;
}

/** Everything, by title. */
export const EVERY_SOURCE: SourceQuestion = { words: '', set: null, kind: null, language: null, order: 'title' };

/** The key of a source, unique among all. */
export const keyOf = ({ set, id }: SourceRow): string => `${set} ${id}`;

/** What a source is called when something is done with it. */
export const nameOf = ({ set, id }: SourceRow): SourceName => ({ set, document: id });

/** Ids of the sets that are not on, or not off, as they are to be; each once. */
export const setsToSwitch = (rows: readonly SourceRow[], isOn: boolean): string[] => [
  ...new Set(rows.filter((row) => row.isOn !== isOn).map(({ set }) => set)),
];

/** The title of a source, or the words that it begins with. */
export const titleOf = ({ title, opening }: Pick<SourceRow, 'title' | 'opening'>): string => title ?? opening;

/** How many claims a source has, of all types. */
export const countClaims = ({ quotations, figures, told }: SourceRow): number => quotations + figures + told;

/** The language of a source without its region. */
export const languageOf = ({ language }: Pick<SourceRow, 'language'>): string => language.split('-')[0] ?? language;

/** Whether a question leaves anything out. */
export const isNarrowed = ({ words, set, kind, language }: SourceQuestion): boolean =>
  words.trim() !== '' || set !== null || kind !== null || language !== null;

type Compare = (a: SourceRow, b: SourceRow) => number;

/** Those of which it is not known come last. */
const byText =
  (collator: Intl.Collator, textOf: (row: SourceRow) => string | null): Compare =>
  (a, b) => {
    const [first, second] = [textOf(a), textOf(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return collator.compare(first, second);
  };

const latestFirst =
  (dayOf: (row: SourceRow) => string | null): Compare =>
  (a, b) => {
    const [first, second] = [dayOf(a) ?? '', dayOf(b) ?? ''];
    return first < second ? 1 : first > second ? -1 : 0;
  };

/** How sources are put in order, in a language of the interface. */
function comparers(collator: Intl.Collator): Readonly<Record<SourceOrder, Compare>> {
  return {
    title: byText(collator, titleOf),
    date: latestFirst(({ date }) => date),
    outlet: byText(collator, ({ publisher }) => publisher),
    claims: (a, b) => countClaims(b) - countClaims(a),
    met: latestFirst(({ lastMet }) => lastMet),
  };
}

/** Sources with the words that they are searched by. */
export interface SearchableSources {
  readonly rows: readonly SourceRow[];
  readonly texts: readonly string[];
}

/** Reads the words of sources once for all searches. */
export const makeSearchable = (rows: readonly SourceRow[]): SearchableSources => ({
  rows,
  texts: rows.map((row) => searchableText(titleOf(row), row.publisher, hostOfAddress(row.url ?? ''), row.setTitle)),
});

/** The sources that a question asks for, in its order. `language` is that of the interface. */
export function findSources(
  { rows, texts }: SearchableSources,
  { words, set, kind, language, order }: SourceQuestion,
  interfaceLanguage: string,
): SourceRow[] {
  const isWanted = finderOf(words);
  const found = rows.filter(
    (row, i) =>
      (set === null || row.set === set) &&
      (kind === null || row.kind === kind) &&
      (language === null || languageOf(row) === language) &&
      isWanted(texts[i] ?? ''),
  );
  const compare = comparers(new Intl.Collator(interfaceLanguage, { numeric: true }));
  return found.toSorted((a, b) => compare[order](a, b) || compare.title(a, b));
}
