import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isNewsArticle } from '../../lib/dom/article/is-news-article.ts';
import { askForEngine } from '../../lib/extension/ask-for-engine.ts';

/** Milliseconds after loading at which a page that builds itself late is looked at again. */
const LATER = [1500, 5000];

/**
 * Runs on every page, decides whether it is a news article, and if so asks for the engine. It changes nothing on the
 * page and has no part in what happens then: the engine follows the page from there on.
 */
export default defineUnlistedScript(() => {
  const done = new AbortController();
  const look = (): void => {
    if (done.signal.aborted || !isNewsArticle(document)) return;
    done.abort();
    askForEngine();
  };
  const lookNowAndLater = (): void => {
    look();
    for (const delay of LATER) setTimeout(look, delay);
  };
  const start = (): void => {
    navigation.addEventListener('navigatesuccess', lookNowAndLater, { signal: done.signal });
    lookNowAndLater();
  };
  // A page that is loaded ahead may never be shown.
  if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
