import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../lib/dom/article/read-metadata.ts';
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
