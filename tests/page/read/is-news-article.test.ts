import { expect, test } from 'vitest';
import { isNewsArticle } from '../../../lib/page/read/is-news-article.ts';
import { parsePage } from '../parse-page.ts';

const PARAGRAPH =
  '<p>The harbour master said that the ferries would run again on Monday, whatever the weather does.</p>';
const jsonLd = (type: unknown, extra = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': type, ...extra })}</script>`;

test.each([
  ['news in JSON-LD', '', jsonLd('NewsArticle')],
  ['reportage among other types', '', jsonLd(['Thing', 'ReportageNewsArticle'])],
  ['a live blog', '', jsonLd('LiveBlogPosting')],
  ['a type with its address', '', jsonLd('https://schema.org/NewsArticle')],
  ['a graph', '', jsonLd('WebSite', { '@graph': [{ '@type': 'OpinionNewsArticle' }] })],
  ['Open Graph', '', '<meta property="og:type" content="article">'],
  ['microdata', '<div itemscope itemtype="https://schema.org/NewsArticle"><p>Short.</p></div>', ''],
  ['a blog post in microdata', '<div itemscope itemtype="https://schema.org/BlogPosting"></div>', ''],
  ['Open Graph in other letters', '', '<meta name="OG:Type" content="Article">'],
  ['when it was published, in Open Graph', '', '<meta property="article:published_time" content="2020-01-02">'],
  ['a heading and three paragraphs', `<h1>Ferries</h1>${PARAGRAPH.repeat(3)}`, ''],
  ['its paragraphs among teasers', `<h1>Ferries</h1>${'<p>More</p>'.repeat(20)}${PARAGRAPH.repeat(3)}`, ''],
])('an article: %s', (_, body, head) => expect(isNewsArticle(parsePage(body, head))).toBe(true));

test.each([
  ['nothing', '', ''],
  ['a product', '<h1>Kettle</h1><p>Over 53,000 sold.</p>', jsonLd('Product')],
  [
    'a list of articles',
    '<h1>News</h1><ul><li><p>A teaser.</p></li></ul>',
    jsonLd('ItemList', { itemListElement: [{ '@type': 'NewsArticle' }] }),
  ],
  ['paragraphs without a heading', PARAGRAPH.repeat(3), ''],
  ['paragraphs in the footer', `<h1>Sign in</h1><footer>${PARAGRAPH.repeat(3)}</footer>`, ''],
  ['hidden paragraphs', `<h1>Sign in</h1>${PARAGRAPH.repeat(3).replaceAll('<p>', '<p hidden>')}`, ''],
  [
    'paragraphs for no screen reader',
    `<h1>Sign in</h1>${PARAGRAPH.repeat(3).replaceAll('<p>', '<p aria-hidden="true">')}`,
    '',
  ],
  [
    'paragraphs for screen readers alone',
    `<h1>Sign in</h1>${PARAGRAPH.repeat(3).replaceAll('<p>', '<p class="sr-only">')}`,
    '',
  ],
  ['a website', '<h1>Welcome</h1>', '<meta property="og:type" content="website">'],
  ['broken structured data', '<h1>Welcome</h1>', '<script type="application/ld+json">{"@type": "NewsArticle"</script>'],
])('no article: %s', (_, body, head) => expect(isNewsArticle(parsePage(body, head))).toBe(false));

test('a front page does not count for its looks', () => {
  const page = parsePage(`<h1>Post</h1>${PARAGRAPH.repeat(3)}`);
  Object.defineProperty(page, 'URL', { value: 'https://post.example/' });
  expect(isNewsArticle(page)).toBe(false);
});

const at = (path: string, page: Document): Document => {
  Object.defineProperty(page, 'URL', { value: `https://post.example${path}` });
  return page;
};
const p = (words: string): string => `<p>${words}</p>`;
const news = (words: string): string => `<h1>${words.slice(0, 12)}</h1>${p(words).repeat(5)}`;
const WORDS = 'The harbour master said that the ferries would run again on Monday, whatever the weather does.';
const five = PARAGRAPH.repeat(5);
const card = `<div class="card"><h3><a href="/x">Quarry</a></h3>${PARAGRAPH}</div>`;
const post = (name: string): string => `<article><h2><a href="/${name}">${name}</a></h2>${PARAGRAPH}</article>`;

test.each([
  [
    'news in Chinese',
    '/a/1',
    news('港务局长周一表示，无论天气如何，渡轮都将从五月一日起每小时开出一班，直到夏天结束。'),
    '',
  ],
  [
    'news in Japanese',
    '/a/1',
    news('港長は月曜日、天候にかかわらず、五月一日から夏の終わりまで毎時一便のフェリーを運航すると述べた。'),
    '',
  ],
  [
    'news in Korean',
    '/a/1',
    news('항만 책임자는 월요일 날씨와 관계없이 오월 일일부터 매시간 여객선을 운항한다고 밝혔다.'),
    '',
  ],
  ['news in Russian', '/a/1', news('Начальник порта сказал в понедельник, что паромы снова пойдут каждый час.'), ''],
  ['news in Arabic', '/a/1', news('قال مدير الميناء يوم الاثنين إن العبارات ستبحر كل ساعة ابتداء من أول مايو.'), ''],
  ['text in boxes alone', '/a/1', `<h1>Ferries</h1>${`<div>${WORDS}</div>`.repeat(5)}`, ''],
  ['text parted by line breaks', '/a/1', `<h1>Ferries</h1><div>${`${WORDS}<br><br>`.repeat(5)}</div>`, ''],
  [
    'no heading of the first level, but a date',
    '/a/1',
    `<h2>Ferries</h2><time datetime="2020-01-02">2 January</time>${five}`,
    '',
  ],
  [
    'no heading of the first level, but authors',
    '/a/1',
    `<h2>Ferries</h2><div class="byline">By Ines Thorne</div>${five}`,
    '',
  ],
  ['a date in its address', '/2020/01/02/ferries', `<h2>Ferries</h2>${five}`, ''],
  ['news with a box of questions', '/a/1', `<h1>Ferries</h1>${five}`, jsonLd('NewsArticle') + jsonLd('FAQPage')],
  ['news that reviews a product', '/a/1', `<h1>Kettle</h1>${five}`, jsonLd('ReviewNewsArticle') + jsonLd('Product')],
  ['news on jobs, by its marks', '/jobs/ferries', `<h1>Jobs</h1>${five}`, jsonLd('NewsArticle')],
  ['news below other stories', '/a/1', `<h1>Ferries</h1>${five}${post('quarry')}`, ''],
  ['an article in its element', '/a/1', `<article><h1>Ferries</h1>${five}</article>`, ''],
  ['with a table', '/a/1', `<h1>Ferries</h1>${five}<table><tr><td>1</td></tr></table>`, ''],
  ['a weblog', '/posts/ferries', `<h1>Ferries</h1>${five}`, jsonLd('BlogPosting')],
  ['in a banner', '/a/1', `<header role="banner"><h1>Ferries</h1>${five}</header>`, ''],
  [
    'short paragraphs, many',
    '/a/1',
    `<h1>Ferries</h1>${p('They sail at nine, the harbour master said on Monday.').repeat(12)}`,
    '',
  ],
  ['news of work under its section', '/business/jobs/plant-shuts', `<h1>Plant</h1>${five}`, ''],
  ['linked headings within', '/a/1', `<h1>Ferries</h1><div><h3><a href="/q">Quay</a></h3>${five}</div>`, ''],
  ['other stories below', '/a/1', `<h1>Ferries</h1>${five}${card.repeat(4)}`, ''],
  ['one long paragraph', '/a/1', `<h1>Ferries</h1>${p(`${WORDS} `.repeat(8))}`, ''],
])('by its looks an article: %s', (_, path, body, head) =>
  expect(isNewsArticle(at(path, parsePage(body, head)))).toBe(true),
);

test.each([
  ['a shop', '/products/kettle', `<h1>Kettle</h1>${five}`, '<meta property="og:type" content="product">'],
  ['a shop by its data', '/k/1', `<h1>Kettle</h1>${five}`, jsonLd('Product')],
  [
    'a shop in Microdata',
    '/k/1',
    `<div itemscope itemtype="https://schema.org/Product"><h1>Kettle</h1>${five}</div>`,
    '',
  ],
  ['search results', '/search?q=ferries', `<h1>Ferries</h1>${five}`, ''],
  ['search results by their data', '/s', `<h1>Ferries</h1>${five}`, jsonLd('SearchResultsPage')],
  ['a section’s front', '/news', `<h1>News</h1>${['a', 'b', 'c', 'd'].map(post).join('')}`, ''],
  ['a section’s front by its data', '/news', `<h1>News</h1>${five}`, jsonLd('CollectionPage')],
  ['a list of stories on one subject', '/tag/ferries', `<h1>Ferries</h1>${five}`, ''],
  ['a forum', '/forum/thread/4', `<h1>Ferries</h1>${five}`, ''],
  ['a forum by its data', '/t/4', `<h1>Ferries</h1>${five}`, jsonLd('DiscussionForumPosting')],
  ['questions and answers', '/q/4', `<h1>Ferries</h1>${five}`, jsonLd('QAPage')],
  ['documentation', '/docs/ferries', `<h1>Ferries</h1>${five}`, ''],
  ['documentation by its maker', '/x', `<h1>Ferries</h1>${five}`, '<meta name="generator" content="Docusaurus v3">'],
  ['documentation by its code', '/x', `<h1>Ferries</h1>${five}${'<pre><code>sail()</code></pre>'.repeat(4)}`, ''],
  ['terms of use', '/terms-of-use', `<h1>Terms of use</h1>${five}`, '<meta property="og:type" content="article">'],
  ['a privacy statement', '/legal/privacy', `<h1>Privacy</h1>${five}`, ''],
  ['a job advert', '/j/4', `<h1>Deckhand</h1>${five}`, jsonLd('JobPosting')],
  ['a page of a wiki', '/wiki/Ferry', `<h1>Ferry</h1>${five}`, ''],
  [
    'a page of a wiki by its maker',
    '/Ferry',
    `<h1>Ferry</h1>${five}`,
    '<meta name="generator" content="MediaWiki 1.43">',
  ],
  ['a list of cards', '/politics', `<h1>Politics</h1>${card.repeat(8)}`, ''],
  ['search results in German', '/suche?q=faehre', `<h1>Suche</h1>${five}`, ''],
  ['a forum by its address', '/threads/ferries.44/', `<h1>Ferries</h1>${five}`, ''],
  ['a forum by its maker', '/t?t=4', `<h1>Ferries</h1>${five}`, '<meta name="generator" content="vBulletin 5">'],
  ['another wiki', '/x', `<h1>Ferry</h1>${five}`, '<meta name="generator" content="DokuWiki">'],
  ['a manual by another maker', '/x', `<h1>Start</h1>${five}`, '<meta name="generator" content="VitePress v1.0">'],
  ['terms of use in German', '/agb', `<h1>AGB</h1>${five}`, ''],
  ['who is liable for a site', '/impressum', `<h1>Impressum</h1>${five}`, ''],
  ['a job advert by its address', '/careers/deckhand', `<h1>Deckhand</h1>${five}`, ''],
  ['a shop of many sizes', '/k/1', `<h1>Kettle</h1>${five}`, jsonLd('ProductGroup')],
  ['a concert', '/e/1', `<h1>Concert</h1>${five}`, jsonLd('Event')],
  ['what a site says of itself', '/about', `<h1>About</h1>${five}`, jsonLd('AboutPage')],
  ['a recipe in German', '/rezepte/suppe', `<h1>Suppe</h1>${five}`, ''],
  ['a recipe by its class', '/soup', `<div class="h-recipe"><h1>Soup</h1>${five}</div>`, ''],
  ['a recipe', '/soup', `<h1>Soup</h1>${five}`, jsonLd('Article') + jsonLd('Recipe')],
])('by its looks something else: %s', (_, path, body, head) =>
  expect(isNewsArticle(at(path, parsePage(body, head)))).toBe(false),
);
