import { t } from '../locale/translate.ts';
import type { PageReport } from '../protocol/page-types.ts';
import type { Saving } from './export-page.ts';

/** Saves the page in a tab, with all that is kept of it, as a file; says its name, or that there is nothing to save. */
export async function savePage(
  tabId: number,
  report: PageReport | null,
  saving: Saving,
): Promise<{ readonly text: string } | null> {
  if (!report) return null;
  // Popup and panel open sooner without what few readers use there.
  const { exportTab } = await import('./export-page.ts');
  const name = await exportTab(tabId, report, saving);
  if (name !== null) return { text: t('export.saved', [name]) };
  return { text: t(saving.choice === 'everything' ? 'export.none' : 'export.nothing') };
}
