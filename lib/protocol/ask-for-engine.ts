interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

interface Namespace {
  readonly runtime?: Runtime;
}

/**
 * Speaks to the browser directly and not through the polyfill, which is many times the size of the script that needs
 * this, on every page. The message has the form that `messenger.ts` answers; nobody waits for the answer.
 */
function tell(call: string, argument?: boolean): void {
  const { browser, chrome } = globalThis as { readonly browser?: Namespace; readonly chrome?: Namespace };
  // Without a runtime the extension has been updated or removed since this script came in.
  void (browser ?? chrome)?.runtime?.sendMessage({ to: 'background', call, argument }).catch(() => {});
}

/**
 * Asks the background to bring the engine into this tab: for an article, or because a page was loaded again that may have
 * been checked by hand.
 */
export const askForEngine = (isAgain = false): void => tell('startEngine', isAgain);

/** Tells the background that the reader has this page in front. */
export const tellSeen = (): void => tell('pageSeen');
