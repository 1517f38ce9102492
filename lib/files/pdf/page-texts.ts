import type { PDFPageProxy } from 'pdfjs-dist';
import type { PositionedPage, PositionedText } from '../../core/source/layout/positioned-text.ts';
import type { PdfLibrary } from './pdf-library.ts';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type ContentItem = TextContent['items'][number];

const DEGREES = 180 / Math.PI;

/** A page with fewer letters may be a picture of a page with a court's stamp on it. */
const FEW_LETTERS = 200;

/** A part of a page's text that its font gives no letters for; so much of it, and the page cannot be read. */
const MOST_UNREADABLE = 0.2;
const UNREADABLE = /[\uFFFD\p{Co}\p{Cc}]/gu;

/** A text of pdf.js, whose transform is in the file's units from below, as it is placed on the page. */
function placeText(item: ContentItem, toPage: readonly number[], { Util }: PdfLibrary): PositionedText[] {
  if (!('str' in item) || item.str === '') return [];
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform([...toPage], item.transform);
  const angle = Math.atan2(b, a) * DEGREES;
  return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), angle }];
}

const isUnreadable = (texts: readonly PositionedText[]): boolean => {
  const text = texts
    .map((each) => each.text)
    .join('')
    .replace(/\s/g, '');
  return [...text.matchAll(UNREADABLE)].length > MOST_UNREADABLE * text.length;
};

/** The text of a page; `null` where its fonts do not say which letters they have. */
export async function readPage(page: PDFPageProxy, library: PdfLibrary): Promise<PositionedPage | null> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => placeText(item, viewport.transform, library));
  if (isUnreadable(texts)) return null;
  return { number: page.pageNumber, width: viewport.width, height: viewport.height, texts };
}

/** Whether a page has so little text that it may be a picture of one. */
export const mayBePicture = ({ texts }: PositionedPage): boolean =>
  texts.reduce((sum, { text }) => sum + text.trim().length, 0) < FEW_LETTERS;
