import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { failed, ok, type Result } from '../../core/result.ts';
import type { DocumentFault, DocumentText, UnreadPart, UnreadReason } from '../../core/source/document-text.ts';
import { type DocumentInfo, parsePdfDate } from '../../core/source/layout/document-info.ts';
import { layOutDocument } from '../../core/source/layout/lay-out-document.ts';
import type { PositionedPage } from '../../core/source/layout/positioned-text.ts';
import { LONGEST_DOCUMENT, MOST_PAGES } from '../../core/source/read-any-document.ts';
import type { ReadingOptions } from '../reading-options.ts';
import { mayBePicture, readPage } from './page-texts.ts';
import type { PdfLibrary } from './pdf-library.ts';
import { showsPicture } from './shows-picture.ts';

/** After so many pages that turned out to be pictures, others without text are taken for pictures unlooked at. */
const PICTURES_LOOKED_AT = 3;

/** Between two texts of a page, and behind its last, are no more characters than these of an empty line. */
const BETWEEN = '\n\n'.length;

/** What has been read of a document so far. */
interface Reading {
  readonly pages: PositionedPage[];
  readonly unread: UnreadPart[];
  /** No fewer than the text of the pages will have. */
  characters: number;
  /** Whether the pages that follow do not fit any more. */
  isFull: boolean;
  pictures: number;
}

const leaveOut = (reading: Reading, reason: UnreadReason, page: number): void =>
  void reading.unread.push({ reason, place: { page, line: null, time: null } });

/** Opened without fonts, programs and pictures: nothing but the text is wanted, and nothing is asked for. */
const openFile = (bytes: Uint8Array, { getDocument }: PdfLibrary): PDFDocumentLoadingTask =>
  getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });

async function isScanned(page: PDFPageProxy, reading: Reading, library: PdfLibrary): Promise<boolean> {
  if (reading.pictures < PICTURES_LOOKED_AT && !(await showsPicture(page, library))) return false;
  reading.pictures++;
  return true;
}

const mostCharacters = ({ texts }: PositionedPage): number =>
  texts.reduce((sum, { text }) => sum + text.length + BETWEEN, 0);

/** Takes a page, unless the text would be too long with it: then it and all that follow are left out. */
async function takePage(file: PDFDocumentProxy, number: number, reading: Reading, library: PdfLibrary): Promise<void> {
  const page = await file.getPage(number);
  const read = await readPage(page, library);
  if (!read) return leaveOut(reading, 'damaged', number);
  const characters = reading.characters + mostCharacters(read);
  reading.isFull = characters > LONGEST_DOCUMENT;
  if (reading.isFull) return leaveOut(reading, 'tooLong', number);
  if (mayBePicture(read) && (await isScanned(page, reading, library))) leaveOut(reading, 'scanned', number);
  reading.characters = characters;
  reading.pages.push(read);
  page.cleanup();
}

async function takePages(
  file: PDFDocumentProxy,
  library: PdfLibrary,
  { signal, onProgress }: ReadingOptions,
): Promise<Reading> {
  const reading: Reading = { pages: [], unread: [], characters: 0, isFull: false, pictures: 0 };
  const last = Math.min(file.numPages, MOST_PAGES);
  for (let number = 1; number <= last; number++) {
    signal?.throwIfAborted();
    // A page that is broken does not make the others unreadable.
    await takePage(file, number, reading, library).catch(() => leaveOut(reading, 'damaged', number));
    onProgress?.(number, last);
    if (reading.isFull) return reading;
  }
  if (file.numPages > MOST_PAGES) leaveOut(reading, 'tooLong', MOST_PAGES + 1);
  return reading;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What a file says of itself; nothing where that is broken. */
async function infoOf(file: PDFDocumentProxy): Promise<DocumentInfo> {
  const metadata = await file.getMetadata().catch(() => null);
  const told = new Map<string, unknown>(Object.entries(metadata?.info ?? {}));
  return {
    title: textOf(told.get('Title')),
    created: parsePdfDate(textOf(told.get('CreationDate')) ?? ''),
    language: textOf(told.get('Language')),
    producer: [told.get('Producer'), told.get('Creator')].flatMap((each) => textOf(each) ?? []).join(' ') || null,
  };
}

/** Why a file could not be opened, by the name of what pdf.js throws. */
const faultOf = (error: unknown): DocumentFault =>
  error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged';

function outcomeOf(reading: Reading, info: DocumentInfo): Result<DocumentText, DocumentFault> {
  const document = layOutDocument(reading.pages, info);
  if (document.text.trim() !== '') return ok({ ...document, unread: reading.unread });
  const why = (['tooLong', 'scanned'] as const).find((each) => reading.unread.some(({ reason }) => reason === each));
  if (why) return failed(why);
  return failed(reading.unread.length > 0 ? 'damaged' : 'empty');
}

/** Reads a PDF with one of pdf.js's builds. */
export async function readPdfWith(
  library: PdfLibrary,
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<Result<DocumentText, DocumentFault>> {
  const task = openFile(bytes, library);
  try {
    const file = await task.promise;
    const [reading, info] = [await takePages(file, library, options), await infoOf(file)];
    return outcomeOf(reading, info);
  } catch (error) {
    options.signal?.throwIfAborted();
    return failed(faultOf(error));
  } finally {
    await task.destroy();
  }
}
