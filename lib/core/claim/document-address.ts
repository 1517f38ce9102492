/** What begins the address of a document that is known by its text alone (RFC 6920). */
const SCHEME = 'ni:///sha-256;';

const FORM = /^ni:\/\/\/sha-256;[\w-]{43}$/;
const HEXADECIMAL = /^[0-9a-f]{64}$/;
const BYTE = /../g;

/**
 * The address of a document that has none on the web, from the SHA-256 of its text in hexadecimal: `ni:///sha-256;` and the
 * same in base64url (RFC 6920). It is the same wherever the document is opened, and says nothing of who opens it.
 * Throws a `RangeError` for anything else than 64 lower-case hexadecimal digits.
 */
export function documentAddress(sha256: string): string {
  if (!HEXADECIMAL.test(sha256)) throw new RangeError('no SHA-256 in hexadecimal');
  const bytes = (sha256.match(BYTE) ?? []).map((byte) => Number.parseInt(byte, 16));
  return `${SCHEME}${base64url(bytes)}`;
}

/** Whether an address is that of a document that is known by its text. */
export const isDocumentAddress = (address: string): boolean => FORM.test(address);

/** The hash that such an address names, in hexadecimal; `null` for any other address. */
export function hashOfAddress(address: string): string | null {
  if (!isDocumentAddress(address)) return null;
  const bits = Array.from(address.slice(SCHEME.length), (digit) => DIGITS.indexOf(digit).toString(2).padStart(6, '0'));
  // 43 digits hold 258 bits, of which the last two are none of the hash.
  const nibbles = bits.join('').slice(0, 256).match(/..../g) ?? [];
  return nibbles.map((nibble) => Number.parseInt(nibble, 2).toString(16)).join('');
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes in base64url without padding (RFC 4648, section 5). */
function base64url(bytes: readonly number[]): string {
  let written = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [first = 0, second, third] = bytes.slice(i, i + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => DIGITS.charAt((bits >> shift) & 63)).join('');
    written += digits.slice(0, second === undefined ? 2 : third === undefined ? 3 : 4);
  }
  return written;
}
