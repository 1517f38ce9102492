import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isNewsArticle } from '../../lib/page/read/is-news-article.ts';
import { engineHome } from '../../lib/page/session/engine-home.ts';
import { askForEngine } from '../../lib/protocol/ask-for-engine.ts';

/** Milliseconds until the second look, and from there to the third, at a page that builds itself late. */
const PAUSES = [1500, 3500];

/**
 * Runs on every page as soon as it is seen, decides whether it is a news article, and if so asks for the engine. It changes nothing on the
 * page and has no part in what happens then: the engine follows the page from there on.
 */
export default defineUnlistedScript(() => {
  engineHome().crossreadIsArticle = isNewsArticle;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = ([pause, ...further]: readonly number[]): void => {
    if (isNewsArticle(document)) {
      navigation.removeEventListener('navigatesuccess', lookAnew);
      askForEngine();
    } else if (pause !== undefined) timer = setTimeout(look, pause, further);
  };
  const lookAnew = (): void => {
    clearTimeout(timer);
    look(PAUSES);
  };
  const start = (): void => {
    const [visit] = performance.getEntriesByType('navigation');
    if (visit && 'type' in visit && visit.type === 'reload') askForEngine(true);
    navigation.addEventListener('navigatesuccess', lookAnew);
    look(PAUSES);
    // The engine that was asked for goes to whatever the tab shows by then: a page that was left meanwhile has none.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && !engineHome().crossreadEngine) lookAnew();
    });
  };
  // A page that is loaded ahead, or comes back in a tab behind others, may never be seen.
  if (document.hidden) document.addEventListener('visibilitychange', start, { once: true });
  else start();
});
