/** What no IRI may hold (RFC 3987, section 2.2): spaces, control characters, and what parts IRIs from text. */
const FORBIDDEN = /[\s\p{Cc}<>"{}|\\^`]/gu;

/** An IRI that is complete without a base: it begins with a scheme (RFC 3986, section 3.1). */
export const IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s\p{Cc}<>"{}|\\^`]*$/u;

/** Whether a text is an IRI that is complete without a base. */
export const isIri = (text: string): boolean => IRI.test(text);

/** An address as an IRI: what may not stand there is percent-encoded. */
export const writeIri = (address: string): string => address.toWellFormed().replace(FORBIDDEN, encodeURIComponent);
