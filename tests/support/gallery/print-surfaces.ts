import type { Page } from 'puppeteer-core';
import { askBackground } from '../ask-background.ts';
import { waitFor } from '../wait-for.ts';
import { NARROW, openArticle, openOwnPage, openPopupFor, press, type Stage, type Surface, WIDE } from './stage.ts';

/** The report of a page as the export menu saves it, opened as who was sent it would. */
async function openReport(stage: Stage): Promise<Page> {
  const { session, site } = stage;
  const popup = await openPopupFor(stage, '/altered.html?report');
  await press(popup, '[aria-haspopup="menu"]:enabled');
  await press(popup, '[role="menuitem"]');
  const saved = await waitFor('the report to be saved', async () => {
    const files = await session.downloads();
    return files.findLast(({ name, content }) => name.endsWith('.html') && content !== '') ?? null;
  });
  const page = await session.open(`${site.origin}/note?report`);
  await page.setContent(saved.content);
  return page;
}

const printed =
  (open: Surface['open']): Surface['open'] =>
  async (stage) => {
    const page = await open(stage);
    await stage.session.emulatePrint(page);
    return page;
  };

async function openComparison(stage: Stage): Promise<Page> {
  const first = await openArticle(stage, '/faithful.html?print');
  const second = await openArticle(stage, '/altered.html?print');
  return openOwnPage(stage, `compare.html?first=${first.tabId}&second=${second.tabId}`, '.compared');
}

/** The library with one annotation opened, to be printed. */
async function openLibrary(stage: Stage): Promise<Page> {
  const { tabId, report } = await openArticle(stage, '/altered.html?printed');
  await askBackground(stage.session, 'keepFindings', { tabId, findingIds: report.findings.map(({ id }) => id) });
  const page = await openOwnPage(stage, 'library.html', '[data-row]');
  await press(page, 'button[data-row]');
  await page.waitForSelector('.detail textarea');
  return page;
}

const ofPaper = (name: string, needs: string, open: Surface['open']): Surface => ({
  name,
  size: WIDE,
  needs,
  isWhole: true,
  open,
});

/** What leaves the browser: the report, and surfaces on paper. */
export const PRINT_SURFACES: readonly Surface[] = [
  ofPaper('report', 'popup.html', openReport),
  { ...ofPaper('report, narrow', 'popup.html', openReport), size: NARROW },
  ofPaper('report, printed', 'popup.html', printed(openReport)),
  ofPaper('compare, printed', 'compare.html', printed(openComparison)),
  ofPaper('library, printed', 'library.html', printed(openLibrary)),
];
