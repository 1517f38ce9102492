import type { PageMetadata } from '../../core/check/page-metadata.ts';
import { chooseTitle } from './choose-title.ts';
import { findByline } from './find-byline.ts';
import { findPublisher } from './find-publisher.ts';
import { readStated, type StatedFacts } from './read-stated.ts';
import { nameOf, textOf, typesOf } from './structured-data.ts';

const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** A date as the page writes it when that is ISO 8601 or can be read as a date with a time zone; `null` otherwise. */
function isoDate(written: string | null | undefined): string | null {
  const date = written?.trim();
  if (!date) return null;
  if (ISO_DATE.test(date)) return date.replace(/ (?=\d)/, 'T').replace(' ', '');
  const time = /(?:GMT|UTC|[+-]\d{4})$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

const TIME = 'time[datetime]';

/**
 * The date that the page marks as its own in what it prints. Articles are looked into one by one, since a long page has many
 * times elsewhere.
 */
function printedDate(document: Document): string | null {
  const inArticles = [...document.querySelectorAll('article')].map((article) => article.querySelector(TIME));
  const marked = document.querySelector('[itemprop~="datePublished"]');
  for (const element of [marked, inArticles.find(Boolean), document.querySelector(TIME)]) {
    const date = isoDate(element?.getAttribute('datetime') ?? element?.getAttribute('title'));
    if (date) return date;
  }
  return null;
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

/** The names of `meta` elements that state a title. */
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dc:title', 'dcterms.title', 'parsely-title'];

/** Names are no addresses, though sites put profile pages where the author should be. */
const plainName = (name: string | null): string | null => (name && !/^https?:/.test(name) ? name : null);

/** What a page says of itself: what its reading needs, and the rest as soon as it is asked for. */
export class MetadataReader {
  readonly #document: Document;
  readonly #stated: StatedFacts;
  readonly title: string;
  readonly date: string | null;
  readonly language: string | null;
  /** Whether it is written as things happen, post by post. */
  readonly isLive: boolean;

  constructor(document: Document, stated: StatedFacts) {
    const { node, said } = stated;
    this.#document = document;
    this.#stated = stated;
    this.isLive = typesOf(node).includes('LiveBlogPosting');
    this.title = chooseTitle(document, [
      ...[node.headline].flatMap((headline) => textOf(headline) ?? []),
      ...TITLES.flatMap((name) => said.get(name) ?? []),
      ...[document.title, node.name].flatMap((name) => textOf(name) ?? []),
    ]);
    this.date =
      isoDate(textOf(node.datePublished)) ??
      isoDate(
        this.#meta('article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date', 'parsely-pub-date'),
      ) ??
      printedDate(document);
    this.language = language(document, this.#meta('og:locale', 'language'));
  }

  #meta(...names: string[]): string | null {
    const { said } = this.#stated;
    return names.map((name) => said.get(name)).find(Boolean) ?? null;
  }

  /** All that the page says of itself. */
  describe(): PageMetadata {
    const { title, date } = this;
    const document = this.#document;
    const { node } = this.#stated;
    const url = document.URL ?? '';
    const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
    const canonicalUrl = webAddress(link ?? this.#meta('og:url') ?? textOf(node.url), url);
    return {
      title,
      url,
      canonicalUrl,
      publisher:
        plainName(nameOf(node.publisher)) ??
        plainName(this.#meta('og:site_name', 'article:publisher_name', 'dc.publisher', 'application-name')) ??
        findPublisher(document, title, canonicalUrl ?? url),
      byline:
        plainName(nameOf(node.author)) ??
        plainName(this.#meta('dc.creator', 'dc:creator', 'author', 'parsely-author')) ??
        plainName(this.#meta('article:author')) ??
        findByline(document),
      date,
      language: this.language,
    };
  }
}

/**
 * What a page says about itself, from its structured data, then its `meta` elements, then its markup. What it does not
 * say is `null`.
 */
export const readMetadata = (document: Document): PageMetadata =>
  new MetadataReader(document, readStated(document)).describe();
