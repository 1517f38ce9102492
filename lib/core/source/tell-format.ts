import { guessWide, hasControls } from './decode-bytes.ts';
import { isCaptions } from './parse-cues.ts';

/** How a text file is written. */
export type TextFormat = 'html' | 'mhtml' | 'captions' | 'mail' | 'markdown' | 'plain';

const BY_NAME: Readonly<Record<string, TextFormat>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xht: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  srt: 'captions',
  vtt: 'captions',
  sbv: 'captions',
  eml: 'mail',
  md: 'markdown',
  markdown: 'markdown',
  mkd: 'markdown',
};

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** What Word locked with a password, and what it wrote before 2007. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Before its mark a PDF may have so many bytes of something else. */
const MOST_BEFORE_PDF = 1024;

const extensionOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

function startsAt(bytes: Uint8Array, mark: readonly number[], most: number): boolean {
  for (let at = 0; at <= most && at + mark.length <= bytes.length; at++)
    if (mark.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

const LOOKED_AT = 4096;

/** Which of the formats that are no text some bytes are in; `null` for a text. */
export function tellBinary(bytes: Uint8Array): 'pdf' | 'word' | 'other' | null {
  if (startsAt(bytes, PDF, MOST_BEFORE_PDF)) return 'pdf';
  if (startsAt(bytes, ZIP, 0) || startsAt(bytes, COMPOUND, 0)) return 'word';
  const head = bytes.subarray(0, LOOKED_AT);
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isWide || guessWide(bytes) !== null) return null;
  return hasControls(head) ? 'other' : null;
}

const HEADER =
  /^(?:from|to|date|subject|cc|reply-to|sent|received|return-path|message-id|mime-version|delivered-to|x-[\w-]+|content-type):\s/i;
const FEWEST_HEADERS = 2;

/** Whether a text begins with the headers of an e-mail. */
export function isMail(text: string): boolean {
  const head = text
    .slice(0, 6000)
    .trimStart()
    .split(/\r\n?|\n/);
  const end = head.findIndex((line) => line.trim() === '');
  const lines = head.slice(0, end < 0 ? head.length : end).filter((line) => !/^\s/.test(line));
  const names = lines.map((line) => line.split(':', 1)[0]?.toLowerCase() ?? '');
  const known = lines.filter((line) => HEADER.test(line)).length;
  return names.includes('from') && known > FEWEST_HEADERS && known >= lines.length * 0.6;
}

const RELATED = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\/related/i;
/** Mail has parts that belong together too; what a browser saved says so. */
const SAVED = /^(?:Snapshot-Content-Location:|From:\s*<Saved by\b)/im;

/** How a text is written: by what it begins with, and by its file's name. */
export function tellFormat(name: string, text: string): TextFormat {
  const named = BY_NAME[extensionOf(name)] ?? null;
  const head = text.slice(0, 2000).trimStart();
  if (named === 'captions' || isCaptions(text)) return 'captions';
  if (RELATED.test(head) && named !== 'mail' && (named || SAVED.test(head) || !isMail(text))) return 'mhtml';
  if (/^<(?:!doctype html|html\b|\?xml[^>]*>\s*<(?:!doctype html|html\b))/i.test(head)) return 'html';
  if (named) return named;
  if (isMail(text)) return 'mail';
  return 'plain';
}
