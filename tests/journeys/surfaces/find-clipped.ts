import type { Page } from 'puppeteer-core';

/** The least width that a page must do with (WCAG 1.4.10). */
const NARROW = { width: 320, height: 900 };
/** The size that text must bear (WCAG 1.4.4), in half a window. */
const HALF = { width: 640, height: 900 };
const LARGE_TEXT = '200%';

/** Elements whose words are cut off: they hold more than they show, and cannot be scrolled; and what goes beyond the window. */
export function findClipped(root: ParentNode = document.body): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const elements = [...root.querySelectorAll('*')].filter(
    (element) => !element.closest('.visually-hidden') && element.checkVisibility(),
  );
  const clipped = elements.filter((element) => {
    const { overflowX, textOverflow } = getComputedStyle(element);
    // What ends in an ellipsis says that there is more, and shows it elsewhere.
    const isClipping = (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis';
    return isClipping && element.scrollWidth > element.clientWidth + 1 && element.textContent?.trim();
  });
  const isPage = root === document.body;
  const isWide = isPage ? scrollWidth > clientWidth + 1 : true;
  const beyond = elements.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return isWide && (left < -1 || right > clientWidth + 1);
  });
  const wide = isPage && isWide ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
  return [...wide, ...[...beyond.slice(0, 6), ...clipped].map((element) => element.outerHTML.slice(0, 160))];
}

const setTextSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted;
  }, size);

/** Calls `look` on a page that is 320 pixels wide, and on one with large text; gives what it saw on both. */
export async function whenTight(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  await page.setViewport(NARROW);
  const narrow = await look();
  await page.setViewport(HALF);
  await setTextSize(page, LARGE_TEXT);
  return [...narrow, ...(await look())];
}
