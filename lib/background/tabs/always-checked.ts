import { browser } from 'wxt/browser';
import { readReading, readSettings } from '../storage/choices.ts';

const ID = 'always';

/** Match patterns of both browsers; Firefox's know no ports. */
const patternOf = (host: string): string => `*://${host.replace(/:\d+$/, '')}/*`;

/**
 * Has the browser bring the engine into every page of the sites that are always checked, so that pages of others need not
 * ask. To be called after every change of these sites and of those that are switched off.
 */
export async function registerAlways(): Promise<void> {
  const [reading, { sitesOff }] = await Promise.all([readReading(), readSettings()]);
  const always = reading.always.filter((host) => !sitesOff.includes(host));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (always.length === 0) return;
  const matches = [...new Set(always.map(patternOf))];
  await browser.scripting.registerContentScripts([{ id: ID, matches, js: ['engine.js'], runAt: 'document_idle' }]);
}
