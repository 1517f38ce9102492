import type { PageMetadata } from '../../core/finding/page-metadata.ts';
import { findArticleNode, nameOf, textOf } from './structured-data.ts';

/** The content of the first `meta` element with one of these names or properties that has any, in order of the names. */
function metaContent(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    for (const element of document.querySelectorAll(
      `meta[property~="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    )) {
      const content = element.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return null;
}

const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** A date as the page writes it when that is ISO 8601 or can be read as a date with a time zone; `null` otherwise. */
function isoDate(written: string | null | undefined): string | null {
  const date = written?.trim();
  if (!date) return null;
  if (ISO_DATE.test(date)) return date.replace(/ (?=\d)/, 'T').replace(' ', '');
  const time = /(?:GMT|UTC|[+-]\d{4})$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** An absolute http address, `null` for anything else. */
function webAddress(written: string | null | undefined, base: string): string | null {
  if (!written || !URL.canParse(written, base || undefined)) return null;
  const url = new URL(written, base || undefined);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

function language(document: Document): string | null {
  const declared = document.documentElement?.getAttribute('lang') || metaContent(document, ['og:locale', 'language']);
  return declared && LANGUAGE.test(declared.trim()) ? declared.trim().replaceAll('_', '-') : null;
}

/** Names are no addresses, though sites put profile pages where the author should stand. */
const personName = (name: string | null): string | null => (name && !/^https?:/.test(name) ? name : null);

/**
 * What a page says about itself, from its structured data, then its `meta` elements, then its markup. What it does not
 * say is `null`.
 */
export function readMetadata(document: Document): PageMetadata {
  const node = findArticleNode(document) ?? {};
  const url = document.URL ?? '';
  const meta = (...names: string[]): string | null => metaContent(document, names);
  return {
    title:
      textOf(node.headline) ??
      meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title') ??
      document.querySelector('h1')?.textContent?.trim().replace(/\s+/g, ' ') ??
      (document.title ?? '').trim(),
    url,
    canonicalUrl: webAddress(
      document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta('og:url') ?? textOf(node.url),
      url,
    ),
    publisher:
      nameOf(node.publisher) ?? meta('og:site_name', 'article:publisher_name', 'dc.publisher', 'application-name'),
    byline:
      personName(nameOf(node.author)) ?? personName(meta('author', 'article:author', 'dc.creator', 'parsely-author')),
    date:
      isoDate(textOf(node.datePublished)) ??
      isoDate(meta('article:published_time', 'datePublished', 'date', 'dc.date', 'dcterms.date', 'parsely-pub-date')) ??
      isoDate(document.querySelector('time[datetime]')?.getAttribute('datetime')),
    language: language(document),
  };
}
