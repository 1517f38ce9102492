import { failed, ok } from '../../core/result.ts';
import type { DocumentFault } from '../../core/source/document-text.ts';
import type { DocumentResult, FormatReaders } from '../../core/source/read-any-document.ts';
import { readWordParts, WORD_PARTS, type WordParts } from '../../core/source/word/read-word-parts.ts';
import { unzip } from './unzip.ts';

/** How files begin that Word wrote before 2007, and those that it locks with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** In a locked one, the document is an entry of this name. */
const LOCKED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e';

function readCompound(bytes: Uint8Array): DocumentResult {
  const text = new TextDecoder('latin1').decode(bytes);
  return failed(text.includes(LOCKED) ? 'locked' : 'unknownKind');
}

/** The parts that a file has; or what keeps them from being read. */
async function readParts(bytes: Uint8Array, signal?: AbortSignal): Promise<WordParts | DocumentFault> {
  const entries = await unzip(bytes, Object.values(WORD_PARTS), signal);
  if ([...entries.values()].includes(null)) return 'tooLong';
  const xmlOf = (part: keyof WordParts): string => new TextDecoder().decode(entries.get(WORD_PARTS[part]) ?? undefined);
  const document = xmlOf('document');
  if (document === '') return 'unknownKind';
  const [styles, properties] = [xmlOf('styles'), xmlOf('properties')];
  return { document, styles, properties, footnotes: xmlOf('footnotes'), endnotes: xmlOf('endnotes') };
}

/** Reads a Word document (.docx) as it is read with all changes accepted. */
export const readWord: NonNullable<FormatReaders['word']> = async (bytes, { signal }) => {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return readCompound(bytes);
  const parts = await readParts(bytes, signal).catch((): DocumentFault => 'damaged');
  signal?.throwIfAborted();
  return typeof parts === 'string' ? failed(parts) : ok(readWordParts(parts));
};
