import { crc32, deflateRawSync } from 'node:zlib';

/** What is put into a Word file, as the XML within its parts' roots. */
export interface DocxParts {
  readonly body: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly styles?: string;
  /** Elements of the Dublin Core. */
  readonly properties?: string;
}

const uint16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const uint32 = (value: number): number[] => [...uint16(value), ...uint16(value >>> 16)];

/** A ZIP archive of texts. */
export function writeZip(files: Readonly<Record<string, string>>, isPacked = true): Uint8Array {
  const local: number[] = [];
  const directory: number[] = [];
  const entries = Object.entries(files);
  for (const [name, text] of entries) {
    const content = Buffer.from(text);
    const packed = isPacked ? deflateRawSync(content) : content;
    const shared = [
      [...uint16(20), ...uint16(0), ...uint16(isPacked ? 8 : 0), ...uint32(0)],
      [...uint32(crc32(content)), ...uint32(packed.length), ...uint32(content.length)],
      [...uint16(name.length), ...uint16(0)],
    ].flat();
    directory.push(...uint32(0x02014b50), ...uint16(20), ...shared, ...uint16(0), ...uint16(0), ...uint16(0));
    directory.push(...uint32(0), ...uint32(local.length), ...Buffer.from(name));
    local.push(...uint32(0x04034b50), ...shared, ...Buffer.from(name), ...packed);
  }
  const counts = [...uint16(entries.length), ...uint16(entries.length)];
  const end = [...uint32(0x06054b50), ...uint32(0), ...counts, ...uint32(directory.length), ...uint32(local.length)];
  return Uint8Array.from([...local, ...directory, ...end, ...uint16(0)]);
}

/** An archive that `writeZip` made, whose directory has an entry so many times. */
export function repeatEntry(archive: Uint8Array, name: string, times: number): Uint8Array {
  const file = Buffer.from(archive);
  const end = file.length - 22;
  const directory = file.subarray(file.readUInt32LE(end + 16), end);
  const entry = directory.subarray(directory.indexOf(name) - 46, directory.indexOf(name) + name.length);
  const tail = Buffer.from(file.subarray(end));
  tail.writeUInt16LE(times, 8);
  tail.writeUInt16LE(times, 10);
  tail.writeUInt32LE(times * entry.length, 12);
  const head = file.subarray(0, file.readUInt32LE(end + 16));
  return Uint8Array.from(Buffer.concat([head, ...Array.from({ length: times }, () => entry), tail]));
}

const partOf = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns:w="urn:w" xmlns:dc="urn:dc" xmlns:dcterms="urn:t">${content}</${root}>`;

/** A Word file. */
export const writeDocx = ({ body, footnotes, endnotes, styles, properties }: DocxParts): Uint8Array =>
  writeZip({
    '[Content_Types].xml': partOf('Types', ''),
    'word/document.xml': partOf('w:document', `<w:body>${body}</w:body>`),
    ...(styles && { 'word/styles.xml': partOf('w:styles', styles) }),
    ...(footnotes && { 'word/footnotes.xml': partOf('w:footnotes', footnotes) }),
    ...(endnotes && { 'word/endnotes.xml': partOf('w:endnotes', endnotes) }),
    ...(properties && { 'docProps/core.xml': partOf('cp:coreProperties', properties) }),
  });

/** A run of text, with its properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs or other content, in a style. */
export const paragraph = (content: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
