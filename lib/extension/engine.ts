import { browser } from 'wxt/browser';

/** The engine in the built extension. */
const SCRIPT = '/engine.js';

/** Brings the engine into a tab's main frame. Throws when the browser does not let extensions in. */
export async function startEngine(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
}
