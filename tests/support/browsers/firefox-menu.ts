import type { Browser, Page } from 'puppeteer-core';
import { Bidi } from './bidi.ts';

/** Opens the menu of the extension in that of the page, and chooses the item whose id ends so. */
const choose = (item: string): string => `(async () => {
  const until = async (isReached) => {
    for (let i = 0; i < 100 && !isReached(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
    if (!isReached()) throw new Error('the menu does not open');
  };
  const menu = document.getElementById('contentAreaContextMenu');
  await until(() => menu.state === 'open');
  const entry = menu.querySelector('[id$="-menuitem-_${item}"]');
  if (!entry) {
    menu.hidePopup();
    throw new Error('there is no ${item} in the menu');
  }
  const popup = entry.closest('menupopup');
  if (popup !== menu) {
    popup.parentElement.openMenu(true);
    await until(() => popup.state === 'open');
  }
  popup.activateItem(entry);
})()`;

/** Right-clicks a page at a point and chooses an item in the menu that Firefox itself then shows. */
export async function chooseInMenu(
  browser: Browser,
  {
    page,
    item,
    at,
  }: { readonly page: Page; readonly item: string; readonly at: { readonly x: number; readonly y: number } },
): Promise<void> {
  await page.bringToFront();
  await page.mouse.click(at.x, at.y, { button: 'right' });
  const bidi = new Bidi(browser);
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  await bidi.evaluate(contexts[0]?.context ?? '', choose(item));
}
