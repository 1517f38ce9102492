import { browser } from 'wxt/browser';

/** What Chrome and Firefox each call the panel beside the page; the types know only one browser's at a time. */
interface PanelInterface {
  readonly sidePanel?: { open(call: { readonly tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void>; isOpen(call: object): Promise<boolean> };
}

/** Opens the panel beside a tab's page. To be called straight on the user's click: the browsers refuse it later. */
export function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelInterface;
  return sidePanel?.open({ tabId }) ?? sidebarAction?.open() ?? Promise.resolve();
}

/**
 * Opens the panel beside a tab's page on a press in the page itself. Firefox opens none then: where it is not open already, it
 * comes as a window of its own. To be called in the turn of the message.
 */
export async function openPanelOrWindow(tabId: number): Promise<void> {
  try {
    await openSidePanel(tabId);
  } catch {
    const { sidebarAction } = browser as unknown as PanelInterface;
    if (await sidebarAction?.isOpen({})) return;
    await browser.windows.create({ url: `/sidepanel.html?tabId=${tabId}`, type: 'popup', width: 420, height: 720 });
  }
}

/** Whether this browser has a panel to open. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as PanelInterface;
  return (sidePanel ?? sidebarAction) !== undefined;
}
