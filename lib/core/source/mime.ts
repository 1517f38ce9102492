import { decodeBytes } from './decode-bytes.ts';

/** A message or a part of one (RFC 2045). */
export interface MimePart {
  /** By their names in lower case, unfolded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Parts within parts are followed so far. */
const DEEPEST = 4;

/** Reads the headers of a message, and where its body begins. */
export function parsePart(text: string): MimePart {
  const headers = new Map<string, string>();
  const lines = text.split('\n');
  let name = '';
  let at = 0;
  for (; at < lines.length; at++) {
    const line = (lines[at] ?? '').replace(/\r$/, '');
    if (line.trim() === '') break;
    const match = /^([\w-]{1,60}):\s*(.*)$/.exec(line);
    if (/^\s/.test(line) && name) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
    else if (match) {
      name = (match[1] ?? '').toLowerCase();
      if (!headers.has(name)) headers.set(name, match[2] ?? '');
    } else break;
  }
  return { headers, body: lines.slice((lines[at] ?? '').trim() === '' ? at + 1 : at).join('\n') };
}

const parameter = (value: string, name: string): string | null =>
  new RegExp(String.raw`;\s*${name}\s*=\s*(?:"([^"]*)"|([^\s;]+))`, 'i').exec(value)?.slice(1).find(Boolean) ?? null;

/** Bytes of characters below 256. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

/** Undoes quoted-printable (RFC 2045, section 6.7). */
const fromQuotedPrintable = (body: string): Uint8Array =>
  bytesOf(
    body
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
  );

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Undoes base64; what is no digit of it is passed over. */
function fromBase64(body: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const character of body) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) continue;
    bits = ((bits << 6) | digit) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >> count) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

/** The words of a part, decoded as its headers say. */
export function decodePart({ headers, body }: MimePart): string {
  const charset = parameter(headers.get('content-type') ?? '', 'charset');
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  if (encoding === 'quoted-printable') return decodeBytes(fromQuotedPrintable(body), charset);
  if (encoding === 'base64') return decodeBytes(fromBase64(body), charset);
  return body;
}

/** Words of a header that are written in another alphabet: "=?utf-8?Q?M=C3=BCller?=" (RFC 2047). */
export const decodeWords = (header: string): string =>
  header
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([\w-]{1,40})\?([bq])\?([^?]{0,400})\?=/gi, (_, charset: string, kind: string, words: string) =>
      decodeBytes(
        kind.toLowerCase() === 'b' ? fromBase64(words) : fromQuotedPrintable(words.replaceAll('_', ' ')),
        charset,
      ),
    );

const typeOf = ({ headers }: MimePart): string =>
  (headers.get('content-type') ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? '';

const isAttached = ({ headers }: MimePart): boolean =>
  /^\s*attachment\b/i.test(headers.get('content-disposition') ?? '');

/** The parts between the lines of a boundary, which another boundary may begin with. */
function splitParts(body: string, boundary: string): MimePart[] {
  const parts: string[] = [];
  for (const piece of `\n${body}`.split(`\n--${boundary}`).slice(1)) {
    if (piece.startsWith('--')) break;
    if (/^[ \t]*\r?(?:\n|$)/.test(piece)) parts.push(piece.slice(piece.indexOf('\n') + 1));
    else if (parts.length > 0) parts.push(`${parts.pop() ?? ''}\n--${boundary}${piece}`);
  }
  return parts.map((part) => parsePart(part.replace(/\r$/, '')));
}

/**
 * The part of a message that has one of the types and is not attached: the first, or of those that say the same in different
 * types the one whose type is named first; `null` for none.
 */
export function findPart(message: MimePart, types: readonly string[], depth = 0): MimePart | null {
  if (types.includes(typeOf(message))) return message;
  const boundary = parameter(message.headers.get('content-type') ?? '', 'boundary');
  if (boundary === null || depth > DEEPEST) return null;
  const parts = splitParts(message.body, boundary).filter((part) => !isAttached(part));
  const wanted = typeOf(message) === 'multipart/alternative' ? types.map((type) => [type]) : [types];
  for (const each of wanted)
    for (const part of parts) {
      const found = findPart(part, each, depth + 1);
      if (found && found.body.trim() !== '') return found;
    }
  return null;
}
