import { browser } from 'wxt/browser';

/** Annotations that one address can name. */
const MOST = 50;

/** What a letter is about: the page in a tab, or annotations that are kept. */
export type LetterSubject = { readonly tabId: number } | { readonly ids: readonly string[] };

/** Opens the page on which a letter to the editors is written. */
export async function openLetter(subject: LetterSubject): Promise<void> {
  const query = new URLSearchParams(
    'tabId' in subject
      ? { tab: String(subject.tabId) }
      : subject.ids.slice(0, MOST).map((id): [string, string] => ['id', id]),
  );
  await browser.tabs.create({ url: browser.runtime.getURL(`/letter.html?${query}`) });
}

/** What the address of that page says; `null` for one that names nothing. */
export function subjectInAddress(search: string): LetterSubject | null {
  const query = new URLSearchParams(search);
  const tabId = Number(query.get('tab') ?? Number.NaN);
  if (Number.isSafeInteger(tabId)) return { tabId };
  const ids = query.getAll('id');
  return ids.length > 0 ? { ids } : null;
}
