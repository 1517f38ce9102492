/** Has a page be seen, or hidden behind other tabs, as a browser would. */
export function seeAs(page: Document, hidden: boolean): void {
  Object.assign(page, { hidden });
  const view = page.defaultView as Window & typeof globalThis;
  page.dispatchEvent(new view.Event('visibilitychange'));
}
