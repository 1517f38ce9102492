import { oncePer } from '../core/once-per.ts';

/** Where a page of the extension keeps its look for the next page; that of a reader who has chosen nothing is empty. */
const KEPT = 'look';

/** The style sheet for the look of a page of the extension: the last one that was kept, before anybody can be asked. */
export const lookSheetOf = oncePer((document: Document): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(localStorage.getItem(KEPT) ?? '');
  document.adoptedStyleSheets.push(sheet);
  return sheet;
});

/** Gives a page its look, and the next page from its beginning. */
export function showLook(document: Document, look: string): void {
  lookSheetOf(document).replaceSync(look);
  localStorage.setItem(KEPT, look);
}
