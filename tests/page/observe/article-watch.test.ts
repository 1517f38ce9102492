import { describe, expect, test } from 'vitest';
import { ArticleWatch } from '../../../lib/page/observe/article-watch.ts';
import { ChangeCollector } from '../../../lib/page/observe/page-changes.ts';
import { readArticle } from '../../../lib/page/read/read-article.ts';
import { parsePage } from '../parse-page.ts';

const LONG = 'The harbour master said that the ferries would run again on Monday, whatever the weather does.';
const OTHER = 'The island has waited eleven days for flour, fuel and letters, and the shops are nearly empty.';

const BODY = `<div id="top"><span id="ticker">Ferry shares 12.3</span></div>
<main><article id="article"><h1>Ferries</h1><p id="first">${LONG}</p><div class="ad" id="ad"><b>Buy</b></div><p hidden id="hidden">Later</p>
<p>${OTHER}</p><details id="more"><summary>The rest of the account</summary><p>${LONG}</p></details><button id="share"><i>Share</i></button><script id="data"></script></article></main><div id="bottom"></div>`;

/** What a page does, and the record its observer would see. */
type Change = (page: Document) => Partial<MutationRecord>;

const at = (page: Document, id: string): HTMLElement => page.getElementById(id) as HTMLElement;

const write =
  (id: string, words: string): Change =>
  (page) => {
    const target = at(page, id).firstChild as Text;
    target.data = words;
    return { type: 'characterData', target };
  };

const append =
  (id: string, html: string): Change =>
  (page) => {
    const target = at(page, id);
    const before = new Set<Node>(target.childNodes);
    target.insertAdjacentHTML('beforeend', html);
    const addedNodes = [...target.childNodes].filter((node) => !before.has(node)) as unknown as NodeList;
    return { type: 'childList', target, addedNodes, removedNodes: [] as unknown as NodeList };
  };

const remove =
  (id: string): Change =>
  (page) => {
    const node = at(page, id);
    node.remove();
    const removedNodes = [node] as unknown as NodeList;
    return { type: 'childList', target: page.body, addedNodes: [] as unknown as NodeList, removedNodes };
  };

const setAttribute =
  (id: string, name: string, value: string | null): Change =>
  (page) => {
    const target = at(page, id);
    if (value === null) target.removeAttribute(name);
    else target.setAttribute(name, value);
    return { type: 'attributes', attributeName: name, target };
  };

function isConcerned(change: Change): boolean {
  const page = parsePage(BODY);
  const watch = new ArticleWatch(readArticle(page), (element) => element.className === 'gone');
  const changes = new ChangeCollector();
  changes.add(change(page) as MutationRecord);
  return watch.isConcerned(changes);
}

describe('an article is concerned by', () => {
  test.each<[string, Change]>([
    ['other words in a paragraph', write('first', OTHER)],
    ['a paragraph more', append('first', `<p>${OTHER}</p>`)],
    ['a paragraph less', remove('first')],
    ['a paragraph that is hidden', setAttribute('first', 'class', 'gone')],
    ['a paragraph that is shown', setAttribute('hidden', 'hidden', null)],
    ['a class on what holds paragraphs, which may show or hide some', setAttribute('article', 'class', 'expanded')],
    ['details that are opened', setAttribute('more', 'open', '')],
    ['much text elsewhere, which may be an article', append('bottom', `<p>${LONG}</p><p>${OTHER}</p><p>${LONG}</p>`)],
  ])('%s', (_, change) => expect(isConcerned(change)).toBe(true));

  test('anything, when there was too much to look at', () => {
    const watch = new ArticleWatch(readArticle(parsePage(BODY)), () => false);
    const changes = new ChangeCollector();
    for (let i = 0; i < 3000; i++) {
      const target = parsePage('').body;
      changes.add({ type: 'attributes', target } as unknown as MutationRecord);
    }
    expect(changes.isEverything).toBe(true);
    expect(watch.isConcerned(changes)).toBe(true);
  });
});

describe('an article is not concerned by', () => {
  test.each<[string, Change]>([
    ['a ticker elsewhere', write('ticker', 'Ferry shares 12.4')],
    ['a note elsewhere', append('bottom', '<p>Cookies?</p>')],
    ['an advertisement in it', append('ad', '<p>Buy a ferry today</p>')],
    ['other words on a button', append('share', '<i>Shared 12 times</i>')],
    ['a script', append('first', '<script>let words = 1</script>')],
    ['data of a script', append('data', '{"words": 1}')],
    ['an empty element', append('first', '<span class="marker"></span>')],
    ['white space', append('first', ' \n ')],
    ['the style of a paragraph that is seen as before', setAttribute('first', 'class', 'read')],
    ['words that stay hidden', append('hidden', 'Later still')],
  ])('%s', (_, change) => expect(isConcerned(change)).toBe(false));
});
