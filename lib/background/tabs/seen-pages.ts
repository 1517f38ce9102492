import { browser } from 'wxt/browser';
import { readSettings } from '../storage/choices.ts';

const ID = 'seen';

/**
 * Has the browser say of every page that it is seen, while the reader wants to know what was looked at: of pages that are no
 * articles nobody would hear otherwise. Without that wish nothing more runs on any page. To be called after every change.
 */
export async function registerSeen(): Promise<void> {
  const { keepsLooks } = await readSettings();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!keepsLooks) return;
  const matches = ['http://*/*', 'https://*/*'];
  await browser.scripting.registerContentScripts([{ id: ID, matches, js: ['seen.js'], runAt: 'document_idle' }]);
}
