import { OPENS_WITHOUT_CLICK } from '../toolbar-popup.ts';
import type { BrowserSession, FreshStart } from './browser-session.ts';
import type { BrowserName } from './find-browser.ts';
import { openBrowser } from './open-browser.ts';

/**
 * What Firefox does for people alone: to draw its window sixty times a second instead of twenty, with movement in it, and to keep a history, icons,
 * pictures of pages and a session to come back to. Without it a journey takes a quarter less of the processor.
 */
const CALM = {
  'layout.frame_rate': 20,
  'toolkit.cosmeticAnimations.enabled': false,
  'places.history.enabled': false,
  'browser.chrome.site_icons': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.sessionstore.interval': 3_600_000,
};

/** One browser for many, one after another: to start one costs more than most do with it. */
export interface KeptBrowser {
  /** The browser as if it had just been opened. */
  take(fresh: FreshStart): Promise<BrowserSession>;
  /** Lets the next one take it. */
  giveBack(): void;
  close(): Promise<void>;
}

/** A browser that is opened when it is first taken, and starts over whenever it is taken again. */
export function keepBrowser(browser: BrowserName): KeptBrowser {
  const kept: { session?: BrowserSession; isTaken: boolean } = { isTaken: false };
  const openNew = async (fresh: FreshStart): Promise<BrowserSession> => {
    kept.session = await openBrowser({ browser, firefoxPreferences: { ...OPENS_WITHOUT_CLICK, ...CALM }, ...fresh });
    return kept.session;
  };
  const startAgain = async (fresh: FreshStart): Promise<BrowserSession> => {
    const { session } = kept;
    if (!session) return openNew(fresh);
    try {
      await session.startOver(fresh);
      return session;
    } catch (error) {
      // It has crashed, or hangs: that costs the next journey no more than a start.
      console.log(`A new ${browser}, for the one that was kept would not start over: ${String(error)}`);
      await session.kill();
      return openNew(fresh);
    }
  };
  return {
    take: async (fresh) => {
      if (kept.isTaken) throw new Error('The browser is kept by two at once: one of them needs its own.');
      const session = await startAgain(fresh);
      kept.isTaken = true;
      return session;
    },
    giveBack: () => {
      kept.isTaken = false;
    },
    close: async () => kept.session?.close(),
  };
}
