import { browser } from 'wxt/browser';

/**
 * Lets no content script read or change what the user has chosen: a page that has taken over its process would be one.
 * Firefox has no such switch.
 */
export async function keepStorageFromPages(): Promise<void> {
  const { local } = browser.storage;
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
