import type { DocumentText } from '../document-text.ts';
import { type DocumentInfo, isGuessed, provenDate, sensibleTitle } from './document-info.ts';
import { layOutPages } from './lay-out-pages.ts';
import type { PositionedPage } from './positioned-text.ts';

/** A document of pages as a text, with what its file says of it where the document bears it out. */
export function layOutDocument(pages: readonly PositionedPage[], info: DocumentInfo): DocumentText {
  const laidOut = layOutPages(pages);
  return {
    kind: 'report',
    ...laidOut,
    // Any word of a scan may have been read wrongly.
    ...(isGuessed(info) && { doubtful: [{ start: 0, end: laidOut.text.length }] }),
    title: sensibleTitle(info.title),
    publisher: null,
    date: provenDate(info.created, laidOut.text),
    language: info.language,
    said: [],
    quoted: [],
    unread: [],
  };
}
