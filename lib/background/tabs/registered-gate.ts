import { browser } from 'wxt/browser';
import { WEB } from '../../protocol/page-access.ts';

const ID = 'gate';

/**
 * Has the browser bring the gate into every page that it lets us read, where the manifest does not do so itself. It may be
 * registered while there is no access, and stays when access goes: it runs wherever there is some. To be called whenever the
 * background starts, for an update takes out what was registered.
 */
export async function registerGate(): Promise<void> {
  if (browser.runtime.getManifest().content_scripts) return;
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches: [...WEB], js: ['gate.js'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
