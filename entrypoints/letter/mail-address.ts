import type { Letter } from '../../lib/core/exchange/write/correction-letter.ts';

/** Characters of an address that every mail program takes. */
const LONGEST = 2000;

/** Lines end with CR and LF in mail (RFC 6068, section 5). */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));

/** The address that opens a mail program with a letter in it, and whether some of them may cut it off. */
export function mailAddress({ subject, text }: Letter): { readonly address: string; readonly isLong: boolean } {
  const address = `mailto:?subject=${encode(subject)}&body=${encode(text)}`;
  return { address, isLong: address.length > LONGEST };
}
