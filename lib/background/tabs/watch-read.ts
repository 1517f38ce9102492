import { browser } from 'wxt/browser';

/** Milliseconds for which an article has been in front of its reader before it is read. */
const READ_AFTER = 10_000;
/** Under which a test says otherwise, out of reach of all pages. */
const KEY = 'rememberAfter';

/**
 * Runs in the page, and says when it has been seen for so many milliseconds in all, if it is an article; again when the tab
 * has gone on to another page.
 */
function countSeen(most: number): void {
  interface Runtime {
    readonly runtime?: { sendMessage(message: unknown): Promise<unknown> };
  }
  const home = globalThis as {
    crossreadIsCounting?: boolean;
    readonly crossreadIsArticle?: (document: Document) => boolean;
    readonly browser?: Runtime;
    readonly chrome?: Runtime;
  };
  if (home.crossreadIsCounting) return;
  home.crossreadIsCounting = true;
  let left = most;
  let since: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = location.href.replace(/#.*/s, '');
  const tell = (): void => {
    [left, since] = [0, null];
    if (home.crossreadIsArticle?.(document) !== true) return;
    void (home.browser ?? home.chrome)?.runtime?.sendMessage({ to: 'background', call: 'pageRead' }).catch(() => {});
  };
  const follow = (): void => {
    clearTimeout(timer);
    if (since !== null) left -= performance.now() - since;
    since = document.hidden || left <= 0 ? null : performance.now();
    if (since !== null) timer = setTimeout(tell, left);
  };
  const begin = (): void => {
    const now = location.href.replace(/#.*/s, '');
    if (now === address) return;
    [address, left, since] = [now, most, null];
    follow();
  };
  document.addEventListener('visibilitychange', follow);
  navigation.addEventListener('navigatesuccess', begin);
  follow();
}

/** Has the page in a tab say when it has been read. Does nothing where that runs already. */
export async function watchRead(tabId: number): Promise<void> {
  const said: unknown = (await browser.storage.session.get(KEY))[KEY];
  const after = typeof said === 'number' ? said : READ_AFTER;
  await browser.scripting.executeScript({ target: { tabId }, func: countSeen, args: [after] });
}
