import { callBackground } from '../protocol/messenger.ts';
import { watchPageNews } from '../protocol/page-news.ts';
import { writePageLook } from '../settings/write-look.ts';
import { lookSheetOf, showLook } from './look-sheet.ts';

/** Milliseconds that a page waits for its look: a background that has just woken up takes some tens. */
const PATIENCE = 200;

/** Gives this page the look that its reader has chosen. */
async function follow(): Promise<void> {
  try {
    showLook(document, writePageLook(await callBackground('getAppearance', undefined)));
  } catch (error) {
    // All is there, in the usual look.
    console.warn('Crossread: reading the appearance', error);
  }
}

/**
 * Gives a page of the extension the look that its reader has chosen, and another as soon as one is chosen. Resolves when the
 * page can be shown without its words changing their size at once.
 */
export async function followAppearance(): Promise<void> {
  lookSheetOf(document);
  watchPageNews('appearanceChanged', () => void follow(), new AbortController().signal);
  await Promise.race([follow(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
