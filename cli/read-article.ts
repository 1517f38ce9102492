import { basename } from 'node:path';
import type { PageText } from '../lib/core/check/finding.ts';
import type { DocumentKind } from '../lib/core/claim/claim.ts';
import type { PlacedFrom } from '../lib/core/claim/source-text.ts';
import { printedDate } from '../lib/core/language/time/printed-date.ts';
import { decodeFile } from '../lib/core/source/decode-bytes.ts';
import type { DocumentText } from '../lib/core/source/document-text.ts';
import { type FormatReaders, readAnyDocument } from '../lib/core/source/read-any-document.ts';
import { languageOf } from '../lib/core/source/source-text-of.ts';
import { tellBinary, tellFormat } from '../lib/core/source/tell-format.ts';
import { keepRanges } from '../lib/page/read/keep-ranges.ts';
import { findBody, labelParts } from '../lib/page/read/label-parts.ts';
import { markupStyle } from '../lib/page/read/markup-style.ts';
import { readArticle } from '../lib/page/read/read-article.ts';
import { readHtmlDocument } from '../lib/page/read/read-html-document.ts';
import { Failure } from './failure.ts';
import { readFigurePack } from './figure-pack.ts';
import { readBytes } from './files.ts';
import type { Io } from './io.ts';
import { parseHtml } from './parse-html.ts';
import { sayPlace } from './say-place.ts';
import { sayDocumentFault } from './say-problem.ts';

/** An article as the commands take it: its plain text, or its page in HTML. */
export type ArticleInput =
  | { readonly text: string; readonly language?: string | null; readonly date?: string | null }
  | { readonly html: string; readonly url?: string };

/** An article's text with what its page says about itself. */
export interface Article extends PageText {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly kind?: DocumentKind;
  readonly places?: readonly PlacedFrom[];
  /** The file's text with its own line breaks, which claims of plain text were counted in before. */
  readonly written?: string;
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
  const article = readArticle(parseHtml(input.html), { ...markupStyle, labelParts });
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

/** How a file is read. */
export interface FileReading {
  readonly part?: Part;
  /** What kind of document it is; its words tell where that is not said. */
  readonly kind?: DocumentKind | null;
}

const asArticle = (document: DocumentText): Article => {
  const { text, title, publisher, date, places, said, quoted, doubtful, kind } = document;
  const language = languageOf(document);
  const figurePack = readFigurePack(language);
  const parts = { places, said, quoted, doubtful, kind };
  return { text, language, figurePack, date, title, publisher, url: null, ...parts };
};

/** Pages are read by their parts; whatever else a file may be is read as a document of its kind. */
const isPage = (path: string, content: Uint8Array): boolean =>
  tellBinary(content) === null && tellFormat(path, decodeFile(content)) === 'html';

async function readDocument(path: string, content: Buffer, kind: DocumentKind | null): Promise<DocumentText> {
  const name = path === '-' ? null : basename(path);
  const read = await readAnyDocument({ name, content: new Uint8Array(content) }, readers, { kind });
  if (!read.ok) throw new Failure(`${path}: ${sayDocumentFault(read.error)}`);
  return read.value;
}

const readers: FormatReaders = {
  html: (page) => readHtmlDocument(page, parseHtml('')),
  word: async (bytes, options) => (await import('../lib/files/word/read-word.ts')).readWord(bytes, options),
  pdf: async (bytes, options) => (await import('../lib/files/pdf/read-pdf-in-node.ts')).readPdfInNode(bytes, options),
};

/** The article or document of any kind in a file. Standard error says what of it was not read. */
export async function readArticleFile(path: string, io: Io, { part, kind = null }: FileReading = {}): Promise<Article> {
  const content = await readBytes(path, io);
  if (kind === null && isPage(path, content)) return readArticleInput({ html: decodeFile(content) }, part);
  const document = await readDocument(path, content, kind);
  for (const { reason, place } of document.unread)
    io.stderr.write(`${path}: ${sayPlace(place) || 'a part'} was not read (${reason})\n`);
  const written = tellBinary(content) === null ? decodeFile(content) : null;
  return { ...asArticle(document), ...(written !== null && { written }) };
}
