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
