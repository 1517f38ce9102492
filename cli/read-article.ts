import type { PageText } from '../lib/core/check/finding.ts';
import { printedDate } from '../lib/core/language/time/printed-date.ts';
import { keepRanges } from '../lib/page/read/keep-ranges.ts';
import { findBody } from '../lib/page/read/label-parts.ts';
import { markupStyle } from '../lib/page/read/markup-style.ts';
import { readArticle } from '../lib/page/read/read-article.ts';
import { readFigurePack } from './figure-pack.ts';
import { readText } from './files.ts';
import type { Io } from './io.ts';
import { parseHtml } from './parse-html.ts';

/** An article as the commands take it: its plain text, or its page in HTML. */
export type ArticleInput =
  | { readonly text: string; readonly language?: string | null; readonly date?: string | null }
  | { readonly html: string; readonly url?: string };

/** An article's text with what its page says about itself. */
export interface Article extends PageText {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** Whether a value is an article in one of the two forms. */
export const isArticleInput = (value: unknown): value is ArticleInput =>
  typeof value === 'object' &&
  value !== null &&
  (typeof (value as { text?: unknown }).text === 'string' || typeof (value as { html?: unknown }).html === 'string');

/** Which part of a page is read: the whole article, or its running text without headline, byline and captions. */
type Part = 'article' | 'body';

/** The article of an input line, read by the same code as in the browser when it is HTML. */
export function readArticleInput(input: ArticleInput, part: Part = 'article'): Article {
  if ('text' in input) {
    const { text, language = null, date = null } = input;
    const figurePack = readFigurePack(language);
    return { text, language, figurePack, date, title: null, publisher: null, url: null };
  }
  const article = readArticle(parseHtml(input.html), markupStyle);
  const { language, folded } = article;
  const date = article.date ?? printedDate(article.text, language);
  const kept = part === 'body' ? keepRanges(article, findBody(article.text.length, article.labels)) : null;
  const text = kept?.text ?? article.text;
  const quoted = kept ? article.quoted.flatMap(kept.move) : article.quoted;
  const { title, publisher, canonicalUrl } = article.describe();
  const figurePack = readFigurePack(language);
  return {
    text,
    quoted,
    folded,
    language,
    figurePack,
    date,
    title: title || null,
    publisher,
    url: input.url ?? canonicalUrl,
  };
}

/** The article in a file: HTML when the name or the first character says so, plain text otherwise. */
export async function readArticleFile(path: string, io: Io, part: Part = 'article'): Promise<Article> {
  const content = await readText(path, io);
  const isHtml = /\.x?html?$/i.test(path) || /^\s*<(?:!doctype|html|\?xml)/i.test(content);
  return readArticleInput(isHtml ? { html: content } : { text: content }, part);
}
