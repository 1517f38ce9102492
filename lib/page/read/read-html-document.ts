import { printedDate } from '../../core/language/time/printed-date.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import type { DocumentFault, DocumentText } from '../../core/source/document-text.ts';
import { copyPage } from './copy-page.ts';
import { markupStyle } from './markup-style.ts';
import { readArticle } from './read-article.ts';

/** The document of a page in HTML, of which the article is read; `blank` is an empty document without a window. */
export function readHtmlDocument(page: string, blank: Document): Result<DocumentText, DocumentFault> {
  const { text, quoted, date, describe, isPartial } = readArticle(copyPage(page, blank), markupStyle);
  if (text.trim() === '') return failed('empty');
  const { title, publisher, language } = describe();
  return ok({
    kind: 'article',
    text,
    title: title || null,
    publisher,
    date: date ?? printedDate(text, language),
    language,
    places: [],
    said: [],
    quoted,
    doubtful: [],
    unread: isPartial ? [{ reason: 'tooLong', place: null }] : [],
  });
}
