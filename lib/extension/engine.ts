import { browser } from 'wxt/browser';

/** Files of the engine in the built extension. */
const SCRIPT = '/engine.js';
const HIGHLIGHTS = '/assets/highlights.css';

/** The highlight rules come from the user's origin, where they win over anything the page's own style sheets say. */
const sheet = (tabId: number) => ({ target: { tabId }, files: [HIGHLIGHTS], origin: 'USER' as const });

/** Brings the engine into a tab's main frame. Throws when the browser does not let extensions in. */
export async function startEngine(tabId: number): Promise<void> {
  await browser.scripting.insertCSS(sheet(tabId));
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
}

/** Takes the highlight rules out again; the engine's own script ends itself. */
export async function removeHighlightRules(tabId: number): Promise<void> {
  await browser.scripting.removeCSS(sheet(tabId)).catch(() => {
    // The tab is gone or has moved on, and the rules with it.
  });
}
