import { decodePart, findPart, parsePart } from './mime.ts';

/** The HTML of a page that a browser saved as one file (MHTML); `null` when there is none in it. */
export function readSavedPage(file: string): string | null {
  const part = findPart(parsePart(file), ['text/html', 'application/xhtml+xml']);
  return part && decodePart(part);
}
