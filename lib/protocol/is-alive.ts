import { browser } from '@wxt-dev/browser';

/** Whether the extension that injected this script is still there, and has not been updated or removed. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Reaching for a runtime that is gone throws in some versions.
    return false;
  }
}
