import type { PDFPageProxy } from 'pdfjs-dist';
import type { PdfLibrary } from './pdf-library.ts';

/** A matrix as PDF writes it; a picture fills the unit square of the one in force. */
type Matrix = readonly number[];

const WHOLE: Matrix = [1, 0, 0, 1, 0, 0];

/** Pictures that cover so much of a page are that of the page. */
const MOST_OF_PAGE = 0.4;
/** A strip of a picture covers at least so much; what else is painted has no such units. */
const STRIP = 0.01;

const areaOf = ([a = 0, b = 0, c = 0, d = 0]: Matrix): number => Math.abs(a * d - b * c);

/**
 * Whether a page is little but a picture, as a scanned one is. What counts is where its operations make room for pictures: one
 * that is packed in a way that needs a decoder of its own is left out of them, and its room is not.
 */
export async function showsPicture(page: PDFPageProxy, { OPS, Util }: PdfLibrary): Promise<boolean> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const saved: Matrix[] = [];
  let matrix: Matrix = WHOLE;
  let area = 0;
  for (const [at, operation] of fnArray.entries()) {
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore) matrix = saved.pop() ?? WHOLE;
    else if (operation === OPS.transform) {
      matrix = Util.transform([...matrix], argsArray[at]);
      if (areaOf(matrix) >= STRIP * width * height) area += areaOf(matrix);
    }
  }
  return area >= MOST_OF_PAGE * width * height;
}
