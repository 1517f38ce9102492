/** Begins with a scheme (RFC 3986, section 3.1), so that it stands for itself without a base. */
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;
/** What no IRI may hold (RFC 3987, section 2.2): spaces, control characters, and what parts IRIs from text. */
const FORBIDDEN = /[\s\p{Cc}<>"{}|\\^`]/gu;

/** Whether a text is an IRI that stands for itself. */
export const isIri = (text: string): boolean => ABSOLUTE.test(text) && text.search(FORBIDDEN) === -1;

/** An address as an IRI: what may not stand there is percent-encoded. */
export const writeIri = (address: string): string => address.toWellFormed().replace(FORBIDDEN, encodeURIComponent);

/** Whether a link may lead there: addresses of web pages only, never `javascript:` and the like. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);
