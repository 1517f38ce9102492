import { browser } from 'wxt/browser';

/** What Chrome and Firefox each call the panel beside the page; the types know only one browser's at a time. */
interface PanelInterface {
  readonly sidePanel?: { open(call: { readonly tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside a tab's page. To be called straight on the user's click: the browsers refuse it later. */
export function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelInterface;
  return sidePanel?.open({ tabId }) ?? sidebarAction?.open() ?? Promise.resolve();
}

/** Whether this browser has a panel to open. */
export function hasSidePanel(): boolean {
  const manifest: object = browser.runtime.getManifest();
  return 'side_panel' in manifest || 'sidebar_action' in manifest;
}
