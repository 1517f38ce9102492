import { browser } from 'wxt/browser';

/** Annotations that one address can name. */
const MOST = 50;

/**
 * What a letter is about: the page in a tab, as it differs from the sources that are kept or from the article in another tab
 * alone, or annotations that are kept.
 */
export type LetterSubject =
  | { readonly tabId: number; readonly sourceTabId?: number }
  | { readonly ids: readonly string[] };

const tabNamed = (query: URLSearchParams, name: string): number => Number(query.get(name) ?? Number.NaN);

/** Opens the page on which a letter to the editors is written. */
export async function openLetter(subject: LetterSubject): Promise<void> {
  const query = new URLSearchParams(
    'tabId' in subject
      ? {
          tab: String(subject.tabId),
          ...(subject.sourceTabId !== undefined && { source: String(subject.sourceTabId) }),
        }
      : subject.ids.slice(0, MOST).map((id): [string, string] => ['id', id]),
  );
  await browser.tabs.create({ url: browser.runtime.getURL(`/letter.html?${query}`) });
}

/** What the address of that page says; `null` for one that names nothing. */
export function subjectInAddress(search: string): LetterSubject | null {
  const query = new URLSearchParams(search);
  const [tabId, sourceTabId] = [tabNamed(query, 'tab'), tabNamed(query, 'source')];
  if (Number.isSafeInteger(tabId)) return { tabId, ...(Number.isSafeInteger(sourceTabId) && { sourceTabId }) };
  const ids = query.getAll('id');
  return ids.length > 0 ? { ids } : null;
}
