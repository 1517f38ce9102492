import { browser } from 'wxt/browser';
import { t } from '../../locale/translate.ts';

/** What the menu of a page offers: everywhere on it, or where words are selected. */
export type MenuItem =
  | 'check-page'
  | 'toggle-site'
  | 'use-as-source'
  | 'annotate-selection'
  | 'add-quotation'
  | 'add-figure';

const ITEMS = [
  { id: 'check-page', key: 'menu.checkPage', contexts: ['page'] },
  { id: 'use-as-source', key: 'menu.useAsSource', contexts: ['page'] },
  { id: 'toggle-site', key: 'menu.toggleSite', contexts: ['page', 'action'] },
  { id: 'annotate-selection', key: 'menu.annotateSelection', contexts: ['selection'] },
  { id: 'add-quotation', key: 'menu.addQuotation', contexts: ['selection'] },
  { id: 'add-figure', key: 'menu.addFigure', contexts: ['selection'] },
] as const;

/** The menu of a page, which browsers of phones do not have. */
const menuOfBrowser = ({ contextMenus }: Partial<typeof browser> = browser) => contextMenus;

/** Adds the items to the menu; an update finds those of the version before. */
export async function addPageMenu(): Promise<void> {
  const menu = menuOfBrowser();
  await menu?.removeAll();
  for (const { id, key, contexts } of ITEMS) {
    menu?.create({ id, title: t(key), contexts: [...contexts] });
  }
}

/** Calls `onChosen` when an item is chosen, in the same turn, so that it may still open a panel. */
export function watchPageMenu(onChosen: (item: MenuItem, tabId: number) => void): void {
  menuOfBrowser()?.onClicked.addListener(({ menuItemId }, tab) => {
    const chosen = ITEMS.find(({ id }) => id === menuItemId);
    if (chosen && tab?.id !== undefined) onChosen(chosen.id, tab.id);
  });
}

/** Whether what an item does is seen in the side panel. */
export const opensPanel = (item: MenuItem): boolean => item !== 'check-page' && item !== 'toggle-site';
