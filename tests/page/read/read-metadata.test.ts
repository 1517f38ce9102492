import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../lib/page/read/read-metadata.ts';
import { parsePage } from '../parse-page.ts';

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Ferries run again',
  author: [{ '@type': 'Person', name: 'Ada Example' }, { name: 'Ben Example' }],
  publisher: { name: 'The Island Post' },
  datePublished: '2026-03-01T08:00:00Z',
};

describe('structured data', () => {
  test.each([
    ['an object', ARTICLE],
    ['a list', [{ '@type': 'Organization', name: 'X' }, ARTICLE]],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, ARTICLE] }],
    ['a main entity', { '@type': 'WebPage', mainEntity: { ...ARTICLE, '@type': ['Thing', 'ReportageNewsArticle'] } }],
  ])('%s', (_, value) => {
    expect(readMetadata(parsePage('', jsonLd(value)))).toMatchObject({
      title: 'Ferries run again',
      byline: 'Ada Example, Ben Example',
      publisher: 'The Island Post',
      date: '2026-03-01T08:00:00Z',
      language: 'en',
    });
  });

  test.each([
    ['<![CDATA[', ']]>'],
    ['//<![CDATA[', '//]]>'],
    ['/*<![CDATA[*/', '/*]]>*/'],
  ])('between %s and %s', (before, after) => {
    const head = `<script type="application/ld+json">\n${before}\n${JSON.stringify(ARTICLE)}\n${after}\n</script>`;
    expect(readMetadata(parsePage('', head)).title).toBe('Ferries run again');
  });

  test('a broken description is passed over', () => {
    const head = `<script type="application/ld+json">{"@type": </script>${jsonLd(ARTICLE)}`;
    expect(readMetadata(parsePage('', head)).title).toBe('Ferries run again');
  });
});

test('what meta elements say', () => {
  const head = `<meta property="og:title" content="Ferries"><meta property="og:site_name" content="Post">
    <meta name="author" content="Ada Example"><meta property="article:published_time" content="2026-03-01 08:00">
    <link rel="canonical" href="https://post.example/ferries">`;
  expect(readMetadata(parsePage('', head))).toMatchObject({
    title: 'Ferries',
    publisher: 'Post',
    byline: 'Ada Example',
    date: '2026-03-01T08:00',
    canonicalUrl: 'https://post.example/ferries',
  });
});

const og = (title: string): string => `<meta property="og:title" content="${title}">`;

describe('the title', () => {
  test.each([
    ['without the site', og('Ferries run again | The Post'), '<h1>Ferries run again</h1>', 'Ferries run again'],
    ['short, without the site', '<title>Ferries - The Free Post</title>', '<h1>Ferries</h1>', 'Ferries'],
    ['as printed', og('Ferries &quot;run&quot; again'), '<h1>Ferries “run” again</h1>', 'Ferries “run” again'],
    [
      'of which the page prints one of two',
      `${og('Ten ferries you must see')}<meta name="twitter:title" content="Ferries run again">`,
      '<h1>Ferries run again</h1>',
      'Ferries run again',
    ],
    ['not of the site', og('Ferries run'), '<h1>The Post</h1><h1>Ferries run</h1>', 'Ferries run'],
    [
      'of a page whose heading is the site’s',
      '<title>The Post: ferries run again to all the islands</title>',
      '<h1>The Post</h1>',
      'The Post: ferries run again to all the islands',
    ],
    [
      'when the structured headline is a description',
      jsonLd({ '@type': 'Article', headline: 'boats that carry cars', name: 'Ferry' }),
      '<h1>Ferry</h1>',
      'Ferry',
    ],
    ['that is nowhere but in a heading', '', '<h1>Ferries\n run</h1>', 'Ferries run'],
  ])('%s', (_, head, body, title) => {
    expect(readMetadata(parsePage(body, head)).title).toBe(title);
  });
});

describe('the byline', () => {
  test.each([
    ['marked as the author', '<p>By <a rel="author" href="/a">Ada Example</a></p>', 'Ada Example'],
    ['in microdata', '<p itemprop="author">By <b itemprop="name">Ada Example</b>, reporter</p>', 'Ada Example'],
    [
      'of two',
      '<p><a rel="author">Ada Example</a> and <a rel="author">Ben Example</a></p>',
      'Ada Example, Ben Example',
    ],
    ['by its class', '<div class="byline">By Ada Example</div>', 'Ada Example'],
    ['that is a date', '<div class="byline">1 March 2026</div>', null],
    ['of a comment', '<div class="comments"><span class="author">Troll</span></div>', null],
    ['of another article', '<aside><a rel="author">Ben Example</a></aside>', null],
  ])('%s', (_, body, byline) => {
    expect(readMetadata(parsePage(body)).byline).toBe(byline);
  });
});

test.each([
  [
    'of the first article that has one',
    '<article></article><article><time datetime="2026-03-02"></time></article>',
    '2026-03-02',
  ],
  [
    'of one article in another',
    '<article><article><time datetime="2026-03-02"></time></article></article>',
    '2026-03-02',
  ],
  [
    'of the page, where that of the article is no date',
    '<article><time datetime="PT2M"></time></article>',
    '2020-01-01',
  ],
])('takes the time %s', (_, articles, date) =>
  expect(readMetadata(parsePage(`<time datetime="2020-01-01">Then</time>${articles}`)).date).toBe(date),
);

test('the date that is marked as published goes before any other', () => {
  const body = `<time datetime="2020-01-01">Then</time><article><time datetime="2026-03-02">Today</time></article>`;
  expect(readMetadata(parsePage(body)).date).toBe('2026-03-02');
  const marked = `${body}<abbr itemprop="datePublished" title="2026-03-01T08:00:00Z">8 AM</abbr>`;
  expect(readMetadata(parsePage(marked)).date).toBe('2026-03-01T08:00:00Z');
});

test('nothing is made up', () => {
  const page = parsePage(
    '<p>Words</p>',
    '<meta name="date" content="last Monday"><link rel="canonical" href="javascript:x">',
  );
  page.documentElement.removeAttribute('lang');
  expect(readMetadata(page)).toEqual({
    title: '',
    url: '',
    canonicalUrl: null,
    publisher: null,
    byline: null,
    date: null,
    language: null,
  });
});
