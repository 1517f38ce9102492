import { browser } from 'wxt/browser';

/** The engine and the script of its card in the built extension. */
const ENGINE = '/engine.js';
const CARD = '/card.js';

async function bring(tabId: number, file: typeof ENGINE | typeof CARD): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/** Brings the engine into a tab's main frame. Throws when the browser does not let extensions in. */
export const startEngine = (tabId: number): Promise<void> => bring(tabId, ENGINE);

/** Brings the card to the engine in a tab. Throws likewise. */
export const bringCard = (tabId: number): Promise<void> => bring(tabId, CARD);
