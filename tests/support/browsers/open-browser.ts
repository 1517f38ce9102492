import type { BrowserSession, OpenBrowserOptions } from './browser-session.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';

/** Opens a browser with the extension and a new, empty profile. Close it when done. */
export const openBrowser = (options: OpenBrowserOptions): Promise<BrowserSession> =>
  options.browser === 'chromium' ? openChromium(options) : openFirefox(options);
