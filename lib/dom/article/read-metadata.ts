import type { PageMetadata } from '../../core/finding/page-metadata.ts';
import { findArticleNode, nameOf, textOf } from './structured-data.ts';

/** What the `meta` elements of a page say, by name or property in lower case; the first that says anything counts. */
function readMetaElements(document: Document): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    const names = ['property', 'name', 'itemprop'].flatMap((kind) => element.getAttribute(kind)?.split(/\s+/) ?? []);
    for (const name of names) if (!said.has(name.toLowerCase())) said.set(name.toLowerCase(), content);
  }
  return said;
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

function language(document: Document, fallback: string | null): string | null {
  const declared = document.documentElement?.getAttribute('lang') || fallback;
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
  const said = readMetaElements(document);
  const meta = (...names: string[]): string | null => {
    const name = names.find((candidate) => said.has(candidate));
    return (name && said.get(name)) ?? null;
  };
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
      isoDate(meta('article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date', 'parsely-pub-date')) ??
      isoDate(document.querySelector('time[datetime]')?.getAttribute('datetime')),
    language: language(document, meta('og:locale', 'language')),
  };
}
