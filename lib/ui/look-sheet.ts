import { oncePer } from '../core/once-per.ts';

/** Where a page of the extension keeps its look for the next page; that of a reader who has chosen nothing is empty. */
const KEPT = 'look';

/** What is kept; nothing where the browser lets pages keep nothing. */
function readKept(): string {
  try {
    return localStorage.getItem(KEPT) ?? '';
  } catch {
    return '';
  }
}

/** The style sheet for the look of a page of the extension: the last one that was kept, before anybody can be asked. */
export const lookSheetOf = oncePer((document: Document): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(readKept());
  document.adoptedStyleSheets.push(sheet);
  return sheet;
});

/** Gives a page its look, and the next page from its beginning. */
export function showLook(document: Document, look: string): void {
  lookSheetOf(document).replaceSync(look);
  try {
    localStorage.setItem(KEPT, look);
  } catch {
    // The next page begins in the usual look.
  }
}
