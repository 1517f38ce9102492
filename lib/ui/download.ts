/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Room for a long name on every file system (255 bytes), four bytes a character at most, with the extension. */
const LONGEST_NAME = 55;

/**
 * A file name made from a title that is safe on every system: letters, digits, spaces and hyphens only, never empty, never
 * a reserved name.
 */
export function fileNameFor(title: string, extension: string): string {
  const plain = title
    .toWellFormed()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  const short = Array.from(plain).slice(0, LONGEST_NAME).join('').trim();
  const name = short === '' || RESERVED.test(short) ? `Crossread ${short}`.trim() : short;
  return `${name}.${extension}`;
}

/** Lets the user save what is in a blob as a file. To be called in an extension page, on the user's click. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Lets the user save a text as a file; as `saveBlob`. */
export const saveText = (name: string, text: string, mediaType: string): void =>
  saveBlob(name, new Blob([text], { type: mediaType }));
