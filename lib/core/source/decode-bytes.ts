const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** Bytes without a mark are looked at so far for the zeros that UTF-16 has in every other place. */
const LOOKED_AT = 1000;
/** From this share on; Latin text has nearly all, other scripts have some at spaces and line feeds. */
const MOST_ZEROS = 0.3;
/** In the places between, text has next to none: numbers and programs have them in both. */
const MOST_BETWEEN = 0.02;
/** Text has next to no control characters but tabs, line feeds and form feeds. */
const MOST_CONTROLS = 0.01;

const isControl = (code: number): boolean => code < 9 || (code > 13 && code < 27) || code === 0x7f;

/** Whether among some bytes, or codes of characters, are more control characters than text has. */
export const hasControls = (codes: ArrayLike<number>): boolean =>
  Array.from(codes).filter(isControl).length > codes.length * MOST_CONTROLS;

function decodeAs(bytes: Uint8Array, encoding: string, isFatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: isFatal }).decode(bytes);
  } catch {
    // Bytes that are none of the encoding, or an encoding that nobody knows.
    return null;
  }
}

/** Which UTF-16 some bytes without a mark are likely to be; `null` for neither. */
export function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (Math.max(even, odd) < half * MOST_ZEROS || Math.min(even, odd) > half * MOST_BETWEEN) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const text = decodeAs(bytes, encoding, true)?.slice(0, LOOKED_AT) ?? null;
  return text === null || hasControls(Uint16Array.from(text, (unit) => unit.charCodeAt(0))) ? null : encoding;
}

const STATED_WITHIN = 1024;
const STATED =
  /^<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})|<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i;

/** Which encoding the beginning of a page in HTML says that it has; `null` where it does not. */
function statedEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, STATED_WITHIN)).trimStart();
  const stated = head.startsWith('<') ? (STATED.exec(head)?.slice(1).find(Boolean) ?? null) : null;
  // What can be read byte by byte is not in UTF-16, whatever it says.
  return stated && /^utf-?(?:16|32)/i.test(stated) ? 'utf-8' : stated;
}

/** The text of a file, which may be a page that says how it is encoded. */
export const decodeFile = (bytes: Uint8Array): string => decodeBytes(bytes, statedEncoding(bytes));

/**
 * The text of some bytes: by their byte order mark, as the stated encoding, as UTF-8, and where they are none of it as
 * windows-1252, which every byte is.
 */
export function decodeBytes(bytes: Uint8Array, stated: string | null = null): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  const encoding = marked?.encoding ?? stated ?? guessWide(bytes);
  const text =
    (encoding && decodeAs(bytes, encoding, marked === undefined)) ??
    decodeAs(bytes, 'utf-8', true) ??
    decodeAs(bytes, 'windows-1252', false) ??
    '';
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
