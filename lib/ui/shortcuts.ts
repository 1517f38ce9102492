import { browser } from 'wxt/browser';

/** What Firefox alone has. */
interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Where Chrome lets people change keys; no link leads there, but a tab may. */
const CHROME_SETTINGS = 'chrome://extensions/shortcuts';

/** Opens the browser's settings for the keys. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as unknown as ShortcutSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: CHROME_SETTINGS });
}
