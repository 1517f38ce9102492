import type { PageText } from '../lib/core/check/finding.ts';
import { readArticle } from '../lib/page/read/read-article.ts';
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

/** The article of an input line, read by the same code as in the browser when it is HTML. */
export function readArticleInput(input: ArticleInput): Article {
  if ('text' in input) {
    const { text, language = null, date = null } = input;
    return { text, language, date, title: null, publisher: null, url: null };
  }
  const { text, quoted, language, date, metadata } = readArticle(parseHtml(input.html));
  const { title, publisher, canonicalUrl } = metadata;
  return { text, quoted, language, date, title: title || null, publisher, url: input.url ?? canonicalUrl };
}

/** The article in a file: HTML when the name or the first character says so, plain text otherwise. */
export async function readArticleFile(path: string, io: Io): Promise<Article> {
  const content = await readText(path, io);
  const isHtml = /\.x?html?$/i.test(path) || /^\s*<(?:!doctype|html|\?xml)/i.test(content);
  return readArticleInput(isHtml ? { html: content } : { text: content });
}
