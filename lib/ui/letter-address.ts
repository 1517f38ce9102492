/** Annotations that one address can name, and one question to the background fetch. */
export const MOST_IN_LETTER = 1000;

/**
 * What a letter is about: the page in a tab, as it differs from the sources that are kept or from the articles in other tabs
 * alone, or annotations that are kept.
 */
export type LetterSubject =
  | { readonly tabId: number; readonly sourceTabIds?: readonly number[] }
  | { readonly ids: readonly string[] };

const tabsNamed = (query: URLSearchParams, name: string): number[] =>
  query.getAll(name).flatMap((written) => (/^\d{1,15}$/.test(written) ? [Number(written)] : []));

/** Where, in the extension, the letter is written that is about this. */
export function letterAddress(subject: LetterSubject): `/letter.html?${string}` {
  const named: [string, string | number][] =
    'tabId' in subject
      ? [['tab', subject.tabId], ...(subject.sourceTabIds ?? []).map((id): [string, number] => ['source', id])]
      : subject.ids.slice(0, MOST_IN_LETTER).map((id) => ['id', id]);
  const query = new URLSearchParams(named.map(([name, value]) => [name, String(value)]));
  return `/letter.html?${query}`;
}

/** What the query of that address says; `null` for one that names nothing. */
export function subjectInAddress(search: string): LetterSubject | null {
  const query = new URLSearchParams(search);
  const [tabId] = tabsNamed(query, 'tab');
  const sourceTabIds = tabsNamed(query, 'source');
  if (tabId !== undefined) return { tabId, ...(sourceTabIds.length > 0 && { sourceTabIds }) };
  const ids = query.getAll('id');
  return ids.length > 0 ? { ids } : null;
}
